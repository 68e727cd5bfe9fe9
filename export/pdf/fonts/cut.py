"""Cuts the two fonts that are too large to be taken whole. README.md beside this says where they come from.

    python3 cut.py chinese DroidSansFallbackFull.ttf DroidSansFallback-Cut.ttf
    python3 cut.py korean NanumGothic.ttf Hangul-Cut.ttf

Made with fontTools 4.68.0. Each result is then packed with gzip -9n.
"""

import sys

from fontTools import subset
from fontTools.ttLib import TTFont

# In names of mainland China, and in none of the standards below.
MAINLAND_NAMES = "祎赟翀昇玥珺瑄玟珩琎璟禛祯翊晟昀昕暄煊煜烨焱炜炘钰钺铖锜锴镕鑫淼垚犇骉翾妤婳嫣姝媛滢潞澍"


def encoded(encoding, leads):
    """The characters of two bytes in an encoding."""
    found = set()
    for lead in leads:
        for trail in range(0x40, 0xFF):
            try:
                text = bytes([lead, trail]).decode(encoding)
            except UnicodeDecodeError:
                continue
            if len(text) == 1:
                found.add(ord(text))
    return found


def chinese():
    """GB 2312, JIS X 0208 with kana and the long mark, and Big5 with the characters of Hong Kong."""
    return (
        encoded("gb2312", range(0xA1, 0xF8))
        | encoded("euc_jp", range(0xA1, 0xFF))
        | encoded("big5", range(0xA1, 0xFA))
        | encoded("big5hkscs", range(0x87, 0xFF))
        | {ord(c) for c in MAINLAND_NAMES}
    )


def korean():
    """Every Hangul syllable, and the letters that stand alone."""
    return set(range(0xAC00, 0xD7A4)) | set(range(0x3130, 0x3190))


def rename(font, name):
    """The licence reserves the name of the font, so a cut of it has another."""
    for record in font["name"].names:
        if record.nameID in (1, 4, 6):
            record.string = name
        elif record.nameID == 3:
            record.string = name + ", cut"


def cut(kind, source, target):
    options = subset.Options()
    options.hinting, options.layout_features, options.notdef_outline, options.glyph_names = False, [], True, False
    options.drop_tables += ["vhea", "vmtx", "GSUB", "GPOS", "GDEF", "gasp", "TSI0", "TSI1", "TSI2", "TSI3", "TSI5"]
    options.name_IDs, options.recalc_timestamp = [0, 1, 2, 3, 4, 5, 6, 13, 14], False
    font = TTFont(source, recalcTimestamp=False)
    cutter = subset.Subsetter(options)
    cutter.populate(unicodes={"chinese": chinese, "korean": korean}[kind]())
    cutter.subset(font)
    if kind == "korean":
        rename(font, "Hangul-Cut")
    font.save(target)


cut(*sys.argv[1:4])
