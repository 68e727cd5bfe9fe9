package checklist_test

import (
	"testing"

	"referral/checklist"
	"referral/checklist/when"
)

// TestIsCarer: everyone is asked about, unless their relation clearly says that they are neither a parent nor a carer.
func TestIsCarer(t *testing.T) {
	asked := []string{
		"mother", "Mum", "mam", "mama", "mummy", "mammy", "Dad", "daddy", "papa", "birth mother", "adoptive dad", "step mum", "step-dad", "stepdad",
		"stepfather", "ex-stepfather", "stepmum", "parent", "mother and main carer", "dad (on alternate weekends)", "father, in prison",
		"partner", "partner of his mother", "mother's partner", "mother’s partner", "mum's boyfriend", "mums boyfriend", "mum's new boy friend",
		"mother's girlfriend", "mother's fiancé", "dad's fiancee", "father's wife", "stepfather's ex-partner", "boyfriend of her mum", "Ewa's dad",
		"the child's mother", "half-sister's father", "foster carer", "foster mother", "foster carer's husband", "special guardian", "aunt (special guardian)",
		"grandmother who brings him up", "uncle, looks after the children", "neighbour and foster carer", "host", "lives with them",
		"stays most nights", "", "not known", "tata", "ojciec", "maminka", "بابا", "母亲", "friend of the family (mum's boyfriend)", "woman",
		"key worker", "her nan who has parental responsibility", "grandad with a child arrangements order", "mum's man", "dad's new missus", "auntie, he lives with her",
		"great-gran who has brought him up", "nan, brought them up", "aunt's husband, acts as his dad", "uncle who is like a father to her", "grandad, she calls him Dad",
		"cousin, acting as a parent",
	}
	not := []string{
		"sister", "half-sister", "foster brother", "stepbrother", "twin", "cousin", "aunt", "great-aunt", "auntie", "uncle", "mother's brother",
		"sister of his father", "grandmother", "nan", "great grandfather", "mother's mother", "mother’s mother", "mums mum", "father's stepmother",
		"aunt's husband", "sister's boyfriend", "god mother", "godfather", "neighbour", "next-door neighbour", "neighbour who acts as a carer for her mother",
		"neighbour, looks after her own father", "mother's carer", "lodger", "babysitter", "au pair", "family friend", "best friend", "mum's friend",
		"friend's mother", "mother of his friend Kit", "friend's brother", "classmate", "pupil in Year 9", "boy in her class", "teacher", "class teacher",
		"head of year", "football coach", "health visitor", "mother's social worker", "parent support adviser", "sender of the message", "father's son",
		"nan, no parental responsibility", "family support worker", "foster brother of hers",
		"neighbour who brought her to school", "nan, who does not act as a parent", "uncle, brought him up to Leeds once",
	}
	check := func(is string, want bool) {
		t.Run(is, func(t *testing.T) {
			r := checklist.New()
			c := r.AddChild()
			p := r.AddPerson()
			p.Name = "Sam Vale"
			p.Relations = []checklist.Relation{{To: c.ID, Is: is}}
			if got := r.IsCarer(p); got != want {
				t.Errorf("got %v, want %v", got, want)
			}
			p.Relations[0].MainCarer = true
			if !r.IsCarer(p) {
				t.Error("the main carer is a carer")
			}
		})
	}
	for _, is := range asked {
		check(is, true)
	}
	for _, is := range not {
		check(is, false)
	}
}

// Whoever was told is named with what they know and agree to, whatever word says who they are.
func TestWhoeverWasToldIsKept(t *testing.T) {
	t.Parallel()
	for _, is := range []string{"aunt", "nan's partner", "lodger", "cousin who lives there", "grown-up brother", "childminder"} {
		for told, want := range map[checklist.Told]bool{checklist.ToldBefore: true, checklist.ToldNotSafe: true, "": false} {
			r := checklist.New()
			c, other, p := r.AddChild(), r.AddChild(), r.AddPerson()
			p.Name = "Pat Lowry"
			p.Relations = []checklist.Relation{{To: c.ID, Is: is, ParentalResponsibility: checklist.No}}
			p.Consent = checklist.Consent{Told: told}
			if asks := r.AsksOf(p, c); asks.Told != want || asks.Responsibility || r.AgreementAsked(p, c) {
				t.Errorf("%s, told %q: got %+v", is, told, asks)
			}
			if r.AsksOf(p, other).Told {
				t.Errorf("%s, told %q: asked about a child of whom nothing is said", is, told)
			}
		}
	}
}

