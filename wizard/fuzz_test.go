package wizard_test

import (
	"strings"
	"testing"
	"time"

	"referral/checklist"
	"referral/wizard"
)

// FuzzResumeFlow opens any content as that of a draft. What opens can be saved, and opens again.
func FuzzResumeFlow(f *testing.F) {
	whole, err := sampleFlow(f, "rowan").State()
	if err != nil {
		f.Fatal(err)
	}
	f.Add(whole)
	f.Add([]byte(`{"format":1,"record":{"format":2},"at":{"section":"x","list":"facts","ref":{"subject":"f9"}},"last":{"fact":-1}}`))
	f.Add([]byte(`{"format":1,"record":{},"begun":{"":""},"asking":{"what":"note"}}`))
	clock := func() time.Time { return time.Date(2026, 11, 12, 11, 40, 0, 0, time.UTC) }
	f.Fuzz(func(t *testing.T, content []byte) {
		flow, err := wizard.ResumeFlow(content, checklist.Default(), clock)
		if err != nil {
			return
		}
		for range 3 {
			flow.Next()
			_ = flow.Title(flow.Now())
		}
		again, err := flow.State()
		if err != nil {
			t.Fatalf("what opened cannot be saved: %v", err)
		}
		if _, err := wizard.ResumeFlow(again, checklist.Default(), clock); err != nil {
			t.Errorf("what was saved does not open: %v", err)
		}
	})
}

// FuzzReceiveFlow makes a draft of any content of a file that was handed over. What it makes can be saved.
func FuzzReceiveFlow(f *testing.F) {
	whole, err := sampleFlow(f, "mercy").HandOver([]checklist.Part{checklist.PartSources})
	if err != nil {
		f.Fatal(err)
	}
	f.Add(whole)
	f.Add([]byte(`{"format":1,"record":{"format":2},"left_out":["kept","\u001b]0;x\u0007"],"last":{"fact":9}}`))
	f.Add([]byte(`{"format":1,"record":{"format":2},"left_out":"all"}`))
	clock := func() time.Time { return time.Date(2026, 11, 12, 11, 40, 0, 0, time.UTC) }
	f.Fuzz(func(t *testing.T, content []byte) {
		flow, leftOut, err := wizard.ReceiveFlow(content, checklist.Default(), clock)
		if err != nil {
			return
		}
		if strings.ContainsAny(leftOut, "\x1b\x00\x07") {
			t.Errorf("what was left out is said with a control character: %q", leftOut)
		}
		if _, err := flow.State(); err != nil {
			t.Errorf("what was received cannot be saved: %v", err)
		}
	})
}
