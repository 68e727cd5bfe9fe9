package form

import (
	"strings"

	"referral/checklist/authority/form"
)

// notPlaces are the kinds of content control that do not hold an answer.
var notPlaces = []string{"w:docPartObj", "w:docPartList", "w:group", "w:picture", "w:citation", "w:bibliography", "w:equation", "w15:repeatingSection", "w15:repeatingSectionItem"}

// isContents reports whether a control holds a table of contents or the like.
func isContents(n *node) bool {
	return strings.Contains(strings.ToLower(n.in("w:sdtPr", "w:docPartObj", "w:docPartGallery").val()), "table of contents")
}

// control returns the place of a content control, or nil if the control only groups other text.
func control(n *node) *blank {
	props, content := n.child("w:sdtPr"), n.child("w:sdtContent")
	if props == nil || content == nil {
		return nil
	}
	for _, name := range notPlaces {
		if props.child(name) != nil {
			return nil
		}
	}
	binding := props.child("w:dataBinding").attrOf("xpath")
	if strings.Contains(binding, "coreProperties") || strings.Contains(binding, "CoverPage") || strings.Contains(binding, "Properties") {
		return nil
	}
	shows := textOf(content)
	empty := props.child("w:showingPlcHdr").isOn() || isPlaceholder(shows)
	b := &blank{kind: form.Text, at: n.path(), filled: !empty, label: tidy(props.child("w:alias").val())}
	switch {
	case props.child("w14:checkbox") != nil:
		b.kind, b.label = form.Ticks, ""
		checked := props.in("w14:checkbox", "w14:checked")
		b.filled = checked != nil && checked.isOn()
	case props.child("w:dropDownList") != nil:
		b.kind, b.options = form.DropDown, listItems(props.child("w:dropDownList"))
	case props.child("w:comboBox") != nil:
		b.kind, b.options = form.DropDown, listItems(props.child("w:comboBox"))
	case props.child("w:text") != nil, props.child("w:date") != nil:
	case content.has("w:tbl", "w:sdt", "w:fldChar", "w:drawing", "w:pict"):
		return nil
	case !empty && props.child("w:placeholder") == nil, strings.HasPrefix(props.child("w:lock").val(), "contentLocked"), props.child("w:lock").val() == "sdtContentLocked":
		return nil
	}
	return b
}

func listItems(n *node) []string {
	var out []string
	for _, item := range n.all("w:listItem") {
		text := item.attr("displayText")
		if text == "" {
			text = item.attr("value")
		}
		if !isPlaceholder(text) {
			out = append(out, tidy(text))
		}
	}
	return out
}

// textOf returns all the words below n.
func textOf(n *node) string {
	var b strings.Builder
	for _, t := range n.all("w:t") {
		if b.WriteString(t.text); b.Len() > 1<<20 {
			break
		}
	}
	return b.String()
}