func TestIsMother(t *testing.T) {
	for is, want := range map[string]bool{
		"mother": true, "Mum": true, "mam": true, "birth mother": true, "mother and main carer": true, "adoptive mum": true,
		"father": false, "stepmother": false, "mother's partner": false, "mother's mother": false, "friend's mum": false, "godmother": false, "": false,
	} {
		r := checklist.New()
		c, p := r.AddChild(), r.AddPerson()
		p.Relations = []checklist.Relation{{To: c.ID, Is: is}}
		if got := r.IsMother(p); got != want {
			t.Errorf("%q: got %v, want %v", is, got, want)
		}
	}
}

// A baby's dad is the father of a baby not yet born, and no parent of the other children.
func TestTheBabysFather(t *testing.T) {
	t.Parallel()
	for _, is := range []string{"baby's dad", "the baby’s father", "Baby's daddy", "father of the baby", "dad of her unborn baby", "dad-to-be", "father to be"} {
		r := checklist.New()
		girl, baby, p := r.AddChild(), r.AddChild(), r.AddPerson()
		baby.Due = when.When{At: "2027-02-10"}
		p.Relations = []checklist.Relation{{To: baby.ID, Is: is}}
		if class, _ := r.ProposedClass(p, baby.ID); !r.IsFather(p) || !r.AsksOf(p, baby).Told || class != checklist.ClassParent || !r.OneParentNamed(baby) {
			t.Errorf("%s: not the father", is)
		}
		p.Relations[0].To = girl.ID
		if is != "dad-to-be" && is != "father to be" && r.IsFather(p) {
			t.Errorf("%s: the father of a girl", is)
		}
	}
}

func TestIsFather(t *testing.T) {
	for is, want := range map[string]bool{
		"father": true, "Dad": true, "birth father": true, "father, at weekends": true,
		"mother": false, "stepfather": false, "father's partner": false, "father's father": false, "friend's dad": false, "": false,
	} {
		r := checklist.New()
		c, p := r.AddChild(), r.AddPerson()
		p.Relations = []checklist.Relation{{To: c.ID, Is: is}}
		if got := r.IsFather(p); got != want {
			t.Errorf("%q: got %v, want %v", is, got, want)
		}
	}
}

// TestIsCarerByHome: if the relation does not say, the home, the work and the birth dates do.
func TestIsCarerByHome(t *testing.T) {
	tests := []struct {
		name   string
		change func(r *checklist.Referral, c, p *checklist.Person)
		want   bool
	}{
		{"no relation, same home", func(_ *checklist.Referral, _, p *checklist.Person) { p.Relations = nil }, true},
		{"no relation, another home", func(_ *checklist.Referral, _, p *checklist.Person) { p.Relations, p.Homes = nil, nil }, false},
		{"professional", func(_ *checklist.Referral, _, p *checklist.Person) {
			p.Relations[0].Is, p.Work = "knows the family", &checklist.Work{}
		}, false},
		{"mother with a post", func(_ *checklist.Referral, _, p *checklist.Person) {
			p.Relations[0].Is, p.Work = "mother", &checklist.Work{}
		}, true},
		{"younger than the child", func(_ *checklist.Referral, c, p *checklist.Person) {
			p.Relations[0].Is, c.Born, p.Born = "", when.When{At: "2015"}, when.When{At: "2018-04"}
		}, false},
		{"young stepfather", func(_ *checklist.Referral, c, p *checklist.Person) {
			p.Relations[0].Is, c.Born, p.Born = "stepdad", when.When{At: "2010"}, when.When{At: "2008"}
		}, true},
		{"grandmother, no parent there", func(_ *checklist.Referral, _, p *checklist.Person) { p.Relations[0].Is = "nan" }, true},
		{"friend's mother, no parent there", func(_ *checklist.Referral, _, p *checklist.Person) { p.Relations[0].Is = "friend's mum" }, true},
		{"grandmother and the mother there", func(r *checklist.Referral, c, p *checklist.Person) {
			p.Relations[0].Is = "nan"
			mother := r.AddPerson()
			mother.Homes, mother.Relations = c.Homes, []checklist.Relation{{To: c.ID, Is: "mam"}}
		}, false},
		{"man above, no name", func(_ *checklist.Referral, _, p *checklist.Person) {
			p.Name, p.Homes, p.Relations[0].Is = "", nil, "man in the flat above"
		}, false},
		{"man in the home, no name", func(_ *checklist.Referral, _, p *checklist.Person) { p.Name, p.Relations[0].Is = "", "man" }, true},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			r := checklist.New()
			c := r.AddChild()
			p := r.AddPerson()
			p.Name, p.Relations = "Sam Vale", []checklist.Relation{{To: c.ID, Is: "not known"}}
			r.Homes = []*checklist.Home{{ID: "h1"}}
			c.Homes, p.Homes = []string{"h1"}, []string{"h1"}
			tt.change(r, c, p)
			if got := r.IsCarer(p); got != tt.want {
				t.Errorf("got %v, want %v", got, tt.want)
			}
		})
	}
}
