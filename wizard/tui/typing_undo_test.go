package tui

import (
	"strings"
	"testing"
	"time"

	tea "charm.land/bubbletea/v2"

	"referral/checklist"
	"referral/wizard"
)

// Ctrl+Z stops at the edge of the field; Ctrl+Y redoes what was undone, here and beyond.
func TestUndoStopsAtTheField(t *testing.T) {
	g := newRig(t, checklist.New())
	name := checklist.Ref{Question: "child.name", Subject: g.child()}
	g.jump(name)
	g.write("Ama Mensah")
	g.jump(question("outcome.expected"))
	g.write("Advice today")
	g.press("ctrl+z", "ctrl+z", "ctrl+z")
	if got := g.m.f.Value().Text; got != "" || g.at() != "outcome.expected" {
		t.Fatalf("%q at %s", got, g.at())
	}
	g.want("That was all in this field. Ctrl+Z again undoes: Full name, Ama.")
	g.press("left", "ctrl+z")
	if g.at() != "outcome.expected" {
		t.Fatal("it went beyond the field although another key came between")
	}
	g.press("ctrl+z")
	if g.at() != "child.name" || g.m.f.ValueOf(name).Text != "" {
		t.Fatalf("at %s: %q", g.at(), g.m.f.ValueOf(name).Text)
	}
	g.want("Undone: Full name, Ama. You are there now.")
	g.press("ctrl+y")
	if got := g.m.f.ValueOf(name).Text; got != "Ama Mensah" {
		t.Fatalf("redone: %q", got)
	}
	g.press("ctrl+y")
	if got := g.m.f.ValueOf(question("outcome.expected")).Text; got != "Advice today" {
		t.Fatalf("redone in the other field: %q", got)
	}
	g.press("ctrl+y")
	g.want(wizard.WordsNoRedo)
}

// Ctrl+U clears the line, however often it is pressed, and Ctrl+Z brings it back.
func TestClearLine(t *testing.T) {
	g := newRig(t, checklist.New())
	name := checklist.Ref{Question: "child.name", Subject: g.child()}
	g.jump(name)
	g.write("Ama Mensah")
	for _, tt := range []struct {
		ref   checklist.Ref
		typed string
		left  string
	}{
		{question("outcome.expected"), "Advice today", ""},
		{question("outcome.expected"), "Police\nAdvice today", "Police\n"},
		{checklist.Ref{Question: "child.school", Subject: g.child()}, "Moss Lane Primary", ""},
		{checklist.Ref{Question: "child.address", Subject: g.child()}, "14 Larch Rise", ""},
	} {
		g.jump(tt.ref)
		g.write(tt.typed)
		for range 30 {
			g.press("ctrl+u")
		}
		if g.m.f.Now().Ref != tt.ref || g.m.f.ValueOf(name).Text != "Ama Mensah" {
			t.Fatalf("Ctrl+U went on to %s", g.at())
		}
		if got := g.m.f.Value().Text; got != tt.left {
			t.Errorf("%v: Ctrl+U left %q", tt.ref, got)
		}
		g.press("ctrl+z")
		if got := g.m.f.Value().Text; got != tt.typed {
			t.Errorf("%v: Ctrl+Z after Ctrl+U: %q", tt.ref, got)
		}
		for g.m.f.Value().Text != "" {
			g.press("ctrl+z")
		}
	}
}

// The same is true in a choice, a date, a home and a list.
func TestUndoOfEveryKind(t *testing.T) {
	tests := []struct {
		name  string
		ref   checklist.Ref
		keys  []string
		type_ string
	}{
		{"choice", question("referral.level"), []string{"2"}, ""},
		{"ticks", question("concern.harm_types"), []string{"1", "3"}, ""},
		{"date", checklist.Ref{Question: "child.born", Subject: "p1"}, nil, "3/9/2015"},
		{"home", checklist.Ref{Question: "child.address", Subject: "p1"}, nil, "14 Larch Rise"},
		{"list", question("family.household"), []string{}, "Leigh Ashdown, mother\n"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			g := newRig(t, checklist.New())
			g.jump(question("referral.tonight"))
			g.press("3")
			g.jump(tt.ref)
			before, _ := g.m.f.Record().Encode()
			g.write(tt.type_)
			for _, k := range tt.keys {
				g.press(k)
				g.wait(time.Second)
			}
			after, _ := g.m.f.Record().Encode()
			if string(before) == string(after) {
				t.Fatal("nothing was recorded")
			}
			for n := 0; !strings.Contains(g.m.says.notice, "That was all"); n++ {
				if n > 20 {
					t.Fatalf("Ctrl+Z never comes to the edge: %q", g.m.says.notice)
				}
				g.press("ctrl+z")
			}
			if now, _ := g.m.f.Record().Encode(); string(now) != string(before) || g.m.f.Now().Ref != tt.ref {
				t.Errorf("at the edge the record is not as before")
			}
			for range 20 {
				g.press("ctrl+y")
			}
			if now, _ := g.m.f.Record().Encode(); string(now) != string(after) {
				t.Errorf("redone, the record is\n%s\nwant\n%s", now, after)
			}
		})
	}
}

// A paste is taken in full or refused with the numbers, in everything that takes letters.
func TestPasteIsWholeOrRefused(t *testing.T) {
	long, short := strings.Repeat("x", 2500), strings.Repeat("y", 1900)
	tests := []struct {
		name string
		open func(*rig)
		most string
	}{
		{"quick line", func(g *rig) { g.jump(question("concern.when_and_where")) }, "2,000"},
		{"gap note", func(g *rig) { g.jump(gapRef); g.press("f5", "2") }, "2,000"},
		{"words after a choice", func(g *rig) {
			g.jump(checklist.Ref{Question: "child.interpreter", Subject: g.child()})
			g.press("1")
			g.wait(time.Second)
		}, "2,000"},
		{"search", func(g *rig) { g.press("f10") }, "2,000"},
		{"passphrase", func(g *rig) { g.store.ready, g.m.ready = false, false; g.press("3", "ctrl+s") }, "2,000"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			g := newRig(t, checklist.New())
			tt.open(g)
			g.send(tea.PasteMsg{Content: long})
			g.want("That paste has 2,500 characters, and only " + tt.most + " fit. None of it was kept.")
			g.send(tea.PasteMsg{Content: short})
			if strings.Contains(g.shows(), "None of it was kept") {
				t.Errorf("a short paste is refused:\n%s", g.shows())
			}
			g.send(tea.PasteMsg{Content: short})
			g.want("That paste has 1,900 characters, and only 100 fit. None of it was kept.")
		})
	}
	g := newRig(t, checklist.New())
	g.jump(question("referral.level"))
	g.send(tea.PasteMsg{Content: long})
	g.want("none of the 2,500 characters was kept")
	for _, ref := range []checklist.Ref{question("concern.reason"), {Question: "child.name", Subject: g.child()}, {Question: "child.born", Subject: g.child()}, {Question: "child.address", Subject: g.child()}} {
		g.jump(ref)
		g.send(tea.PasteMsg{Content: strings.Repeat("z", 10001)})
		g.want("That paste has 10,001 characters, and only 10,000 fit. None of it was kept.")
	}
}

// What was typed on a page left by Esc is offered when the page is opened again; typing replaces it.
func TestEscKeepsTheLine(t *testing.T) {
	g := newRig(t, checklist.New())
	g.jump(gapRef)
	g.press("f5", "2")
	g.write("the office has it")
	g.press("esc", "f5", "2")
	g.want("the office has it")
	g.press("ctrl+z")
	g.press("enter")
	if v := g.m.f.Value(); v.Gap == nil || v.Gap.Note != "the office has it" {
		t.Errorf("the gap is %+v", v.Gap)
	}
	g.press("f5", "1")
	g.write("Monday")
	g.press("esc", "f5", "1")
	g.write("Friday")
	g.press("enter", "enter")
	if v := g.m.f.Value(); v.Gap == nil || v.Gap.On != "2026-11-20" {
		t.Errorf("the gap is %+v", v.Gap)
	}
}
