// Code generated from phrases/*.toml by go test -run TestTable -update. DO NOT EDIT.

package wording

import "referral/checklist/finding"

// phrases is the program of this package's own phrases without its numbers.
var phrases = program{
	entries: []Entry{
		{ID: "jargon-short-taf", Category: "jargon", Severity: finding.Think, Attested: true, Why: "An abbreviation that the family or another agency may not know.", Ask: "Write it in full the first time: team around the family (TAF).", Source: []string{"bolton", "kirklees-glossary", "plymouth-glossary"}},
		{ID: "jargon-short-tac", Category: "jargon", Severity: finding.Think, Attested: true, Why: "An abbreviation that the family or another agency may not know.", Ask: "Write it in full the first time: team around the child (TAC).", Source: []string{"bolton", "kirklees-glossary", "plymouth-glossary"}},
		{ID: "jargon-short-cin", Category: "jargon", Severity: finding.Think, Attested: true, Why: "An abbreviation that the family or another agency may not know.", Ask: "Write it in full the first time: child in need (CIN).", Source: []string{"bolton", "kirklees-glossary", "plymouth-glossary"}},
		{ID: "jargon-short-cp", Category: "jargon", Severity: finding.Think, Attested: true, Why: "An abbreviation that the family or another agency may not know.", Ask: "Write it in full the first time: child protection (CP).", Source: []string{"bolton", "kirklees-glossary", "plymouth-glossary"}},
		{ID: "jargon-short-cpp", Category: "jargon", Severity: finding.Think, Attested: true, Why: "An abbreviation that the family or another agency may not know.", Ask: "Write it in full the first time: child protection plan (CPP).", Source: []string{"bolton", "kirklees-glossary", "plymouth-glossary"}},
		{ID: "jargon-short-icpc", Category: "jargon", Severity: finding.Think, Attested: true, Why: "An abbreviation that the family or another agency may not know.", Ask: "Write it in full the first time: initial child protection conference (ICPC).", Source: []string{"bolton", "kirklees-glossary", "plymouth-glossary"}},
		{ID: "jargon-short-rcpc", Category: "jargon", Severity: finding.Think, Attested: true, Why: "An abbreviation that the family or another agency may not know.", Ask: "Write it in full the first time: review child protection conference (RCPC).", Source: []string{"bolton", "kirklees-glossary", "plymouth-glossary"}},
		{ID: "jargon-short-lac", Category: "jargon", Severity: finding.Think, Attested: true, Why: "An abbreviation that the family or another agency may not know.", Ask: "Write it in full the first time: looked after child (LAC). Better, say child in care, or where they live.", Source: []string{"bolton", "kirklees-glossary", "plymouth-glossary"}},
		{ID: "jargon-short-cla", Category: "jargon", Severity: finding.Think, Attested: true, Why: "An abbreviation that the family or another agency may not know.", Ask: "Write it in full the first time: child looked after (CLA). Better, say child in care.", Source: []string{"bolton", "kirklees-glossary", "plymouth-glossary"}},
		{ID: "jargon-short-cyp", Category: "jargon", Severity: finding.Think, Attested: true, Why: "An abbreviation that the family or another agency may not know.", Ask: "Write it in full the first time: children and young people (CYP).", Source: []string{"bolton", "kirklees-glossary", "plymouth-glossary"}},
		{ID: "jargon-short-cypic", Category: "jargon", Severity: finding.Think, Attested: true, Why: "An abbreviation that the family or another agency may not know.", Ask: "Write it in full the first time: children and young people in care (CYPIC).", Source: []string{"bolton", "kirklees-glossary", "plymouth-glossary"}},
		{ID: "jargon-short-eha", Category: "jargon", Severity: finding.Think, Attested: true, Why: "An abbreviation that the family or another agency may not know.", Ask: "Write it in full the first time: early help assessment (EHA).", Source: []string{"bolton", "kirklees-glossary", "plymouth-glossary"}},
		{ID: "jargon-short-ehm", Category: "jargon", Severity: finding.Think, Attested: true, Why: "An abbreviation that the family or another agency may not know.", Ask: "Write it in full the first time: early help module or early help meeting (EHM).", Source: []string{"bolton", "kirklees-glossary", "plymouth-glossary"}},
		{ID: "jargon-short-ehcp", Category: "jargon", Severity: finding.Think, Attested: true, Why: "An abbreviation that the family or another agency may not know.", Ask: "Write it in full the first time: education, health and care plan (EHCP).", Source: []string{"bolton", "kirklees-glossary", "plymouth-glossary"}},
		{ID: "jargon-short-ehc", Category: "jargon", Severity: finding.Think, Attested: true, Why: "An abbreviation that the family or another agency may not know.", Ask: "Write it in full the first time: education, health and care (EHC).", Source: []string{"bolton", "kirklees-glossary", "plymouth-glossary"}},
		{ID: "jargon-short-semh", Category: "jargon", Severity: finding.Think, Attested: true, Why: "An abbreviation that the family or another agency may not know.", Ask: "Write it in full the first time: social, emotional and mental health (SEMH).", Source: []string{"bolton", "kirklees-glossary", "plymouth-glossary"}},
		{ID: "jargon-short-sen", Category: "jargon", Severity: finding.Think, Attested: true, Why: "An abbreviation that the family or another agency may not know.", Ask: "Write it in full the first time: special educational needs (SEN).", Source: []string{"bolton", "kirklees-glossary", "plymouth-glossary"}},
		{ID: "jargon-short-send", Category: "jargon", Severity: finding.Think, Attested: true, Why: "An abbreviation that the family or another agency may not know.", Ask: "Write it in full the first time: special educational needs and disabilities (SEND).", Source: []string{"bolton", "kirklees-glossary", "plymouth-glossary"}},
		{ID: "jargon-short-senco", Category: "jargon", Severity: finding.Think, Attested: true, Why: "An abbreviation that the family or another agency may not know.", Ask: "Write it in full the first time: special educational needs coordinator (SENCO).", Source: []string{"bolton", "kirklees-glossary", "plymouth-glossary"}},
		{ID: "jargon-short-sendco", Category: "jargon", Severity: finding.Think, Attested: true, Why: "An abbreviation that the family or another agency may not know.", Ask: "Write it in full the first time: special educational needs and disabilities coordinator (SENDCO).", Source: []string{"bolton", "kirklees-glossary", "plymouth-glossary"}},
		{ID: "jargon-short-asd", Category: "jargon", Severity: finding.Think, Attested: true, Why: "An abbreviation that the family or another agency may not know.", Ask: "Write it in full the first time: autism spectrum disorder (ASD). Better, many prefer: autistic, or autism.", Source: []string{"bolton", "kirklees-glossary", "plymouth-glossary"}},
		{ID: "jargon-short-asc", Category: "jargon", Severity: finding.Think, Attested: true, Why: "An abbreviation that the family or another agency may not know.", Ask: "Write it in full the first time: autism spectrum condition (ASC).", Source: []string{"bolton", "kirklees-glossary", "plymouth-glossary"}},
		{ID: "jargon-short-adhd", Category: "jargon", Severity: finding.Think, Attested: true, Why: "An abbreviation that the family or another agency may not know.", Ask: "Write it in full the first time: attention deficit hyperactivity disorder (ADHD).", Source: []string{"bolton", "kirklees-glossary", "plymouth-glossary"}},
		{ID: "jargon-short-odd", Category: "jargon", Severity: finding.Think, Attested: true, Why: "An abbreviation that the family or another agency may not know.", Ask: "Write it in full the first time: oppositional defiant disorder (ODD).", Source: []string{"bolton", "kirklees-glossary", "plymouth-glossary"}},
		{ID: "jargon-short-pda", Category: "jargon", Severity: finding.Think, Attested: true, Why: "An abbreviation that the family or another agency may not know.", Ask: "Write it in full the first time: pathological demand avoidance (PDA).", Source: []string{"bolton", "kirklees-glossary", "plymouth-glossary"}},
		{ID: "jargon-short-camhs", Category: "jargon", Severity: finding.Think, Attested: true, Why: "An abbreviation that the family or another agency may not know.", Ask: "Write it in full the first time: child and adolescent mental health services (CAMHS).", Source: []string{"bolton", "kirklees-glossary", "plymouth-glossary"}},
		{ID: "jargon-short-ep", Category: "jargon", Severity: finding.Think, Attested: true, Why: "An abbreviation that the family or another agency may not know.", Ask: "Write it in full the first time: educational psychologist (EP).", Source: []string{"bolton", "kirklees-glossary", "plymouth-glossary"}},
		{ID: "jargon-short-eps", Category: "jargon", Severity: finding.Think, Attested: true, Why: "An abbreviation that the family or another agency may not know.", Ask: "Write it in full the first time: educational psychology service (EPS).", Source: []string{"bolton", "kirklees-glossary", "plymouth-glossary"}},
		{ID: "jargon-short-ewo", Category: "jargon", Severity: finding.Think, Attested: true, Why: "An abbreviation that the family or another agency may not know.", Ask: "Write it in full the first time: education welfare officer (EWO).", Source: []string{"bolton", "kirklees-glossary", "plymouth-glossary"}},
		{ID: "jargon-short-ews", Category: "jargon", Severity: finding.Think, Attested: true, Why: "An abbreviation that the family or another agency may not know.", Ask: "Write it in full the first time: education welfare service (EWS).", Source: []string{"bolton", "kirklees-glossary", "plymouth-glossary"}},
		{ID: "jargon-short-fsw", Category: "jargon", Severity: finding.Think, Attested: true, Why: "An abbreviation that the family or another agency may not know.", Ask: "Write it in full the first time: family support worker (FSW).", Source: []string{"bolton", "kirklees-glossary", "plymouth-glossary"}},
		{ID: "jargon-short-hv", Category: "jargon", Severity: finding.Think, Attested: true, Why: "An abbreviation that the family or another agency may not know.", Ask: "Write it in full the first time: health visitor (HV).", Source: []string{"bolton", "kirklees-glossary", "plymouth-glossary"}},
		{ID: "jargon-short-sn", Category: "jargon", Severity: finding.Think, Attested: true, Why: "An abbreviation that the family or another agency may not know.", Ask: "Write it in full the first time: school nurse (SN).", Source: []string{"bolton", "kirklees-glossary", "plymouth-glossary"}},
		{ID: "jargon-short-salt", Category: "jargon", Severity: finding.Think, Attested: true, Why: "An abbreviation that the family or another agency may not know.", Ask: "Write it in full the first time: speech and language therapist or therapy (SALT).", Source: []string{"bolton", "kirklees-glossary", "plymouth-glossary"}},
		{ID: "jargon-short-slt", Category: "jargon", Severity: finding.Think, Attested: true, Why: "An abbreviation that the family or another agency may not know.", Ask: "Write it in full the first time: speech and language therapist (SLT). Better, say which.", Source: []string{"bolton", "kirklees-glossary", "plymouth-glossary"}},
		{ID: "jargon-short-ot", Category: "jargon", Severity: finding.Think, Attested: true, Why: "An abbreviation that the family or another agency may not know.", Ask: "Write it in full the first time: occupational therapist (OT).", Source: []string{"bolton", "kirklees-glossary", "plymouth-glossary"}},
		{ID: "jargon-short-elsa", Category: "jargon", Severity: finding.Think, Attested: true, Why: "An abbreviation that the family or another agency may not know.", Ask: "Write it in full the first time: emotional literacy support assistant (ELSA).", Source: []string{"bolton", "kirklees-glossary", "plymouth-glossary"}},
		{ID: "jargon-short-ta", Category: "jargon", Severity: finding.Think, Attested: true, Why: "An abbreviation that the family or another agency may not know.", Ask: "Write it in full the first time: teaching assistant (TA).", Source: []string{"bolton", "kirklees-glossary", "plymouth-glossary"}},
		{ID: "jargon-short-hlta", Category: "jargon", Severity: finding.Think, Attested: true, Why: "An abbreviation that the family or another agency may not know.", Ask: "Write it in full the first time: higher level teaching assistant (HLTA).", Source: []string{"bolton", "kirklees-glossary", "plymouth-glossary"}},
		{ID: "jargon-short-hoy", Category: "jargon", Severity: finding.Think, Attested: true, Why: "An abbreviation that the family or another agency may not know.", Ask: "Write it in full the first time: head of year (HOY).", Source: []string{"bolton", "kirklees-glossary", "plymouth-glossary"}},
		{ID: "jargon-short-dsl", Category: "jargon", Severity: finding.Think, Attested: true, Why: "An abbreviation that the family or another agency may not know.", Ask: "Write it in full the first time: designated safeguarding lead (DSL).", Source: []string{"bolton", "kirklees-glossary", "plymouth-glossary"}},
		{ID: "jargon-short-ddsl", Category: "jargon", Severity: finding.Think, Attested: true, Why: "An abbreviation that the family or another agency may not know.", Ask: "Write it in full the first time: deputy designated safeguarding lead (DDSL).", Source: []string{"bolton", "kirklees-glossary", "plymouth-glossary"}},
		{ID: "jargon-short-lado", Category: "jargon", Severity: finding.Think, Attested: true, Why: "An abbreviation that the family or another agency may not know.", Ask: "Write it in full the first time: local authority designated officer (LADO).", Source: []string{"bolton", "kirklees-glossary", "plymouth-glossary"}},
		{ID: "jargon-short-mash", Category: "jargon", Severity: finding.Think, Attested: true, Why: "An abbreviation that the family or another agency may not know.", Ask: "Write it in full the first time: multi-agency safeguarding hub (MASH).", Source: []string{"bolton", "kirklees-glossary", "plymouth-glossary"}},
		{ID: "jargon-short-mast", Category: "jargon", Severity: finding.Think, Attested: true, Why: "An abbreviation that the family or another agency may not know.", Ask: "Write it in full the first time: multi-agency support team (MAST).", Source: []string{"bolton", "kirklees-glossary", "plymouth-glossary"}},
		{ID: "jargon-short-marf", Category: "jargon", Severity: finding.Think, Attested: true, Why: "An abbreviation that the family or another agency may not know.", Ask: "Write it in full the first time: multi-agency referral form (MARF).", Source: []string{"bolton", "kirklees-glossary", "plymouth-glossary"}},
		{ID: "jargon-short-marac", Category: "jargon", Severity: finding.Think, Attested: true, Why: "An abbreviation that the family or another agency may not know.", Ask: "Write it in full the first time: multi-agency risk assessment conference (MARAC).", Source: []string{"bolton", "kirklees-glossary", "plymouth-glossary"}},
		{ID: "jargon-short-mappa", Category: "jargon", Severity: finding.Think, Attested: true, Why: "An abbreviation that the family or another agency may not know.", Ask: "Write it in full the first time: multi-agency public protection arrangements (MAPPA).", Source: []string{"bolton", "kirklees-glossary", "plymouth-glossary"}},
		{ID: "jargon-short-idva", Category: "jargon", Severity: finding.Think, Attested: true, Why: "An abbreviation that the family or another agency may not know.", Ask: "Write it in full the first time: independent domestic violence adviser (IDVA).", Source: []string{"bolton", "kirklees-glossary", "plymouth-glossary"}},
		{ID: "jargon-short-isva", Category: "jargon", Severity: finding.Think, Attested: true, Why: "An abbreviation that the family or another agency may not know.", Ask: "Write it in full the first time: independent sexual violence adviser (ISVA).", Source: []string{"bolton", "kirklees-glossary", "plymouth-glossary"}},
		{ID: "jargon-short-dash", Category: "jargon", Severity: finding.Think, Attested: true, Why: "An abbreviation that the family or another agency may not know.", Ask: "Write it in full the first time: domestic abuse, stalking and honour-based abuse risk checklist (DASH).", Source: []string{"bolton", "kirklees-glossary", "plymouth-glossary"}},
		{ID: "jargon-short-da", Category: "jargon", Severity: finding.Think, Attested: true, Why: "An abbreviation that the family or another agency may not know.", Ask: "Write it in full the first time: domestic abuse (DA).", Source: []string{"bolton", "kirklees-glossary", "plymouth-glossary"}},
		{ID: "jargon-short-dv", Category: "jargon", Severity: finding.Think, Attested: true, Why: "An abbreviation that the family or another agency may not know.", Ask: "Write it in full the first time: domestic violence (DV). Better, say domestic abuse, and what happened.", Source: []string{"bolton", "kirklees-glossary", "plymouth-glossary"}},
		{ID: "jargon-short-dva", Category: "jargon", Severity: finding.Think, Attested: true, Why: "An abbreviation that the family or another agency may not know.", Ask: "Write it in full the first time: domestic violence and abuse (DVA).", Source: []string{"bolton", "kirklees-glossary", "plymouth-glossary"}},
		{ID: "jargon-short-nai", Category: "jargon", Severity: finding.Think, Attested: true, Why: "An abbreviation that the family or another agency may not know.", Ask: "Write it in full the first time: non-accidental injury (NAI). Better, say what the injury is and what was said about it.", Source: []string{"bolton", "kirklees-glossary", "plymouth-glossary"}},
		{ID: "jargon-short-nfa", Category: "jargon", Severity: finding.Think, Attested: true, Why: "An abbreviation that the family or another agency may not know.", Ask: "Write it in full the first time: no further action (NFA).", Source: []string{"bolton", "kirklees-glossary", "plymouth-glossary"}},
		{ID: "jargon-short-s17", Category: "jargon", Severity: finding.Think, Attested: true, Why: "An abbreviation that the family or another agency may not know.", Ask: "Write it in full the first time: section 17 of the Children Act 1989 (S17).", Source: []string{"bolton", "kirklees-glossary", "plymouth-glossary"}},
		{ID: "jargon-short-s47", Category: "jargon", Severity: finding.Think, Attested: true, Why: "An abbreviation that the family or another agency may not know.", Ask: "Write it in full the first time: section 47 of the Children Act 1989 (S47).", Source: []string{"bolton", "kirklees-glossary", "plymouth-glossary"}},
		{ID: "jargon-short-plo", Category: "jargon", Severity: finding.Think, Attested: true, Why: "An abbreviation that the family or another agency may not know.", Ask: "Write it in full the first time: public law outline (PLO).", Source: []string{"bolton", "kirklees-glossary", "plymouth-glossary"}},
		{ID: "jargon-short-ico", Category: "jargon", Severity: finding.Think, Attested: true, Why: "An abbreviation that the family or another agency may not know.", Ask: "Write it in full the first time: interim care order (ICO).", Source: []string{"bolton", "kirklees-glossary", "plymouth-glossary"}},
		{ID: "jargon-short-sgo", Category: "jargon", Severity: finding.Think, Attested: true, Why: "An abbreviation that the family or another agency may not know.", Ask: "Write it in full the first time: special guardianship order (SGO).", Source: []string{"bolton", "kirklees-glossary", "plymouth-glossary"}},
		{ID: "jargon-short-cao", Category: "jargon", Severity: finding.Think, Attested: true, Why: "An abbreviation that the family or another agency may not know.", Ask: "Write it in full the first time: child arrangements order (CAO).", Source: []string{"bolton", "kirklees-glossary", "plymouth-glossary"}},
		{ID: "jargon-short-pr", Category: "jargon", Severity: finding.Think, Attested: true, Why: "An abbreviation that the family or another agency may not know.", Ask: "Write it in full the first time: parental responsibility (PR).", Source: []string{"bolton", "kirklees-glossary", "plymouth-glossary"}},
		{ID: "jargon-short-iro", Category: "jargon", Severity: finding.Think, Attested: true, Why: "An abbreviation that the family or another agency may not know.", Ask: "Write it in full the first time: independent reviewing officer (IRO).", Source: []string{"bolton", "kirklees-glossary", "plymouth-glossary"}},
		{ID: "jargon-short-pep", Category: "jargon", Severity: finding.Think, Attested: true, Why: "An abbreviation that the family or another agency may not know.", Ask: "Write it in full the first time: personal education plan (PEP).", Source: []string{"bolton", "kirklees-glossary", "plymouth-glossary"}},
		{ID: "jargon-short-vsh", Category: "jargon", Severity: finding.Think, Attested: true, Why: "An abbreviation that the family or another agency may not know.", Ask: "Write it in full the first time: virtual school head (VSH).", Source: []string{"bolton", "kirklees-glossary", "plymouth-glossary"}},
		{ID: "jargon-short-yot", Category: "jargon", Severity: finding.Think, Attested: true, Why: "An abbreviation that the family or another agency may not know.", Ask: "Write it in full the first time: youth offending team (YOT).", Source: []string{"bolton", "kirklees-glossary", "plymouth-glossary"}},
		{ID: "jargon-short-yos", Category: "jargon", Severity: finding.Think, Attested: true, Why: "An abbreviation that the family or another agency may not know.", Ask: "Write it in full the first time: youth offending service (YOS).", Source: []string{"bolton", "kirklees-glossary", "plymouth-glossary"}},
		{ID: "jargon-short-yjs", Category: "jargon", Severity: finding.Think, Attested: true, Why: "An abbreviation that the family or another agency may not know.", Ask: "Write it in full the first time: youth justice service (YJS).", Source: []string{"bolton", "kirklees-glossary", "plymouth-glossary"}},
		{ID: "jargon-short-nrm", Category: "jargon", Severity: finding.Think, Attested: true, Why: "An abbreviation that the family or another agency may not know.", Ask: "Write it in full the first time: national referral mechanism (NRM).", Source: []string{"bolton", "kirklees-glossary", "plymouth-glossary"}},
		{ID: "jargon-short-cse", Category: "jargon", Severity: finding.Think, Attested: true, Why: "An abbreviation that the family or another agency may not know.", Ask: "Write it in full the first time: child sexual exploitation (CSE).", Source: []string{"bolton", "kirklees-glossary", "plymouth-glossary"}},
		{ID: "jargon-short-cce", Category: "jargon", Severity: finding.Think, Attested: true, Why: "An abbreviation that the family or another agency may not know.", Ask: "Write it in full the first time: child criminal exploitation (CCE).", Source: []string{"bolton", "kirklees-glossary", "plymouth-glossary"}},
		{ID: "jargon-short-ce", Category: "jargon", Severity: finding.Think, Attested: true, Why: "An abbreviation that the family or another agency may not know.", Ask: "Write it in full the first time: child exploitation (CE).", Source: []string{"bolton", "kirklees-glossary", "plymouth-glossary"}},
		{ID: "jargon-short-hsb", Category: "jargon", Severity: finding.Think, Attested: true, Why: "An abbreviation that the family or another agency may not know.", Ask: "Write it in full the first time: harmful sexual behaviour (HSB).", Source: []string{"bolton", "kirklees-glossary", "plymouth-glossary"}},
		{ID: "jargon-short-fgm", Category: "jargon", Severity: finding.Think, Attested: true, Why: "An abbreviation that the family or another agency may not know.", Ask: "Write it in full the first time: female genital mutilation (FGM).", Source: []string{"bolton", "kirklees-glossary", "plymouth-glossary"}},
		{ID: "jargon-short-fii", Category: "jargon", Severity: finding.Think, Attested: true, Why: "An abbreviation that the family or another agency may not know.", Ask: "Write it in full the first time: fabricated or induced illness (FII).", Source: []string{"bolton", "kirklees-glossary", "plymouth-glossary"}},
		{ID: "jargon-short-ace", Category: "jargon", Severity: finding.Think, Attested: true, Why: "An abbreviation that the family or another agency may not know.", Ask: "Write it in full the first time: adverse childhood experience (ACE).", Source: []string{"bolton", "kirklees-glossary", "plymouth-glossary"}},
		{ID: "jargon-short-gcp", Category: "jargon", Severity: finding.Think, Attested: true, Why: "An abbreviation that the family or another agency may not know.", Ask: "Write it in full the first time: graded care profile (GCP).", Source: []string{"bolton", "kirklees-glossary", "plymouth-glossary"}},
		{ID: "jargon-short-gcp2", Category: "jargon", Severity: finding.Think, Attested: true, Why: "An abbreviation that the family or another agency may not know.", Ask: "Write it in full the first time: graded care profile 2 (GCP2).", Source: []string{"bolton", "kirklees-glossary", "plymouth-glossary"}},
		{ID: "jargon-short-mh", Category: "jargon", Severity: finding.Think, Attested: true, Why: "An abbreviation that the family or another agency may not know.", Ask: "Write it in full the first time: mental health (MH).", Source: []string{"bolton", "kirklees-glossary", "plymouth-glossary"}},
		{ID: "jargon-short-sh", Category: "jargon", Severity: finding.Think, Attested: true, Why: "An abbreviation that the family or another agency may not know.", Ask: "Write it in full the first time: self-harm (SH).", Source: []string{"bolton", "kirklees-glossary", "plymouth-glossary"}},
		{ID: "jargon-short-si", Category: "jargon", Severity: finding.Think, Attested: true, Why: "An abbreviation that the family or another agency may not know.", Ask: "Write it in full the first time: suicidal thoughts (SI).", Source: []string{"bolton", "kirklees-glossary", "plymouth-glossary"}},
		{ID: "jargon-short-pp", Category: "jargon", Severity: finding.Think, Attested: true, Why: "An abbreviation that the family or another agency may not know.", Ask: "Write it in full the first time: pupil premium (PP).", Source: []string{"bolton", "kirklees-glossary", "plymouth-glossary"}},
		{ID: "jargon-short-fsm", Category: "jargon", Severity: finding.Think, Attested: true, Why: "An abbreviation that the family or another agency may not know.", Ask: "Write it in full the first time: free school meals (FSM).", Source: []string{"bolton", "kirklees-glossary", "plymouth-glossary"}},
		{ID: "jargon-short-eal", Category: "jargon", Severity: finding.Think, Attested: true, Why: "An abbreviation that the family or another agency may not know.", Ask: "Write it in full the first time: English as an additional language (EAL).", Source: []string{"bolton", "kirklees-glossary", "plymouth-glossary"}},
		{ID: "jargon-short-neet", Category: "jargon", Severity: finding.Think, Attested: true, Why: "An abbreviation that the family or another agency may not know.", Ask: "Write it in full the first time: not in education, employment or training (NEET).", Source: []string{"bolton", "kirklees-glossary", "plymouth-glossary"}},
		{ID: "jargon-short-ehe", Category: "jargon", Severity: finding.Think, Attested: true, Why: "An abbreviation that the family or another agency may not know.", Ask: "Write it in full the first time: elective home education (EHE).", Source: []string{"bolton", "kirklees-glossary", "plymouth-glossary"}},
		{ID: "jargon-short-cme", Category: "jargon", Severity: finding.Think, Attested: true, Why: "An abbreviation that the family or another agency may not know.", Ask: "Write it in full the first time: child missing education (CME).", Source: []string{"bolton", "kirklees-glossary", "plymouth-glossary"}},
		{ID: "jargon-short-pru", Category: "jargon", Severity: finding.Think, Attested: true, Why: "An abbreviation that the family or another agency may not know.", Ask: "Write it in full the first time: pupil referral unit (PRU).", Source: []string{"bolton", "kirklees-glossary", "plymouth-glossary"}},
		{ID: "jargon-short-ap", Category: "jargon", Severity: finding.Think, Attested: true, Why: "An abbreviation that the family or another agency may not know.", Ask: "Write it in full the first time: alternative provision (AP).", Source: []string{"bolton", "kirklees-glossary", "plymouth-glossary"}},
		{ID: "jargon-short-besd", Category: "jargon", Severity: finding.Think, Attested: true, Why: "An abbreviation that the family or another agency may not know.", Ask: "Write it in full the first time: behavioural, emotional and social difficulties (BESD).", Source: []string{"bolton", "kirklees-glossary", "plymouth-glossary"}},
		{ID: "jargon-short-sc", Category: "jargon", Severity: finding.Think, Attested: true, Why: "An abbreviation that the family or another agency may not know.", Ask: "Write it in full the first time: social care (SC).", Source: []string{"bolton", "kirklees-glossary", "plymouth-glossary"}},
		{ID: "jargon-short-csc", Category: "jargon", Severity: finding.Think, Attested: true, Why: "An abbreviation that the family or another agency may not know.", Ask: "Write it in full the first time: children's social care (CSC).", Source: []string{"bolton", "kirklees-glossary", "plymouth-glossary"}},
		{ID: "jargon-short-sw", Category: "jargon", Severity: finding.Think, Attested: true, Why: "An abbreviation that the family or another agency may not know.", Ask: "Write it in full the first time: social worker (SW).", Source: []string{"bolton", "kirklees-glossary", "plymouth-glossary"}},
		{ID: "jargon-short-edt", Category: "jargon", Severity: finding.Think, Attested: true, Why: "An abbreviation that the family or another agency may not know.", Ask: "Write it in full the first time: emergency duty team (EDT).", Source: []string{"bolton", "kirklees-glossary", "plymouth-glossary"}},
		{ID: "jargon-short-abe", Category: "jargon", Severity: finding.Think, Attested: true, Why: "An abbreviation that the family or another agency may not know.", Ask: "Write it in full the first time: achieving best evidence interview (ABE).", Source: []string{"bolton", "kirklees-glossary", "plymouth-glossary"}},
		{ID: "jargon-short-cpoms", Category: "jargon", Severity: finding.Think, Attested: true, Why: "An abbreviation that the family or another agency may not know.", Ask: "Write it in full the first time: the school's recording system (CPOMS).", Source: []string{"bolton", "kirklees-glossary", "plymouth-glossary"}},
		{ID: "jargon-short-kcsie", Category: "jargon", Severity: finding.Think, Attested: true, Why: "An abbreviation that the family or another agency may not know.", Ask: "Write it in full the first time: Keeping Children Safe in Education (KCSIE).", Source: []string{"bolton", "kirklees-glossary", "plymouth-glossary"}},
		{ID: "jargon-short-uasc", Category: "jargon", Severity: finding.Think, Attested: true, Why: "An abbreviation that the family or another agency may not know.", Ask: "Write it in full the first time: unaccompanied asylum-seeking child (UASC).", Source: []string{"bolton", "kirklees-glossary", "plymouth-glossary"}},
		{ID: "jargon-short-nrpf", Category: "jargon", Severity: finding.Think, Attested: true, Why: "An abbreviation that the family or another agency may not know.", Ask: "Write it in full the first time: no recourse to public funds (NRPF).", Source: []string{"bolton", "kirklees-glossary", "plymouth-glossary"}},
		{ID: "jargon-short-hx", Category: "jargon", Severity: finding.Think, Attested: true, Why: "An abbreviation that the family or another agency may not know.", Ask: "Write it in full the first time: history (hx).", Source: []string{"bolton", "kirklees-glossary", "plymouth-glossary"}},
		{ID: "jargon-short-dx", Category: "jargon", Severity: finding.Think, Attested: true, Why: "An abbreviation that the family or another agency may not know.", Ask: "Write it in full the first time: diagnosis (dx).", Source: []string{"bolton", "kirklees-glossary", "plymouth-glossary"}},
		{ID: "jargon-short-fa", Category: "jargon", Severity: finding.Think, Attested: true, Why: "An abbreviation that the family or another agency may not know.", Ask: "Write it in full the first time: father (Fa).", Source: []string{"bolton", "kirklees-glossary", "plymouth-glossary"}},
		{ID: "jargon-short-ch", Category: "jargon", Severity: finding.Think, Attested: true, Why: "An abbreviation that the family or another agency may not know.", Ask: "Write it in full the first time: child (Ch).", Source: []string{"bolton", "kirklees-glossary", "plymouth-glossary"}},
		{ID: "jargon-short-sib", Category: "jargon", Severity: finding.Think, Attested: true, Why: "An abbreviation that the family or another agency may not know.", Ask: "Write it in full the first time: sibling (sib).", Source: []string{"bolton", "kirklees-glossary", "plymouth-glossary"}},
		{ID: "jargon-short-mgm", Category: "jargon", Severity: finding.Think, Attested: true, Why: "An abbreviation that the family or another agency may not know.", Ask: "Write it in full the first time: mother's mother (MGM).", Source: []string{"bolton", "kirklees-glossary", "plymouth-glossary"}},
		{ID: "jargon-short-mgf", Category: "jargon", Severity: finding.Think, Attested: true, Why: "An abbreviation that the family or another agency may not know.", Ask: "Write it in full the first time: mother's father (MGF).", Source: []string{"bolton", "kirklees-glossary", "plymouth-glossary"}},
		{ID: "jargon-short-pgm", Category: "jargon", Severity: finding.Think, Attested: true, Why: "An abbreviation that the family or another agency may not know.", Ask: "Write it in full the first time: father's mother (PGM).", Source: []string{"bolton", "kirklees-glossary", "plymouth-glossary"}},
		{ID: "jargon-short-pgf", Category: "jargon", Severity: finding.Think, Attested: true, Why: "An abbreviation that the family or another agency may not know.", Ask: "Write it in full the first time: father's father (PGF).", Source: []string{"bolton", "kirklees-glossary", "plymouth-glossary"}},
		{ID: "jargon-short-mgp", Category: "jargon", Severity: finding.Think, Attested: true, Why: "An abbreviation that the family or another agency may not know.", Ask: "Write it in full the first time: mother's parents (MGP).", Source: []string{"bolton", "kirklees-glossary", "plymouth-glossary"}},
		{ID: "jargon-short-moc", Category: "jargon", Severity: finding.Think, Attested: true, Why: "An abbreviation that the family or another agency may not know.", Ask: "Write it in full the first time: mother of child (MOC).", Source: []string{"bolton", "kirklees-glossary", "plymouth-glossary"}},
		{ID: "jargon-short-foc", Category: "jargon", Severity: finding.Think, Attested: true, Why: "An abbreviation that the family or another agency may not know.", Ask: "Write it in full the first time: father of child (FOC).", Source: []string{"bolton", "kirklees-glossary", "plymouth-glossary"}},
		{ID: "jargon-short-bf", Category: "jargon", Severity: finding.Think, Attested: true, Why: "An abbreviation that the family or another agency may not know.", Ask: "Write it in full the first time: boyfriend (BF).", Source: []string{"bolton", "kirklees-glossary", "plymouth-glossary"}},
		{ID: "jargon-short-gf", Category: "jargon", Severity: finding.Think, Attested: true, Why: "An abbreviation that the family or another agency may not know.", Ask: "Write it in full the first time: girlfriend (GF).", Source: []string{"bolton", "kirklees-glossary", "plymouth-glossary"}},
		{ID: "jargon-short-ooa", Category: "jargon", Severity: finding.Think, Attested: true, Why: "An abbreviation that the family or another agency may not know.", Ask: "Write it in full the first time: out of area (OOA).", Source: []string{"bolton", "kirklees-glossary", "plymouth-glossary"}},
		{ID: "jargon-short-fgc", Category: "jargon", Severity: finding.Think, Attested: true, Why: "An abbreviation that the family or another agency may not know.", Ask: "Write it in full the first time: family group conference (FGC).", Source: []string{"bolton", "kirklees-glossary", "plymouth-glossary"}},
		{ID: "jargon-short-wnb", Category: "jargon", Severity: finding.Think, Attested: true, Why: "An abbreviation that the family or another agency may not know.", Ask: "Write it in full the first time: was not brought (WNB).", Source: []string{"bolton", "kirklees-glossary", "plymouth-glossary"}},
		{ID: "jargon-short-gbv", Category: "jargon", Severity: finding.Think, Attested: true, Why: "An abbreviation that the family or another agency may not know.", Ask: "Write it in full the first time: gender-based violence (GBV).", Source: []string{"bolton", "kirklees-glossary", "plymouth-glossary"}},
		{ID: "jargon-short-csa", Category: "jargon", Severity: finding.Think, Attested: true, Why: "An abbreviation that the family or another agency may not know.", Ask: "Write it in full the first time: child sexual abuse (CSA).", Source: []string{"bolton", "kirklees-glossary", "plymouth-glossary"}},
		{ID: "jargon-short-sarc", Category: "jargon", Severity: finding.Think, Attested: true, Why: "An abbreviation that the family or another agency may not know.", Ask: "Write it in full the first time: sexual assault referral centre (SARC).", Source: []string{"bolton", "kirklees-glossary", "plymouth-glossary"}},
		{ID: "jargon-short-lscp", Category: "jargon", Severity: finding.Think, Attested: true, Why: "An abbreviation that the family or another agency may not know.", Ask: "Write it in full the first time: local safeguarding children partnership (LSCP).", Source: []string{"bolton", "kirklees-glossary", "plymouth-glossary"}},
		{ID: "jargon-short-ebsa", Category: "jargon", Severity: finding.Think, Attested: true, Why: "An abbreviation that the family or another agency may not know.", Ask: "Write it in full the first time: emotionally based school avoidance (EBSA).", Source: []string{"bolton", "kirklees-glossary", "plymouth-glossary"}},
		{ID: "jargon-short-psp", Category: "jargon", Severity: finding.Think, Attested: true, Why: "An abbreviation that the family or another agency may not know.", Ask: "Write it in full the first time: pastoral support plan (PSP).", Source: []string{"bolton", "kirklees-glossary", "plymouth-glossary"}},
		{ID: "jargon-short-sendiass", Category: "jargon", Severity: finding.Think, Attested: true, Why: "An abbreviation that the family or another agency may not know.", Ask: "Write it in full the first time: SEND information, advice and support service (SENDIASS).", Source: []string{"bolton", "kirklees-glossary", "plymouth-glossary"}},
		{ID: "jargon-short-yp", Category: "jargon", Severity: finding.Think, Attested: false, Why: "An abbreviation that the family or another agency may not know.", Ask: "Write it in full the first time: young person (YP).", Source: []string{"practice"}},
		{ID: "jargon-short-mdt", Category: "jargon", Severity: finding.Think, Attested: false, Why: "An abbreviation that the family or another agency may not know.", Ask: "Write it in full the first time: multi-disciplinary team (MDT).", Source: []string{"practice"}},
		{ID: "jargon-short-caf", Category: "jargon", Severity: finding.Think, Attested: false, Why: "An abbreviation that the family or another agency may not know.", Ask: "Write it in full the first time: common assessment framework (CAF). Better, say early help assessment.", Source: []string{"practice"}},
		{ID: "jargon-short-la", Category: "jargon", Severity: finding.Think, Attested: false, Why: "An abbreviation that the family or another agency may not know.", Ask: "Write it in full the first time: local authority (LA).", Source: []string{"practice"}},
		{ID: "jargon-short-lsa", Category: "jargon", Severity: finding.Think, Attested: false, Why: "An abbreviation that the family or another agency may not know.", Ask: "Write it in full the first time: learning support assistant (LSA).", Source: []string{"practice"}},
		{ID: "jargon-short-mld", Category: "jargon", Severity: finding.Think, Attested: false, Why: "An abbreviation that the family or another agency may not know.", Ask: "Write it in full the first time: moderate learning difficulties (MLD).", Source: []string{"practice"}},
		{ID: "jargon-short-sld", Category: "jargon", Severity: finding.Think, Attested: false, Why: "An abbreviation that the family or another agency may not know.", Ask: "Write it in full the first time: severe learning difficulties (SLD).", Source: []string{"practice"}},
		{ID: "jargon-short-pmld", Category: "jargon", Severity: finding.Think, Attested: false, Why: "An abbreviation that the family or another agency may not know.", Ask: "Write it in full the first time: profound and multiple learning disabilities (PMLD).", Source: []string{"practice"}},
		{ID: "jargon-short-spld", Category: "jargon", Severity: finding.Think, Attested: false, Why: "An abbreviation that the family or another agency may not know.", Ask: "Write it in full the first time: specific learning difficulty (SpLD).", Source: []string{"practice"}},
		{ID: "jargon-short-cic", Category: "jargon", Severity: finding.Think, Attested: false, Why: "An abbreviation that the family or another agency may not know.", Ask: "Write it in full the first time: child in care (CIC).", Source: []string{"practice"}},
		{ID: "jargon-short-flo", Category: "jargon", Severity: finding.Think, Attested: false, Why: "An abbreviation that the family or another agency may not know.", Ask: "Write it in full the first time: family liaison officer (FLO).", Source: []string{"practice"}},
		{ID: "jargon-short-ht", Category: "jargon", Severity: finding.Think, Attested: false, Why: "An abbreviation that the family or another agency may not know.", Ask: "Write it in full the first time: headteacher (HT).", Source: []string{"practice"}},
		{ID: "jargon-short-dht", Category: "jargon", Severity: finding.Think, Attested: false, Why: "An abbreviation that the family or another agency may not know.", Ask: "Write it in full the first time: deputy headteacher (DHT).", Source: []string{"practice"}},
		{ID: "jargon-short-ooh", Category: "jargon", Severity: finding.Think, Attested: false, Why: "An abbreviation that the family or another agency may not know.", Ask: "Write it in full the first time: out of hours (OOH).", Source: []string{"practice"}},
		{ID: "jargon-short-epo", Category: "jargon", Severity: finding.Think, Attested: false, Why: "An abbreviation that the family or another agency may not know.", Ask: "Write it in full the first time: emergency protection order (EPO).", Source: []string{"practice"}},
		{ID: "jargon-short-ppo", Category: "jargon", Severity: finding.Think, Attested: false, Why: "An abbreviation that the family or another agency may not know.", Ask: "Write it in full the first time: police protection order (PPO).", Source: []string{"practice"}},
		{ID: "jargon-short-fgdm", Category: "jargon", Severity: finding.Think, Attested: false, Why: "An abbreviation that the family or another agency may not know.", Ask: "Write it in full the first time: family group decision making (FGDM).", Source: []string{"practice"}},
		{ID: "jargon-short-mace", Category: "jargon", Severity: finding.Think, Attested: false, Why: "An abbreviation that the family or another agency may not know.", Ask: "Write it in full the first time: multi-agency child exploitation meeting (MACE).", Source: []string{"practice"}},
		{ID: "jargon-short-psa", Category: "jargon", Severity: finding.Think, Attested: false, Why: "An abbreviation that the family or another agency may not know.", Ask: "Write it in full the first time: parent support adviser (PSA).", Source: []string{"practice"}},
		{ID: "jargon-short-bss", Category: "jargon", Severity: finding.Think, Attested: false, Why: "An abbreviation that the family or another agency may not know.", Ask: "Write it in full the first time: behaviour support service (BSS).", Source: []string{"practice"}},
		{ID: "adultify-older-named", Category: "adultify", Severity: finding.Fix, Attested: true, Why: "It makes a child sound older, tougher or less in need of care. Black children meet this most.", Ask: "How old is the child? Would you write this of another child of that age? What does this child need to be safe?", Source: []string{"oxfordshire", "hmicfrs", "farrer"}, Prompts: []string{"How old is the child, if you already know?", "What does this child need to be safe, if you already know?"}},
		{ID: "adultify-older", Category: "adultify", Severity: finding.Think, Attested: false, Why: "It makes a child sound older, tougher or less in need of care. Black children meet this most.", Ask: "How old is the child? Would you write this of another child of that age? What does this child need to be safe?", Source: []string{"oxfordshire", "hmicfrs", "farrer"}, Prompts: []string{"How old is the child, if you already know?", "What does this child need to be safe, if you already know?"}},
		{ID: "adultify-older-named-think", Category: "adultify", Severity: finding.Think, Attested: true, Why: "It makes a child sound older, tougher or less in need of care. Black children meet this most.", Ask: "How old is the child? Would you write this of another child of that age? What does this child need to be safe?", Source: []string{"oxfordshire", "hmicfrs", "farrer"}, Prompts: []string{"How old is the child, if you already know?", "What does this child need to be safe, if you already know?"}},
		{ID: "blame-risk-named", Category: "blame", Severity: finding.Fix, Attested: true, Why: "It makes the child responsible for harm done by someone else.", Ask: "Who is putting the child at risk, and how? What did that person do, where and when?", Source: []string{"childrens-society", "nspcc-risky-behaviour"}, Prompts: []string{"Who is the adult or older child in this, if you already know?", "What did that person do, and when, if you already know?", "How do you know?"}},
		{ID: "blame-risk", Category: "blame", Severity: finding.Think, Attested: false, Why: "It makes the child responsible for harm done by someone else.", Ask: "Who is putting the child at risk, and how? What did that person do, where and when?", Source: []string{"childrens-society", "nspcc-risky-behaviour"}, Prompts: []string{"Who is the adult or older child in this, if you already know?", "What did that person do, and when, if you already know?", "How do you know?"}},
		{ID: "blame-sexual-named", Category: "blame", Severity: finding.Fix, Attested: true, Why: "A word about a child's sexual reputation. A child cannot be promiscuous or a prostitute; someone abused them.", Ask: "What was done to the child, by whom, and how old is that person, if you already know?", Source: []string{"childrens-society"}, Prompts: []string{"Who did this to the child, if you already know?", "How old is that person, if you already know?", "Who told you, and when?"}},
		{ID: "blame-sexual", Category: "blame", Severity: finding.Think, Attested: false, Why: "A word about a child's sexual reputation. A child cannot be promiscuous or a prostitute; someone abused them.", Ask: "What was done to the child, by whom, and how old is that person, if you already know?", Source: []string{"childrens-society"}, Prompts: []string{"Who did this to the child, if you already know?", "How old is that person, if you already know?", "Who told you, and when?"}},
		{ID: "blame-absconded-named", Category: "blame", Severity: finding.Fix, Attested: true, Why: "'Absconded' sounds like escape from custody and hides why the child left.", Ask: "When did the child go missing, from where, for how long, who was told, and what do you know about why?", Source: []string{"language-that-cares", "childrens-society"}, Prompts: []string{"On what date, and from where, if you already know?", "For how long, and who was told, if you already know?", "Where was the child found, if you already know?"}},
		{ID: "blame-absconded", Category: "blame", Severity: finding.Think, Attested: false, Why: "'Absconded' sounds like escape from custody and hides why the child left.", Ask: "When did the child go missing, from where, for how long, who was told, and what do you know about why?", Source: []string{"language-that-cares", "childrens-society"}, Prompts: []string{"On what date, and from where, if you already know?", "For how long, and who was told, if you already know?", "Where was the child found, if you already know?"}},
		{ID: "blame-parent-named", Category: "blame", Severity: finding.Fix, Attested: true, Why: "It makes the parent who is being abused responsible for the abuse.", Ask: "What did the abusive person do? What has the other parent tried to do to protect the children, and what stopped them?", Source: []string{"social-work-today", "iriss-36"}, Prompts: []string{"What did the person who harms do, and when, if you already know?", "What has the other parent tried, if you already know?", "What stood in the way, if you already know?"}},
		{ID: "blame-parent", Category: "blame", Severity: finding.Think, Attested: false, Why: "It makes the parent who is being abused responsible for the abuse.", Ask: "What did the abusive person do? What has the other parent tried to do to protect the children, and what stopped them?", Source: []string{"social-work-today", "iriss-36"}, Prompts: []string{"What did the person who harms do, and when, if you already know?", "What has the other parent tried, if you already know?", "What stood in the way, if you already know?"}},
		{ID: "engagement-fault-named", Category: "engagement", Severity: finding.Fix, Attested: true, Why: "It puts the fault on the person and hides what was offered and what got in the way.", Ask: "What was offered, on which dates, how (letter, call, visit), and what did the person say or do? What might have made it hard?", Source: []string{"parentassess", "nspcc-hard-to-reach", "advice"}, Prompts: []string{"What was offered, and on which dates?", "How: letter, call or visit?", "What did the parent say or do, if you already know?", "What might have made it hard, if you already know?"}},
		{ID: "engagement-fault", Category: "engagement", Severity: finding.Think, Attested: false, Why: "It puts the fault on the person and hides what was offered and what got in the way.", Ask: "What was offered, on which dates, how (letter, call, visit), and what did the person say or do? What might have made it hard?", Source: []string{"parentassess", "nspcc-hard-to-reach", "advice"}, Prompts: []string{"What was offered, and on which dates?", "How: letter, call or visit?", "What did the parent say or do, if you already know?", "What might have made it hard, if you already know?"}},
		{ID: "engagement-not-brought-named", Category: "engagement", Severity: finding.Fix, Attested: true, Why: "A child cannot take themself to an appointment. 'Did not attend' hides that no adult brought them, and why.", Ask: "Which appointments, on which dates, was the child not brought to? What did the parent say got in the way?", Source: []string{"nspcc-attend", "nhs-borders"}, Prompts: []string{"Which appointments, and on which dates, if you already know?", "What did the parent say got in the way, if you already know?"}},
		{ID: "engagement-not-brought", Category: "engagement", Severity: finding.Think, Attested: false, Why: "A child cannot take themself to an appointment. 'Did not attend' hides that no adult brought them, and why.", Ask: "Which appointments, on which dates, was the child not brought to? What did the parent say got in the way?", Source: []string{"nspcc-attend", "nhs-borders"}, Prompts: []string{"Which appointments, and on which dates, if you already know?", "What did the parent say got in the way, if you already know?"}},
		{ID: "hearsay-source", Category: "hearsay", Severity: finding.Think, Attested: false, Why: "Second-hand or guessed, with no source. Social care cannot weigh it.", Ask: "Who told you, when, how do they know, and how reliable are they? If it is a guess, take it out or label it.", Source: []string{"dsl", "advice", "write-enough"}, Prompts: []string{"Who told you, and when?", "How does that person know, if you already know?"}},
		{ID: "hearsay-source-named", Category: "hearsay", Severity: finding.Fix, Attested: true, Why: "Second-hand or guessed, with no source. Social care cannot weigh it.", Ask: "Who told you, when, how do they know, and how reliable are they? If it is a guess, take it out or label it.", Source: []string{"dsl", "advice", "write-enough"}, Prompts: []string{"Who told you, and when?", "How does that person know, if you already know?"}},
		{ID: "jargon-care-named-think", Category: "jargon", Severity: finding.Think, Attested: true, Why: "Care-system shorthand. Children say it makes them feel like cases.", Ask: "Say it as a person would: where the child lives, with whom, and when they see their family.", Source: []string{"language-that-cares", "nspcc-lac"}},
		{ID: "jargon-care", Category: "jargon", Severity: finding.Think, Attested: false, Why: "Care-system shorthand. Children say it makes them feel like cases.", Ask: "Say it as a person would: where the child lives, with whom, and when they see their family.", Source: []string{"language-that-cares", "nspcc-lac"}},
		{ID: "jargon-care-style-named", Category: "jargon", Severity: finding.Info, Attested: true, Why: "Care-system shorthand. Children say it makes them feel like cases.", Ask: "Say it as a person would: where the child lives, with whom, and when they see their family.", Source: []string{"language-that-cares", "nspcc-lac"}},
		{ID: "jargon-shorthand-named-think", Category: "jargon", Severity: finding.Think, Attested: true, Why: "Professional shorthand that a parent would not use and that hides what happens.", Ask: "What would you say to the parent at the gate?", Source: []string{"bolton", "torbay"}},
		{ID: "jargon-shorthand", Category: "jargon", Severity: finding.Think, Attested: false, Why: "Professional shorthand that a parent would not use and that hides what happens.", Ask: "What would you say to the parent at the gate?", Source: []string{"bolton", "torbay"}},
		{ID: "jargon-longer-style", Category: "jargon", Severity: finding.Info, Attested: false, Why: "A longer word than the reader needs.", Ask: "Use the shorter word.", Source: []string{"practice"}},
		{ID: "jargon-school-style", Category: "jargon", Severity: finding.Info, Attested: false, Why: "A school's own word, which a social worker or a parent may not know.", Ask: "What would you say to somebody who has never worked in a school?", Source: []string{"bolton"}},
		{ID: "judgement-attention-named", Category: "judgement", Severity: finding.Fix, Attested: true, Why: "It blames the child for asking for help and closes off the question why.", Ask: "What does the child do, when, and what do you think they might need?", Source: []string{"bolton", "nspcc-attention"}, Prompts: []string{"What did the child do, and on what date, if you already know?", "What had happened just before, if you already know?", "What did the adults do, if you already know?"}},
		{ID: "judgement-attention", Category: "judgement", Severity: finding.Think, Attested: false, Why: "It blames the child for asking for help and closes off the question why.", Ask: "What does the child do, when, and what do you think they might need?", Source: []string{"bolton", "nspcc-attention"}, Prompts: []string{"What did the child do, and on what date, if you already know?", "What had happened just before, if you already know?", "What did the adults do, if you already know?"}},
		{ID: "judgement-child-named", Category: "judgement", Severity: finding.Fix, Attested: true, Why: "A label for somebody's character. It tells the reader what you feel, not what happened.", Ask: "Describe one incident: what led up to it, who did and said what, what others did, how it ended.", Source: []string{"cpoms-language", "adults-change"}, Prompts: []string{"What had happened just before, if you already know?", "Who did what, and on what date, if you already know?", "How did the others answer, if you already know?", "How did it end, if you already know?"}},
		{ID: "judgement-child", Category: "judgement", Severity: finding.Think, Attested: false, Why: "A label for somebody's character. It tells the reader what you feel, not what happened.", Ask: "Describe one incident: what led up to it, who did and said what, what others did, how it ended.", Source: []string{"cpoms-language", "adults-change"}, Prompts: []string{"What had happened just before, if you already know?", "Who did what, and on what date, if you already know?", "How did the others answer, if you already know?", "How did it end, if you already know?"}},
		{ID: "judgement-child-named-think", Category: "judgement", Severity: finding.Think, Attested: true, Why: "A label for somebody's character. It tells the reader what you feel, not what happened.", Ask: "Describe one incident: what led up to it, who did and said what, what others did, how it ended.", Source: []string{"cpoms-language", "adults-change"}, Prompts: []string{"What had happened just before, if you already know?", "Who did what, and on what date, if you already know?", "How did the others answer, if you already know?", "How did it end, if you already know?"}},
		{ID: "judgement-parent", Category: "judgement", Severity: finding.Think, Attested: false, Why: "A judgement of the parent. It can end their trust and hides the facts social care needs.", Ask: "What did the parent do or say, and when? What was the effect on the child? What has got in their way?", Source: []string{"bolton", "torbay"}, Prompts: []string{"What did the parent do or say, and on what date, if you already know?", "Who saw or heard it, if you already know?", "What was in the parent's way, if you already know?", "What did it mean for the child, if you already know?"}},
		{ID: "judgement-parent-named", Category: "judgement", Severity: finding.Fix, Attested: true, Why: "A judgement of the parent. It can end their trust and hides the facts social care needs.", Ask: "What did the parent do or say, and when? What was the effect on the child? What has got in their way?", Source: []string{"bolton", "torbay"}, Prompts: []string{"What did the parent do or say, and on what date, if you already know?", "Who saw or heard it, if you already know?", "What was in the parent's way, if you already know?", "What did it mean for the child, if you already know?"}},
		{ID: "judgement-parent-named-think", Category: "judgement", Severity: finding.Think, Attested: true, Why: "A judgement of the parent. It can end their trust and hides the facts social care needs.", Ask: "What did the parent do or say, and when? What was the effect on the child? What has got in their way?", Source: []string{"bolton", "torbay"}, Prompts: []string{"What did the parent do or say, and on what date, if you already know?", "Who saw or heard it, if you already know?", "What was in the parent's way, if you already know?", "What did it mean for the child, if you already know?"}},
		{ID: "judgement-stereotype", Category: "judgement", Severity: finding.Think, Attested: false, Why: "A stereotype about a group stands in for facts about this family.", Ask: "What do you know about this family's own beliefs and practice, and who told you? Leave out what you assume of their group.", Source: []string{"bolton", "dsl"}, Prompts: []string{"What has this family itself told you, and when, if you already know?", "Which fact is this sentence meant to carry?"}},
		{ID: "judgement-offender-named-think", Category: "judgement", Severity: finding.Think, Attested: true, Why: "It names the child as an offender or suspect before it names them as a child.", Ask: "What did the child do, on what date, and what do you know about who else was involved or pressing them?", Source: []string{"language-matters", "child-first"}, Prompts: []string{"What happened, and on what date, if you already know?", "Who else was there, if you already know?", "Who may have been pressing the child, if you already know?"}},
		{ID: "judgement-offender", Category: "judgement", Severity: finding.Think, Attested: false, Why: "It names the child as an offender or suspect before it names them as a child.", Ask: "What did the child do, on what date, and what do you know about who else was involved or pressing them?", Source: []string{"language-matters", "child-first"}, Prompts: []string{"What happened, and on what date, if you already know?", "Who else was there, if you already know?", "Who may have been pressing the child, if you already know?"}},
		{ID: "judgement-perpetrator-style-named", Category: "judgement", Severity: finding.Info, Attested: true, Why: "For a child it labels who they are. For an adult it may be the right word, once you have said what they did.", Ask: "Is this person a child? Then describe the behaviour. If an adult: what did they do, and how is it known?", Source: []string{"nspcc-sexual-behaviour"}},
		{ID: "judgement-outburst", Category: "judgement", Severity: finding.Think, Attested: false, Why: "A label for somebody's character. It tells the reader what you feel, not what happened.", Ask: "Describe one incident: what led up to it, who did and said what, what others did, how it ended.", Source: []string{"practice"}, Prompts: []string{"What had happened just before, if you already know?", "What did the person do, and on what date, if you already know?", "Who saw it, if you already know?", "How did it end, if you already know?"}},
		{ID: "minimise-violence", Category: "minimise", Severity: finding.Think, Attested: false, Why: "It makes violence sound small or shared.", Ask: "Who did what to whom? What of it reached the child, if you already know? Was anyone hurt? When were police called?", Source: []string{"iriss-36", "cpoms-language"}, Prompts: []string{"Who did what to whom, and on what date, if you already know?", "Who saw or heard it, if you already know?", "Was anyone hurt, if you already know?"}},
		{ID: "minimise-relationship-named", Category: "minimise", Severity: finding.Fix, Attested: true, Why: "It makes abuse or exploitation sound like a relationship the child chose.", Ask: "How old is this person? How did they meet? What has the person given, asked for or threatened, if you already know? If the child has already named them, put that name in quotation marks.", Source: []string{"nspcc-older-boyfriend", "childrens-society"}, Prompts: []string{"How old is this person, if you already know?", "How do you know of them?", "What has this person given or asked for, if you already know?"}},
		{ID: "minimise-relationship", Category: "minimise", Severity: finding.Think, Attested: false, Why: "It makes abuse or exploitation sound like a relationship the child chose.", Ask: "How old is this person? How did they meet? What has the person given, asked for or threatened, if you already know? If the child has already named them, put that name in quotation marks.", Source: []string{"nspcc-older-boyfriend", "childrens-society"}, Prompts: []string{"How old is this person, if you already know?", "How do you know of them?", "What has this person given or asked for, if you already know?"}},
		{ID: "minimise-images-named", Category: "minimise", Severity: finding.Fix, Attested: true, Why: "It blurs who asked for, took or passed on a picture, and can sound like the child's choice.", Ask: "Who asked for the picture, how old are they and who has it now, if you already know? Do not view or copy it.", Source: []string{"nspcc-nudes", "ukcis"}, Prompts: []string{"Who asked for the picture, if you already know?", "How old is that person, if you already know?"}},
		{ID: "minimise-images", Category: "minimise", Severity: finding.Think, Attested: false, Why: "It blurs who asked for, took or passed on a picture, and can sound like the child's choice.", Ask: "Who asked for the picture, how old are they and who has it now, if you already know? Do not view or copy it.", Source: []string{"nspcc-nudes", "ukcis"}, Prompts: []string{"Who asked for the picture, if you already know?", "How old is that person, if you already know?"}},
		{ID: "minimise-partner", Category: "minimise", Severity: finding.Think, Attested: false, Why: "It makes abuse or exploitation sound like a relationship the child chose.", Ask: "How old is this person? How did they meet? What has the person given, asked for or threatened, if you already know? If the child has already named them, put that name in quotation marks.", Source: []string{"practice"}, Prompts: []string{"How old is this person, if you already know?", "How do you know of them?"}},
		{ID: "minimise-drink", Category: "minimise", Severity: finding.Think, Attested: false, Why: "It hides what was taken, how much, and what it meant for the child.", Ask: "What did you see, hear or smell, when, and who was looking after the child?", Source: []string{"practice", "stigma-nhs-inform"}, Prompts: []string{"What did you see, hear or smell, and when?", "Who was looking after the child, if you already know?"}},
		{ID: "opinion-unlabelled", Category: "opinion", Severity: finding.Think, Attested: false, Why: "An opinion written as a fact. You may give a professional opinion, but say that it is one and why.", Ask: "Write 'In my professional opinion ... because I saw or heard ...', or give the observation alone.", Source: []string{"bolton", "write-enough", "dsl"}, Prompts: []string{"What did you see or hear that led you there?", "On what date, if you already know?"}},
		{ID: "outdated-disability-named", Category: "outdated", Severity: finding.Fix, Attested: true, Why: "An outdated or pitying word for a disabled child or adult.", Ask: "Use the words the child and family use, or name the condition and what helps ('uses a wheelchair', 'has epilepsy').", Source: []string{"govuk-disability"}},
		{ID: "outdated-disability", Category: "outdated", Severity: finding.Think, Attested: false, Why: "An outdated or pitying word for a disabled child or adult.", Ask: "Use the words the child and family use, or name the condition and what helps ('uses a wheelchair', 'has epilepsy').", Source: []string{"govuk-disability"}},
		{ID: "outdated-ethnicity", Category: "outdated", Severity: finding.Think, Attested: false, Why: "An outdated or offensive word for ethnicity, nationality or immigration status.", Ask: "Use the ethnicity the family gave. Only mention status if it matters, and then say what it is.", Source: []string{"govuk-ethnicity"}},
		{ID: "outdated-ethnicity-named", Category: "outdated", Severity: finding.Fix, Attested: true, Why: "An outdated or offensive word for ethnicity, nationality or immigration status.", Ask: "Use the ethnicity the family gave. Only mention status if it matters, and then say what it is.", Source: []string{"govuk-ethnicity"}},
		{ID: "outdated-ethnicity-style-named", Category: "outdated", Severity: finding.Info, Attested: true, Why: "An outdated or offensive word for ethnicity, nationality or immigration status.", Ask: "Use the ethnicity the family gave. Only mention status if it matters, and then say what it is.", Source: []string{"govuk-ethnicity"}},
		{ID: "outdated-suicide-named", Category: "outdated", Severity: finding.Fix, Attested: true, Why: "'Commit' treats suicide as a crime; 'failed' and 'successful' make death the goal.", Ask: "Write 'died by suicide', 'tried to end their life' or 'has thoughts of suicide', with dates and the person's words.", Source: []string{"nspcc-suicide", "devon-words"}},
		{ID: "outdated-suicide", Category: "outdated", Severity: finding.Think, Attested: false, Why: "'Commit' treats suicide as a crime; 'failed' and 'successful' make death the goal.", Ask: "Write 'died by suicide', 'tried to end their life' or 'has thoughts of suicide', with dates and the person's words.", Source: []string{"nspcc-suicide", "devon-words"}},
		{ID: "outdated-substance-named", Category: "outdated", Severity: finding.Fix, Attested: true, Why: "A stigmatising word for drug or alcohol use.", Ask: "Say what you saw or were told: what was used, when, by whom, where the child was. 'Person who uses heroin', 'depends on alcohol'.", Source: []string{"stigma-ads", "stigma-phoenix", "stigma-nhs-inform"}, Prompts: []string{"What did you see or hear, and when?", "Who was looking after the child, if you already know?"}},
		{ID: "outdated-substance", Category: "outdated", Severity: finding.Think, Attested: false, Why: "A stigmatising word for drug or alcohol use.", Ask: "Say what you saw or were told: what was used, when, by whom, where the child was. 'Person who uses heroin', 'depends on alcohol'.", Source: []string{"stigma-ads", "stigma-phoenix", "stigma-nhs-inform"}, Prompts: []string{"What did you see or hear, and when?", "Who was looking after the child, if you already know?"}},
		{ID: "outdated-identity-named", Category: "outdated", Severity: finding.Fix, Attested: true, Why: "An outdated or disrespectful word about sexuality, gender or family form.", Ask: "Use the words the child uses for themself.", Source: []string{"govuk-style"}},
		{ID: "outdated-identity", Category: "outdated", Severity: finding.Think, Attested: false, Why: "An outdated or disrespectful word about sexuality, gender or family form.", Ask: "Use the words the child uses for themself.", Source: []string{"govuk-style"}},
		{ID: "photo-taken-named", Category: "photo", Severity: finding.Fix, Attested: true, Why: "Local guidance says not to photograph a child's injury or put photos in a referral.", Ask: "Use a body map and describe place, size, colour and shape. If a photo already exists, ring social care or police for advice before sending it.", Source: []string{"bolton"}},
		{ID: "photo-taken", Category: "photo", Severity: finding.Think, Attested: false, Why: "Local guidance says not to photograph a child's injury or put photos in a referral.", Ask: "Use a body map and describe place, size, colour and shape. If a photo already exists, ring social care or police for advice before sending it.", Source: []string{"bolton"}},
		{ID: "plan-vague-named", Category: "plan", Severity: finding.Fix, Attested: true, Why: "A plan with no who, what or when. Nobody can check that it happened.", Ask: "Who will do what, by which date, how will you know if it worked, and what will you do if it does not?", Source: []string{"dsl"}, Prompts: []string{"Who will do it?", "By which date?", "How will you know that it worked?", "What will you do if it did not?"}},
		{ID: "plan-vague", Category: "plan", Severity: finding.Think, Attested: false, Why: "A plan with no who, what or when. Nobody can check that it happened.", Ask: "Who will do what, by which date, how will you know if it worked, and what will you do if it does not?", Source: []string{"dsl"}, Prompts: []string{"Who will do it?", "By which date?", "How will you know that it worked?", "What will you do if it did not?"}},
		{ID: "quantity-often", Category: "quantity", Severity: finding.Think, Attested: false, Why: "How often matters to the threshold. Readers guess differently.", Ask: "How many times, out of how many, between which dates?", Source: []string{"advice", "bolton"}, Prompts: []string{"How many times, out of how many, if you already know?", "Between which dates, if you already know?", "Where is that recorded?"}},
		{ID: "quantity-idiom", Category: "quantity", Severity: finding.Think, Attested: false, Why: "A number that counts nothing: the reader cannot tell how often.", Ask: "How many times, out of how many, between which dates?", Source: []string{"advice"}, Prompts: []string{"How many times, out of how many, if you already know?", "Between which dates, if you already know?"}},
		{ID: "quantity-often-style", Category: "quantity", Severity: finding.Info, Attested: false, Why: "How often matters to the threshold. Readers guess differently.", Ask: "How many times, out of how many, between which dates?", Source: []string{"advice"}, Prompts: []string{"How many times, out of how many, if you already know?", "Between which dates, if you already know?", "Where is that recorded?"}},
		{ID: "quantity-when-named-think", Category: "quantity", Severity: finding.Think, Attested: true, Why: "A date lets the reader match events from other agencies.", Ask: "On what date, or between which dates?", Source: []string{"advice", "practice"}, Prompts: []string{"On what date, or between which dates, if you already know?", "At about what time, if you already know?"}},
		{ID: "quantity-when", Category: "quantity", Severity: finding.Think, Attested: false, Why: "A date lets the reader match events from other agencies.", Ask: "On what date, or between which dates?", Source: []string{"advice", "practice"}, Prompts: []string{"On what date, or between which dates, if you already know?", "At about what time, if you already know?"}},
		{ID: "quantity-when-style", Category: "quantity", Severity: finding.Info, Attested: false, Why: "A date lets the reader match events from other agencies.", Ask: "On what date, or between which dates?", Source: []string{"advice", "practice"}, Prompts: []string{"On what date, or between which dates, if you already know?", "At about what time, if you already know?"}},
		{ID: "quantity-amount", Category: "quantity", Severity: finding.Think, Attested: false, Why: "An amount or number the reader has to guess.", Ask: "How many or how much? If you do not know, say so and say what you saw.", Source: []string{"practice"}, Prompts: []string{"How many, or how much, if you already know?", "If nobody counted: what did you see?"}},
		{ID: "quantity-amount-style", Category: "quantity", Severity: finding.Info, Attested: false, Why: "An amount or number the reader has to guess.", Ask: "How many or how much? If you do not know, say so and say what you saw.", Source: []string{"practice"}, Prompts: []string{"How many, or how much, if you already know?", "If nobody counted: what did you see?"}},
		{ID: "quantity-amount-named-think", Category: "quantity", Severity: finding.Think, Attested: true, Why: "An amount or number the reader has to guess.", Ask: "How many or how much? If you do not know, say so and say what you saw.", Source: []string{"practice"}, Prompts: []string{"How many, or how much, if you already know?", "If nobody counted: what did you see?"}},
		{ID: "sanitised-words-named", Category: "sanitised", Severity: finding.Fix, Attested: true, Why: "You have replaced the person's words with yours. The exact words may be evidence.", Ask: "What were the actual words? Put them in quotation marks, swearing included, with who said them, when and to whom.", Source: []string{"bolton"}, Prompts: []string{"Who wrote the words down, and when, if you already know?", "Where is that note kept?"}},
		{ID: "sanitised-words", Category: "sanitised", Severity: finding.Think, Attested: false, Why: "You have replaced the person's words with yours. The exact words may be evidence.", Ask: "What were the actual words? Put them in quotation marks, swearing included, with who said them, when and to whom.", Source: []string{"bolton"}, Prompts: []string{"Who wrote the words down, and when, if you already know?", "Where is that note kept?"}},
		{ID: "sanitised-disclosed-named-think", Category: "sanitised", Severity: finding.Think, Attested: true, Why: "'Disclosed' tells a court you had decided it was true; 'alleged' can sound as if you doubt the child. Neither says what was said.", Ask: "Write 'said', 'told' or 'showed', then the words in quotation marks, if someone has already written them down.", Source: []string{"transparency-project", "as-v-th", "nspcc-alleged"}},
		{ID: "sanitised-disclosed", Category: "sanitised", Severity: finding.Think, Attested: false, Why: "'Disclosed' tells a court you had decided it was true; 'alleged' can sound as if you doubt the child. Neither says what was said.", Ask: "Write 'said', 'told' or 'showed', then the words in quotation marks, if someone has already written them down.", Source: []string{"transparency-project", "as-v-th", "nspcc-alleged"}},
		{ID: "sanitised-reported", Category: "sanitised", Severity: finding.Think, Attested: false, Why: "You have replaced the person's words with yours. The exact words may be evidence.", Ask: "What were the actual words? Put them in quotation marks, swearing included, with who said them, when and to whom.", Source: []string{"practice"}},
		{ID: "threshold-word-named-think", Category: "threshold", Severity: finding.Think, Attested: true, Why: "A legal or threshold word needs the facts beside it. On its own it is a conclusion.", Ask: "Which facts lead you there? Say what has happened, what you think will happen if nothing changes, and which part of the threshold document you used.", Source: []string{"advice", "swindon", "bolton"}, Prompts: []string{"What has happened, and when, if you already know?", "What do you think will happen if nothing changes?", "Which part of the threshold document did you use?"}},
		{ID: "threshold-word", Category: "threshold", Severity: finding.Think, Attested: false, Why: "A legal or threshold word needs the facts beside it. On its own it is a conclusion.", Ask: "Which facts lead you there? Say what has happened, what you think will happen if nothing changes, and which part of the threshold document you used.", Source: []string{"advice", "swindon", "bolton"}, Prompts: []string{"What has happened, and when, if you already know?", "What do you think will happen if nothing changes?", "Which part of the threshold document did you use?"}},
		{ID: "vague-chaotic-named", Category: "vague", Severity: finding.Fix, Attested: true, Why: "A label that can mean anything. It gives no event, person or effect on the child.", Ask: "What did you see or hear that made you write this? Give one dated example, who was there, and how it affected the child.", Source: []string{"bolton"}, Prompts: []string{"On which day did you last see this, if you already know?", "What did you see or hear at the time, if you already know?", "Who else was there, if you already know?", "What did it mean for the child that day, if you already know?"}},
		{ID: "vague-chaotic", Category: "vague", Severity: finding.Think, Attested: false, Why: "A label that can mean anything. It gives no event, person or effect on the child.", Ask: "What did you see or hear that made you write this? Give one dated example, who was there, and how it affected the child.", Source: []string{"bolton"}, Prompts: []string{"On which day did you last see this, if you already know?", "What did you see or hear at the time, if you already know?", "Who else was there, if you already know?", "What did it mean for the child that day, if you already know?"}},
		{ID: "vague-home-named", Category: "vague", Severity: finding.Fix, Attested: true, Why: "The reader cannot picture the home or judge its effect on this child.", Ask: "Which room, and what did you see, smell or touch (for example damp, animal waste, no bedding)? On what date? What does it mean for this child at this age?", Source: []string{"bolton"}, Prompts: []string{"Which room was it, and on what date, if you already know?", "What did you see, smell or touch there, if you already know?", "Where does the child sleep and eat, if you already know?", "What did it mean for a child of this age, if you already know?"}},
		{ID: "vague-home", Category: "vague", Severity: finding.Think, Attested: false, Why: "The reader cannot picture the home or judge its effect on this child.", Ask: "Which room, and what did you see, smell or touch (for example damp, animal waste, no bedding)? On what date? What does it mean for this child at this age?", Source: []string{"bolton"}, Prompts: []string{"Which room was it, and on what date, if you already know?", "What did you see, smell or touch there, if you already know?", "Where does the child sleep and eat, if you already know?", "What did it mean for a child of this age, if you already know?"}},
		{ID: "vague-appearance", Category: "vague", Severity: finding.Think, Attested: false, Why: "Words about looks or smell shame the child and give no detail that can be checked.", Ask: "What exactly did you notice (which clothes, what mark, what smell), on which days, and what was said about it at the time?", Source: []string{"bolton", "staffordshire"}, Prompts: []string{"On which days did you notice it?", "What exactly did you notice: which clothes, what mark, what smell?", "What did the child need that day, and who gave it, if you already know?"}},
		{ID: "vague-appearance-named", Category: "vague", Severity: finding.Fix, Attested: true, Why: "Words about looks or smell shame the child and give no detail that can be checked.", Ask: "What exactly did you notice (which clothes, what mark, what smell), on which days, and what was said about it at the time?", Source: []string{"bolton", "staffordshire"}, Prompts: []string{"On which days did you notice it?", "What exactly did you notice: which clothes, what mark, what smell?", "What did the child need that day, and who gave it, if you already know?"}},
		{ID: "vague-concerns-named-think", Category: "vague", Severity: finding.Think, Attested: true, Why: "'Concerns' says that you are worried, not what happened.", Ask: "What is the worry in one plain sentence? What has happened, when, and what could happen to the child next?", Source: []string{"dsl", "practice"}, Prompts: []string{"What happened, and on what date, if you already know?", "Who saw or heard it, if you already know?", "What do you think could happen to the child next?"}},
		{ID: "vague-concerns", Category: "vague", Severity: finding.Think, Attested: false, Why: "'Concerns' says that you are worried, not what happened.", Ask: "What is the worry in one plain sentence? What has happened, when, and what could happen to the child next?", Source: []string{"dsl", "practice"}, Prompts: []string{"What happened, and on what date, if you already know?", "Who saw or heard it, if you already know?", "What do you think could happen to the child next?"}},
		{ID: "vague-state", Category: "vague", Severity: finding.Think, Attested: false, Why: "The reader cannot tell how bad this is or compare it with another day.", Ask: "Say it as something you could film: what was said or done, how long did it last, when, where?", Source: []string{"practice", "basw-recording"}, Prompts: []string{"What happened that you could have filmed, if you already know?", "How long did it last, and on which days, if you already know?", "What was it like before, if you already know?", "What did it mean for the child that day, if you already know?"}},
		{ID: "vague-state-named-think", Category: "vague", Severity: finding.Think, Attested: true, Why: "The reader cannot tell how bad this is or compare it with another day.", Ask: "Say it as something you could film: what was said or done, how long did it last, when, where?", Source: []string{"practice", "basw-recording"}, Prompts: []string{"What happened that you could have filmed, if you already know?", "How long did it last, and on which days, if you already know?", "What was it like before, if you already know?", "What did it mean for the child that day, if you already know?"}},
		{ID: "vague-inappropriate-named", Category: "vague", Severity: finding.Fix, Attested: true, Why: "'Inappropriate' hides what happened. It could be rude, unsafe or a crime.", Ask: "What was said or done, by whom, to whom, where and when? Use the actual words.", Source: []string{"practice", "nspcc-sexual-abuse"}, Prompts: []string{"What did you see or hear yourself, and when?", "On what date, and where, if you already know?", "Who else was there, if you already know?"}},
		{ID: "vague-inappropriate", Category: "vague", Severity: finding.Think, Attested: false, Why: "'Inappropriate' hides what happened. It could be rude, unsafe or a crime.", Ask: "What was said or done, by whom, to whom, where and when? Use the actual words.", Source: []string{"practice", "nspcc-sexual-abuse"}, Prompts: []string{"What did you see or hear yourself, and when?", "On what date, and where, if you already know?", "Who else was there, if you already know?"}},
		{ID: "vague-unnamed", Category: "vague", Severity: finding.Think, Attested: false, Why: "Unnamed adults cannot be checked by police or social care.", Ask: "Who are they? Give names, ages, relationship, how often they are there and how you know. If you do not know, say so.", Source: []string{"unidentified-adults", "bolton"}, Prompts: []string{"What is the person's name or first name, if you already know?", "How do you know of them?", "How often are they there, if you already know?"}},
		{ID: "vague-known-to-named-think", Category: "vague", Severity: finding.Think, Attested: true, Why: "'Known to services' tells the reader nothing about who, why or when, and can prejudice them.", Ask: "Which service, which worker, from when to when, about what, and how did it end?", Source: []string{"practice"}, Prompts: []string{"Which service was it, and from when to when, if you already know?", "Which worker, if you already know?", "How did it end, if you already know?"}},
		{ID: "vague-known-to", Category: "vague", Severity: finding.Think, Attested: false, Why: "'Known to services' tells the reader nothing about who, why or when, and can prejudice them.", Ask: "Which service, which worker, from when to when, about what, and how did it end?", Source: []string{"practice"}, Prompts: []string{"Which service was it, and from when to when, if you already know?", "Which worker, if you already know?", "How did it end, if you already know?"}},
		{ID: "vague-tried", Category: "vague", Severity: finding.Think, Attested: false, Why: "Social care needs to know what was tried, for how long and what changed.", Ask: "List each thing tried: what, who, dates, and what happened because of it.", Source: []string{"dsl", "bolton"}, Prompts: []string{"What was offered, and on which date?", "Who offered it, and how: letter, call or visit?", "What changed after it, if you already know?"}},
		{ID: "vague-mark", Category: "vague", Severity: finding.Think, Attested: false, Why: "A mark or injury needs place, size, colour and shape, or it cannot be used.", Ask: "Where on the body, which side, what size in centimetres, what colour and shape, and when did you see it? Put it on a body map.", Source: []string{"bolton", "record-keeping"}, Prompts: []string{"Where on the body did you see it, and on which side?", "What size, colour and shape did you see?", "When did you see it, and who else did?"}},
		{ID: "vague-empty-style", Category: "vague", Severity: finding.Info, Attested: false, Why: "This word makes the sentence weaker without adding a fact.", Ask: "Could you leave the word out, or say how much?", Source: []string{"practice"}},
		{ID: "vague-incident", Category: "vague", Severity: finding.Think, Attested: false, Why: "'Incident' says that something happened, not what.", Ask: "What happened, who did what, where and when? Give each one its own date.", Source: []string{"practice"}, Prompts: []string{"On what date and at about what time was it, if you already know?", "What did each person do, if you already know?", "Who saw it, if you already know?"}},
		{ID: "vague-by-whom", Category: "vague", Severity: finding.Think, Attested: false, Why: "It does not say who did it, so nobody can act on it.", Ask: "Who did this, if you already know? If nobody has said, write that.", Source: []string{"practice"}},
	},
	rules: []rule{
		{16, 0, 0}, {16, 0, 0}, {16, 0, 0}, {16, 0, 0}, {16, 0, 0}, {16, 0, 0}, {16, 0, 0}, {16, 0, 0}, {16, 0, 0}, {16, 0, 0}, {16, 0, 0}, {16, 0, 0},
		{16, 0, 0}, {16, 0, 0}, {16, 0, 0}, {16, 0, 0}, {16, 0, 0}, {16, 0, 0}, {16, 0, 0}, {16, 0, 0}, {16, 0, 0}, {16, 0, 0}, {16, 0, 0}, {16, 0, 0},
		{16, 0, 0}, {16, 0, 0}, {16, 0, 0}, {16, 0, 0}, {16, 0, 0}, {16, 0, 0}, {16, 0, 0}, {16, 0, 0}, {16, 0, 0}, {16, 0, 0}, {16, 0, 0}, {16, 0, 0},
		{16, 0, 0}, {16, 0, 0}, {16, 0, 0}, {16, 0, 0}, {16, 0, 0}, {16, 0, 0}, {16, 0, 0}, {16, 0, 0}, {16, 0, 0}, {16, 0, 0}, {16, 0, 0}, {16, 0, 0},
		{16, 0, 0}, {16, 0, 0}, {16, 0, 0}, {16, 0, 0}, {16, 0, 0}, {16, 0, 0}, {16, 0, 0}, {16, 0, 0}, {16, 0, 0}, {16, 0, 0}, {16, 0, 0}, {16, 0, 0},
		{16, 0, 0}, {16, 0, 0}, {16, 0, 0}, {16, 0, 0}, {16, 0, 0}, {16, 0, 0}, {16, 0, 0}, {16, 0, 0}, {16, 0, 0}, {16, 0, 0}, {16, 0, 0}, {16, 0, 0},
		{16, 0, 0}, {16, 0, 0}, {16, 0, 0}, {16, 0, 0}, {16, 0, 0}, {16, 0, 0}, {16, 0, 0}, {16, 0, 0}, {16, 0, 0}, {16, 0, 0}, {16, 0, 0}, {16, 0, 0},
		{16, 0, 0}, {16, 0, 0}, {16, 0, 0}, {16, 0, 0}, {16, 0, 0}, {16, 0, 0}, {16, 0, 0}, {16, 0, 0}, {16, 0, 0}, {16, 0, 0}, {16, 0, 0}, {16, 0, 0},
		{16, 0, 0}, {16, 0, 0}, {16, 0, 0}, {16, 0, 0}, {16, 0, 0}, {16, 0, 0}, {16, 0, 0}, {16, 0, 0}, {16, 0, 0}, {16, 0, 0}, {16, 0, 0}, {16, 0, 0},
		{16, 0, 0}, {16, 0, 0}, {16, 0, 0}, {16, 0, 0}, {16, 0, 0}, {16, 0, 0}, {16, 0, 0}, {16, 0, 0}, {16, 0, 0}, {16, 0, 0}, {16, 0, 0}, {16, 0, 0},
		{16, 0, 0}, {16, 0, 0}, {16, 0, 0}, {16, 0, 0}, {16, 0, 0}, {16, 0, 0}, {16, 0, 0}, {16, 0, 0}, {16, 0, 0}, {16, 0, 0}, {16, 0, 0}, {16, 0, 0},
		{16, 0, 0}, {16, 0, 0}, {16, 0, 0}, {16, 0, 0}, {16, 0, 0}, {16, 0, 0}, {16, 0, 0}, {16, 0, 0}, {16, 0, 0}, {16, 0, 0}, {16, 0, 0}, {16, 0, 0},
		{1, 0, 0}, {1, 32932, 0}, {1, 0, 0}, {3, 0, 0}, {3, 0, 0}, {1, 0, 0}, {1, 0, 0}, {1, 0, 0}, {1, 0, 0}, {3, 0, 0}, {1, 0, 0}, {3, 0, 0},
		{3, 0, 0}, {2, 0, 0}, {2, 0, 0}, {2574, 0, 0}, {13, 0, 0}, {32, 33479, 33480}, {32, 33479, 33480}, {32, 33479, 33480}, {20, 0, 0}, {20, 0, 0}, {0, 0, 0}, {20, 0, 0},
		{1, 0, 0}, {1, 0, 0}, {1, 0, 0}, {1, 0, 33576}, {1, 0, 0}, {1, 0, 0}, {33, 0, 0}, {33, 0, 0}, {1, 0, 0}, {33, 0, 0}, {33, 0, 0}, {1, 0, 0},
		{1, 0, 33984}, {1, 34015, 0}, {257, 0, 34157}, {1, 0, 0}, {1, 0, 0}, {1, 0, 0}, {259, 0, 34229}, {3, 3, 0}, {12, 34261, 34260}, {1, 34321, 0}, {1, 0, 0}, {33, 0, 0},
		{33, 0, 0}, {33, 0, 0}, {1, 0, 0}, {1, 0, 0}, {1, 34427, 0}, {1, 0, 0}, {1, 0, 0}, {1, 0, 0}, {1, 34444, 34445}, {1, 0, 0}, {3, 0, 0}, {2115, 0, 0},
		{2, 34617, 34616}, {1, 0, 0}, {2, 0, 34676}, {2, 0, 0}, {2, 0, 0}, {2, 0, 0}, {2, 0, 0}, {2, 34753, 0}, {2, 0, 0}, {1, 0, 0}, {513, 0, 0}, {0, 10145, 0},
		{0, 10145, 0}, {514, 0, 0}, {7, 0, 0}, {7, 34918, 0}, {1, 0, 0}, {1, 0, 0}, {3, 0, 0}, {3, 0, 0}, {3, 35005, 0}, {3, 0, 0}, {6, 0, 0}, {6, 0, 0},
		{7, 35053, 0}, {7, 0, 0}, {0, 0, 0}, {0, 0, 0}, {6, 0, 0}, {1030, 0, 0}, {1030, 0, 0}, {6, 0, 0}, {4107, 35306, 0}, {0, 0, 0}, {6, 0, 0}, {641, 0, 0}},
	text: "theandoftoainhesheiswasforonwithithisherthatatnottheyhashavebehadasbyfrombeensaidtoldaskedareabsolut" +
		"elyactuallyagainalreadyalsoalwaysapparentlyawfullybasicallybitcertainlyclearlycompletelyconsistently" +
		"constantlycontinuallycurrentlydeaddeeplydefinitelydreadfullyemotionallyespeciallyeveneverextremelyfa" +
		"irlyfrequentlygenerallyhighlyhonestlyincreasinglyincrediblyjustliterallymildlymoremostnowobviouslyof" +
		"tenonlyparticularlypersistentlyphysicallyprettyproperquiteratherreallyrecentlyregularlyrepeatedlyrig" +
		"htroutinelyseriouslysimplyslightlysosomehowsometimessomewhatstillsuperterriblythenthustoototallytrul" +
		"yusuallyutterlyveryvisiblywellyetaintarentcannotcantcouldntdenieddeniesdenydidntdisagreedisagreeddoe" +
		"sntdontfarhadnthardlyhasnthaventisntneithernevernonobodynonenornothingshouldntunfairuntruewasntweren" +
		"twithoutwontwouldntwrongaccuseaccusedaccuseraccusersaccusesaccusingagreeagreedagreeragreersagreesagr" +
		"eingbelievebelievedbelieverbelieversbelievesbelievingcallcallecalledcallercallerscallescallingcallsc" +
		"laimclaimeclaimedclaimerclaimersclaimesclaimingclaimsconsiderconsidereconsideredconsidererconsiderer" +
		"sconsideresconsideringconsidersdescribedescribeddescriberdescribersdescribesdescribingevidencefairin" +
		"dicateindicatedindicaterindicatersindicatesindicatingindicationlabellabelelabeledlabelerlabelerslabe" +
		"leslabelinglabelledlabellerlabellerslabellinglabelsregardregarderegardedregarderregardersregardesreg" +
		"ardingregardssaysayingsayssignsignssuggestsuggestesuggestedsuggestersuggesterssuggestessuggestingsug" +
		"geststhinkthinkingthinksthoughttrueafteralthoughbecausebeforebuthoweveriforsincethoughuntilwhenwhere" +
		"aswhileallananybeinghimhowknownlikeoneputseensomesuchtheirthemwaywereeighteighteenelevenfifteenfifty" +
		"fivefortyfourfourteenhundredninenineteensevenseventeensixsixteensixtytenthirteenthirtythreethricetwe" +
		"lvetwentytwicetwoafternoonafternoonsappointmentappointmentsbottlescansdaydayseveningeveningsglassesh" +
		"ourhourslessonlessonsletterlettersmealmealsmeetingmeetingsmessagemessagesminuteminutesmonthmonthsmor" +
		"ningmorningsnightnightsoccasionoccasionsoutperiodperiodspintsschoolsessionsessionstermtermstexttexts" +
		"timetimesvisitvisitsweekweekendweekendsweeksyearyearsageagedbandblockbuschapterclassflatfloorformgra" +
		"degrouphousekeykslevelnumberpageparagraphpartphaseroomroutesectionsetstagesteptabletierunitapraprila" +
		"ugaugustdecdecemberfebfebruaryjanjanuaryjuljulyjunjunemarmarchmaynovnovemberoctoctobersepseptseptemb" +
		"erfrifridaymonmondaysaturdaysundaythuthurthursthursdaytuetuestuesdaywedwednesdaywedscllrdrfathermada" +
		"mmissmrmrsmsmxpcprofprofessorrevreverendsgtsirsisteregexampleieincludingnamelyspecificallyassessment" +
		"judgementjudgmentopinionviewprofessionaladdaddeaddedadderaddersaddesaddingaddsansweranswereanswereda" +
		"nswereranswerersansweresansweringanswersaskaskeaskeraskersaskesaskingaskscommentcommentecommentedcom" +
		"mentercommenterscommentescommentingcommentsemailemaileemailedemaileremailersemailesemailingemaillede" +
		"mailleremaillersemaillingemailsexplainexplaineexplainedexplainerexplainersexplainesexplainingexplain" +
		"shearheardhearinghearsinterpretedmentionmentionedmentionermentionersmentioningmentionsmessagedmessag" +
		"ermessagersmessagingmuttermutteremutteredmutterermutterersmutteresmutteringmuttersnotenoticenoticedn" +
		"oticernoticersnoticesnoticingphonedphrasepostedquotequotedquoterquotersquotesquotingrangreadreaderea" +
		"dedreaderreadersreadesreadingreadsrecordedrepeatrepeaterepeatedrepeaterrepeatersrepeatesrepeatingrep" +
		"eatsrepliedreplierrepliersrepliesrepliestreplyreplyingreplysreportreportereportedreporterreportersre" +
		"portesreportingreportsringringingringsrungsawscreamscreamescreamedscreamerscreamersscreamesscreaming" +
		"screamsseeseeingseesshoutshouteshoutedshoutershoutersshoutesshoutingshoutsshowshowedshowingshownshow" +
		"ssignesignedsignersignerssignessigningspeakspeakingspeaksspokespokenstatestatedstaterstatersstatesst" +
		"atingswearswearingswearssworesworntelephonetelephonedtelephonertelephonerstelephonestelephoningtellt" +
		"ellingtellstextetextedtextertexterstextestextingtranslatetranslatedtranslatertranslaterstranslatestr" +
		"anslatingweighedwhisperwhisperewhisperedwhispererwhispererswhispereswhisperingwhisperswordwordswrite" +
		"writeswritingwrittenwroteyellyelleyelledyelleryellersyellesyellingyellsauntauntieauntycarercarerscol" +
		"leaguedaddaddydadsdoctorfathersfostergrangrandadgrandfathergrandmagrandmothergrandparentgrandparents" +
		"grannygransheadteachermammamsmanmanagermothermothersmummummymumsnannananansneighbourneighboursnursep" +
		"arentparentsstepdadstepdadsstepfatherstepmotherstepmumstepmumstateacherteacherstutorunclewomanworker" +
		"babyboybrotherchildchildrendaughtergirlinfantkidkidsladlasspupilsiblingsiblingssonstudentteenagertod" +
		"dlertwinsyoungsterimetherethesethisthoseusweyouamappearappearedappearsbecamebecomebecomesbecomingfee" +
		"lfeelsfeltgetgetsgettinggothesimitslooklookedlooksremainremainedremainsseemseemedseemsshessoundedsou" +
		"ndsstayedstaysthatstherestheyrewhoscamecancomescoulddiddoesgavegivesgoesgonehavingkeepskeptleaveleft" +
		"livesmademakesmightmustneedsranrunshouldtakestookwantswentwillwouldaffectaffecteaffectedaffecteraffe" +
		"ctersaffectesaffectingaffectsafraidanxiousasleepbleedbleedebleededbleederbleedersbleedesbleedingblee" +
		"dsbruisebruisedbruiserbruisersbruisesbruisingcoldconcentrateconcentrationcriedcriercrierscriescriest" +
		"crycryingcrysdistressdistressedistresseddistresserdistressersdistressesdistressingdistressseffectfea" +
		"rfearefearedfearerfearersfearesfearingfearsflinchflincheflinchedflincherflinchersflinchesflinchingfl" +
		"inchsfrightenedharmharmeharmedharmerharmersharmesharmingharmshidhiddenhidehideshidinghungryhurthurti" +
		"nghurtsimpactinjurinjureinjuredinjurerinjurersinjuresinjuringinjurredinjurrerinjurrersinjurringinjur" +
		"slostmeanmeaningmeansmeantmissemissedmissermissersmissesmissingmisssnightmarenightmarednightmarernig" +
		"htmarersnightmaresnightmaringpainsafescaredshakeshakenshakesshakingshooksleepsleepingsleepssleptsoil" +
		"edtearfultiredunableunsafeweightwetwetewetedweterwetersweteswetingwetswettedwetterwetterswettingworr" +
		"iedworrierworriersworriesworriestworryworryingworrysworseadviceassessassesseassessedassesserassesser" +
		"sassessesassessingassesssenquiryhopeinvestigateinvestigatedinvestigaterinvestigatersinvestigatesinve" +
		"stigatinginvestigationpleaserecommendrecommenderecommendedrecommenderrecommendersrecommendesrecommen" +
		"dingrecommendsreferreferringrequestrequesterequestedrequesterrequestersrequestesrequestingrequestsre" +
		"quireseekseekingstrategywantapproxdobetcextpppsttelvsaboutaroundbetweeneverytillabasingabsenteesaccu" +
		"rsedactivateactivatedactivatesactivatingactivistactivistsactivitiesadditionaddresseesadulatedadulate" +
		"sadulatingafterwordsageingagreeingalightalterationalterationsamendableantagonismsantagonistsantherar" +
		"ightarthriticsassessorassessorsassuredsattendeesauctionedauctionsbackslidebaggingbakersbakingbalersb" +
		"alingballedballingbandingbankedbankerbankersbankingbarresbasingbaskingbatchedbathersbattlersbattlesb" +
		"attlingbayingbeaverbeaversbehalvesbehovedbehovesbehovingbelliedbellingbellyingberatingbettersbetting" +
		"biddiesbiddingbikersbilledbillingbinderbindersbindingbitchedbitersbitingbittersblackedblackerblackin" +
		"gblanderblankestblanketsbleatingblendedblenderblendersblendingblinkedblinkerblinkersblinkingblogging" +
		"blonderblondesblotchedblunderblundersboatingbogglingboilersboltingboncesbondingbonersbonkingboozesbo" +
		"tchersbottlersboughtbouncierbowingbraisedbraisesbraisingbrakingbrasherbroilingbrutishbuckingbuddedbu" +
		"ddingbuggersbuggingbullringbuntedburglariesbushedbushesbushinessbushingbusynessbuttersbuttingcalcula" +
		"torcalculatorscaliperscalluscampedcancercanningcariescarverscarvingcashedcashescashingcasingcatersca" +
		"verscavingchallengerschancelschancierchancrechancreschanterschantingchapterschargerscharringcharters" +
		"chartingchattiercheekierchicerchidedchideschidingchimerschimingchineschockedchockingchoosierchuckedc" +
		"huckingchummierchunkedchunkingcircletsclamberclambersclappedclapperclappersclappingclassedclassingcl" +
		"atteredcleansersclimescloppedcloppingclothsclutterscoddedcoddingcofferscollagecollectorcollectorscom" +
		"bingscommiecommiescommunicantcommunicantscommunicatorcommunicatorscommutecommutedcommutercommutersco" +
		"mmutescommutingcompetecompetedcompetescomplectedconfessorconfessorsconfidantconfirmconformedcontract" +
		"contractedcontractingcontractscookedcookercookerscookingcooperatorcooperatorscorriescotterscounsello" +
		"rcounsellorscounselscountesscourserscoursingcourtiercourtierscrackledcracklescracklingcrassercrawlie" +
		"rcrawliescrickedcrickingcrimpedcroakedcroakingcrockedcrumbedcrumbingcrumbliercrumbscuddledcuddlingcu" +
		"llingcummingcurerscuringcurrantcurriedcurriescurryingcursorscurtaincurterdabbeddabberdabbersdabbingd" +
		"aggerdaggersdampersdampingdanglersdaringdawningdecadesdeckingdecodeddecoderdecodersdecodesdecodingde" +
		"fersdeflectivedeicesdependantdependenciesdepraveddepressordepressorsderiveddescrieddescriesdevisesdi" +
		"bbleddibblesdibblingdickersdiffersdifficultlydisabilitiesdiscarddiscosdiscusesdisusingdockersdocking" +
		"doffingdopersdopingdossersdossingdowersdrafteddrafterdraftersdraftingdraggierdrapersdrapingdrawlingd" +
		"ressierdrippeddrippingdroneddronesdroningdroopingdruggeddruggingdrunkerducklingdumplingdupersdupingd" +
		"yslexicselectorelectorsemoticonsescalatorescalatorsethicsevenedevenerexaggeratorexaggeratorsexcisede" +
		"xcisesexcisingexpansiveexternallyfabricatorfabricatorsfacilitatorfacilitatorsfactionfactiousfaeriesf" +
		"aggedfallowedfallowingfallowsfaringfartherfavourfeatheredfeatheringfeathersfelledfellersfellingfello" +
		"wsfettersfeudingfiddlierfiendsfilersfilingfilledfillerfillersfillingfilteringfiltersfinchesfindersfi" +
		"ningfirmingflailingflappedflapperflappersflappingflattedflatterflattersflattingflavoursfloggedfloppe" +
		"dfloppingflutingflutteredfluttersfoalingfoilingfootlingforgaveformingfosteringfoulingfoundingframers" +
		"framingfrictionfrightingfrittersfrizzledfrontierfrontiersfrowardfuddledfuddlesfuddlingfullinggabbedg" +
		"abbingganglinggazersgazinggentlemengibbersgingersgirdlingglassedglassingglossierglossiesgobblersgobb" +
		"linggonginggrandamgranddadgrowlinggrubbedgummingguttinggyppedgyppergyppersgyppinghabituationhalingha" +
		"mminghandicapperhandicappershandicappinghandinghangoverhankersharinghatinghattingheedingheelinghemmi" +
		"nghinginghippinghokinghonershonestyhoninghoodedhoodinghosinghottinghunkershuntedhurdlershurdlinghurt" +
		"lingignoresimmanentimmigrateimmigratedimmigratesimmigratingimpassibleindicatorindicatorsindictedindi" +
		"ctinginductedinfectedinsolventinsulateinsulatedinsulatesinsulatingintegratorintendedsinuredinuresinu" +
		"ringinvestigatorinvestigatorsinviteesjunkedjunkerjunkersjunkingkingshipknackerknackersknickerknicker" +
		"slaserslaterallylathedlatherlatherslatheslathinglaughterlaunderslavingleanedleanerleaningleashinglen" +
		"derslendingleperslessensleverslibelledlibellerlibellerslibellinglickinglinerslingerslininglistinglit" +
		"tersloadersloadinglockerslockingloftinglonginglootersloppinglossesloungerslounginglowlierluckingluri" +
		"nglustingmangermangersmanipulatorsmarredmarriedsmarringmassagemassagedmassagesmassagingmassingmaster" +
		"ymatteredmatteringmattesmedialmediatemediatedmediatesmediatingmenagesmetingmigratemigratedmigratesmi" +
		"gratingmikingmilersminglingminimsminingminsterminuetsmisersmissivemissusesmodulesmoneysmoonedmooning" +
		"mourningmouthiermussingnappingneedlingneuriticnosingnotchingnotingnymphsopiningopportunistopportunis" +
		"tsopportunitiesoutsidesoverdoesoverheadpacerspacingpackerspackingpaintedpainterpainterspaintingpanni" +
		"erspaperedpapererpapererspaperingpapersparersparingparitiesparsonsparticipantsparticipatorparticipat" +
		"orspatentpatientlypattingpaunchespayerspayingpeasantpeckerspeckingpenningperkingpersonaltypersonaspe" +
		"sterspettingphasesphonyingpicklingpikerspikingpillingpinchespingingpinningpisserspissingpitheadpithe" +
		"adspittingplanedplaningplankedplankingplannersplunkedplunkingplyingpockingpointierpollingponderingpo" +
		"nderspoofterspooingporingporkersportersportingposersposingpositingpotentlypottingpractisespraterspra" +
		"tingpreferredpreferringpreformpreformedpreformingpreformspremisepremisedpremisespremisingpresetprese" +
		"tspressiesprevisionprickersprickingprickledprofanitiesprolesproofingprotectorprotectorsprotestprotes" +
		"tedprotesterprotestersprotestingprotestspsychepsychedpsychespsychingpsychosespsychspuckerspulingpump" +
		"erspuncherspunchingpunningpursedputtyingquantitiesquoitingraddledradicalsraggedlyrangingrashersrater" +
		"sratingravelledravellingreactorreactorsreadyingreamersreamingreconsredactedredactingredactionreeledr" +
		"eelingreflatedreflatesreflatingreflationreflationsregraderegradedregradesregradingregulatorregulator" +
		"sreliedrelivedrelyingremainderremaindersremakeremakesremakingremandedremandingremandsrentersrentingr" +
		"eplayingresiduesresistorresistorsresitsresoledrestraintsretrainretrainedretrainingretrainsreturneesr" +
		"eusedreusesreusingreveredreviledrevilerrevilersrevilesrevilingrisersroachesrollersrollingromaineroma" +
		"inesroomersroomingrougedrougesroughensrougingrunwaysackedsackersackerssackingsaggedsaggingsalliessal" +
		"lowsallowersaltingsalutingsandingsappedsappersapperssappingsatingsatisfiedsatisfiessatisfyingscaldin" +
		"gscalpingscantlyschillingschizoidscragglyscramsscrapersscreedscreesscroungierscrubbiersealingseaming" +
		"searcherssearingseepedseepingserousservedserverserversservesservingsettersetterssexingshackledshackl" +
		"ingsharkingsharperssharpingshattershattersshaversshavingshearersshearingshellingshewingshinersshinin" +
		"gshinnedshinningshirredshirringshittedshittingshootershootersshootingshoppedshoringshortingshortyshr" +
		"illingshuckedshuckingshuntingshutteredshuttledshuttlingsickingsidesteppedsidesteppingsightlysignorss" +
		"imulationsinfulsingerssingingsinkingsinnedsinnersinnerssinningsippedsippersipperssippingsiringsittin" +
		"gskiersskiingskimpingskivviedskivvyingslantingslashedslathersslatternssleekingslimmedslimmerslimmers" +
		"slimmingslingingslitterslittingsloggedsloggingsloppierslottedslottingsluggedsluggersluggerssluggings" +
		"luingslummedslummerslummingslurpingsluttiersmockedsmockingsmoothersmuggestsnakedsnakingsnifflingsnor" +
		"tingsnufferssnuffingsnuggestsocialistssocialssockedsockingsoilingsoppedsoppingsowingspacialspannedsp" +
		"annerspannersspanningsparelyspattingspelledspellingspiraclespiraclesspitingsplattedsplattersplatters" +
		"splattingsplittingsploshedsplutterspluttersspongierspooledspoolingsportingspottingsquiredsquiressqui" +
		"ringstackingstalingstaredstarerstarersstaresstaringstarredstarringstartledstartlesstartlingsteelings" +
		"teepingsteersstepmomstepmomssteppesstettingstickupstingsstintedstockingstonesstonkeredstonkingstoppe" +
		"rstoppersstoppledstopplingstoredstoresstoringstormierstragglestraggledstragglerstragglersstragglesst" +
		"ragglingstrandingstranglestranglersstrayingstreamingstricturestringersstripedstripesstripingstripped" +
		"stripperstrippersstrippingstrokedstrokesstrokingstrophesstroppiersubbedsubbingsuctionsulkedsulkingsu" +
		"ndersunderssunnedsunningswampingswillingswipingtablestackerstackingtailorstaintedtaintingtamerstanke" +
		"rstaperedtaperingtaringtaserstaterstattlerstauterteeingtempedtemperastempingthankingthingiesthinkers" +
		"thoroughthreshingthroatsticklingtiddlertilerstilingtilledtillertillerstillingtingedtingestingingting" +
		"ledtipperstippingtitterstoilerstoilingtollingtongedtopicaltopicallytopplingtotterstouchiertrailerstr" +
		"ailingtramperstranslatortranslatorstrapperstrappingtrashingtreadingtreatingtreatstrickingtroughtrowi" +
		"ngtuckingtuningtwistiertyranniesunderfeedunderlingunlikableunmarredunwontedusheringusurersvigilancev" +
		"igilantevigilantesvillagesvillainiesvilleinvilleinsvioletvulnerabilitieswaderswaggingwakingwalingwal" +
		"lieswallingwaningwarpingwarrantiedwaterswearyingweightedweirderweirdieweirdieswellieswellingwendingw" +
		"hereswhettingwhinerwhingeingwhiningwhipperswhitherwhoppedwhuppedwiggingwigglewiggledwigglerwigglersw" +
		"iggleswigglingwilingwinderswingdingwingerwingingwiningwinterswisherswishingwitchingwitterswittingwob" +
		"blierwonderedwonderswrackedwrithingtaftafstactacscincinscpcpscppcppsicpcicpcsrcpcrcpcslaclacsclaclas" +
		"cypcypscypiccypicsehaehasehmehmsehcpehcpsehcehcssemhsemhssensenssendsendssencosencossendcosendcosasd" +
		"asdsascascsadhdadhdsoddoddspdapdascamhscamhssepepsepssewoewosewsewssfswfswshvhvssnsnssaltsaltssltslt" +
		"sototselsaelsastashltahltashoyhoysdsldslsddslddslsladoladosmashmashsmastmastsmarfmarfsmaracmaracsmap" +
		"pamappasidvaidvasisvaisvasdashdashsdadasdvdvsdvadvasnainaisnfanfass17s17ss47s47sploplosicoicossgosgo" +
		"scaocaosprprsiroirospeppepsvshvshsyotyotsyosyossyjsyjssnrmnrmscsecsescceccesceceshsbhsbsfgmfgmsfiifi" +
		"isaceacesgcpgcpsgcp2gcp2smhmhsshshssisisppsfsmfsmsealealsneetneetseheehescmecmespruprusapapsbesdbesd" +
		"sscscscsccscsswswsedtedtsabeabescpomscpomsskcsiekcsiesuascuascsnrpfnrpfshxhxsdxdxsfafaschchssibsibsm" +
		"gmmgmsmgfmgfspgmpgmspgfpgfsmgpmgpsmocmocsfocfocsbfbfsgfgfsooaooasfgcfgcswnbwnbsgbvgbvscsacsassarcsar" +
		"cslscplscpsebsaebsaspsppspssendiasssendiasssypypsmdtmdtscafcafslalaslsalsasmldmldssldsldspmldpmldssp" +
		"ldspldsciccicsflofloshthtsdhtdhtsoohoohsepoeposppopposfgdmfgdmsmacemacespsapsasbssbsssstreetwisestre" +
		"etwisematureoldbeyondgrownupselfsufficientadultresilientworldlyattitudelookingyoungactactingactsdres" +
		"sesolderbuiltbiglargestrongtalldevelopedimposingintimidatingbehavestalkshardhardenedsavvytoughleader" +
		"gangbottlecuphandheadmilesminminspencilpercentpmpoundsspoonsmartadultsfemaleladiesladymalemalesmenwo" +
		"menablelookelookerlookerslookesherselfhimselfhisselfitselfmyselfoneselftheirselvesthemselfthemselves" +
		"yourselftakecaredefendhandlemanageprotectcapableknowsthanperfectlyknowscoreworksystemownmindenoughde" +
		"cidemakeunderstandalmostnearly18womanlycurvygoingpasspassesmistaken19202125303540peersadvancedbigger" +
		"tallerwisercomecomingacrosslotmuchmanlysophisticatedcarrcarrecarredcarrercarrerscarrescarringcarrsac" +
		"teactedacteractersactesappeareappearerappearersappearesappearingbehavbehavebehavedbehaverbehaversbeh" +
		"avingbehavsbehavvedbehavverbehavversbehavvingdressdressedresseddresserdressersdressingdresssseemesee" +
		"merseemersseemesseemingsoundsoundesoundersounderssoundessoundingtalktalketalkedtalkertalkerstalkesta" +
		"lkingbuildfellagreatfullyheavybeefybroadburlyheftyhugehulkingmuscularpowerfulstockystrappingsexually" +
		"fullgentgentlemanpracticallyvirtuallylittleminirealsecondhenresponsiblemotheringfendstandstickfeedso" +
		"rtlearnedusedholdagainstamongfendefendedfenderfendersfendesfendingfendsstickingsticksstuckcaredcares" +
		"caringtakentakingbroughtbringbringingbringsmanagmanagedmanagersmanagesmanaggedmanaggermanaggersmanag" +
		"gingmanagingmanagsputsputtingbeddefendedefendeddefenderdefendersdefendesdefendingdefendsentertainent" +
		"ertaineentertainedentertainerentertainersentertainesentertainingentertainshandlhandledhandlerhandler" +
		"shandleshandlinghandlsraisraiseraisedraiserraisersraisesraisingraisscleversensibleuglyboyfriendboysc" +
		"ouplefamiliesfamilygirlfriendgirlshouseholdladspartnerpeoplepupilsstudentsteenagerswhoknewknowingwha" +
		"tdoingroundplaymanipulateropesstreetsgametricktricksfinedamnexactlynailscookienutthickskinnedcharact" +
		"erexteriorsurvivorfacedreliantcluedswitchedbulletproofrobuststoicunshakeablenervessteelsoulshrinking" +
		"innocentlongergrewfastgrowfiercelyindependentwilledprecociousblokechapfemalesstrideadmirablybrillian" +
		"tlyremarkablycopecopedcopescopingdealdealingdealsokamazinglysurprisinglyactivestoicalunfazedimmature" +
		"mentaltreatedbabyishchildlikeriskdangerriskyvulnerableintoplacplaccedplaccerplaccersplaccingplacepla" +
		"cedplacerplacersplacesplacingplacsbehaviourbehaviourschoiceslifestylesituationshighbehaviourebehavio" +
		"uredbehaviourerbehaviourersbehaviouresbehaviouringmakmakedmakermakersmakingmakkedmakkermakkersmakkin" +
		"gmaksbaddangerousnegativepoorsillyunwiselifedecisionsstylechoicechoicedchoicerchoicerschoicingchoosc" +
		"hoosechoosedchooserchooserschooseschoosingchoosschosechosenassociatecarrydrinkengagegohangreturnsell" +
		"stayfreeaccordinvolvinvolveinvolvedinvolverinvolversinvolvesinvolvinginvolvscrimecriminalitydrugdrug" +
		"sgangsoffendingcountylinesdealermulerunnermoneyshotterrecruitedworkeworkedworkersworkesworkingworksd" +
		"ealersexposexposeexposedexposerexposersexposesexposingexpossexpossedexposserexpossersexpossingrisksf" +
		"reelyhappilywillinglyengagesmeetsmetsentdohelpkeepkeepingfailfailsfailingfailedrefusrefuserefusedref" +
		"userrefusersrefusesrefusingrefussrefussedrefusserrefussersrefussingstoppedwalkedleadingleadsledprovo" +
		"kprovokeprovokedprovokerprovokersprovokesprovokingprovoksengagengagedengagerengagersengaggedengagger" +
		"engaggersengaggingengagingengagsparticipatparticipateparticipatedparticipaterparticipatersparticipat" +
		"esparticipatingparticipatssexualexploitationcriminalacceptrecogniseabuseexploitedvictimdealtsellings" +
		"ellssoldreceivreceivereceivedreceiverreceiversreceivesreceivingreceivsgiftspaymenthangedhanginghangs" +
		"hungknockknockeknockedknockerknockersknockesknockingknockswenoffdebtallowalloweallowedallowerallower" +
		"sallowesallowingallowsfindfindingfindsfoundgottenlandlandelandedlanderlanderslandeslandinglandsleadl" +
		"eavleavedleaverleaversleavesleavingleavsreputationopenbothercompromisedgroomedmesspositionpositionss" +
		"crapessituationtroubleblamethanknooneworstenemyactionsfaultgoatstupiduponbeggingoughtbetterawaysomeo" +
		"necarefulresponsibilitydaftfoolishquestionableunhealthydecisionmistakemistakesclothingcompanyfriends" +
		"friendshipsrelationshipsdecideddecideselectedoptedoptspreferslivemeethomebacksexattenddisengageignor" +
		"emixroamsmokesofaspendwanderfollowidshedhedwillinghappycontenteagerkeenalonganythingeverythingwhatev" +
		"ereasilydupedinfluencedmanipulatedpersuadedswayedastrayfollowersheepgullibleimpressionablenaivesugge" +
		"stibleeggeggeeggedeggereggerseggeseggingeggspeerpressuregoadgoadegoadedgoadergoadersgoadesgoadinggoa" +
		"dsmixedantidodgyfightfightingfightsfoughtgangegangedgangergangersgangesgangingincidentincidenteincid" +
		"entedincidenterincidentersincidentesincidentingincidentsroughrunningshopliftingsmokingstealingtheftu" +
		"nsavouryvapingcaughttangleddraggeddrawnembroiledentangledsuckedfallfallenfallingfallsfellcharactersc" +
		"rowdbuddiedbuddierbuddiersbuddiesbuddiestbuddybuddyingbuddyschumchumechumedchumerchumerschumeschumin" +
		"gchummedchummerchummerschummingchumskickkickekickedkickerkickerskickeskickingkicksmatematesmessemess" +
		"edmessermessersmessesmessingmesssmixemixermixersmixesmixingmixsmuckmuckemuckedmuckermuckersmuckesmuc" +
		"kingmuckspalpalepaledpalerpalerspalespalingpalledpallerpallerspallingpalsroameroamedroamerroamersroa" +
		"mesroamingroamsrunssocialissocialisesocialisedsocialisersocialiserssocialisessocialisingsocialisssor" +
		"tscertainlocalundesirableyouthscreepcreepingcreepscreptsneaksneakedsneakingsneakssnuckgridradarawolw" +
		"alkaboutlaplapelapedlaperlaperslapeslapinglappedlapperlapperslappinglapsattentionflatteredthrivthriv" +
		"ethrivedthriverthriversthrivesthrivingthrivsthrivvedthrivverthrivversthrivvingrevelrevelereveledreve" +
		"lerrevelersrevelesrevelingrevelledrevellerrevellersrevellingrevelsbaskbasksattractattracteattracteda" +
		"ttracterattractersattractesattractingattractscourtcourtscravecravesencouragencourageencouragedencour" +
		"agerencouragersencouragesencouragingencouragsenjoyenjoyeenjoyedenjoyerenjoyersenjoyesenjoyingenjoysi" +
		"nvitinviteinvitedinviterinvitersinvitesinvitinginvitsinvittedinvitterinvittersinvittinglikeslovlovel" +
		"ovedloverloversloveslovinglovslovvedlovverlovverslovvingseekswelcomwelcomewelcomedwelcomerwelcomersw" +
		"elcomeswelcomingwelcomsplayeplayedplayerplayersplayesplayingplaysthrewthrowthrowingthrownthrowseyesb" +
		"atbatebatedbaterbatersbatesbatingbatsbattedbatterbattersbattingeyelashesovermadcrazyflauntflauntefla" +
		"untedflaunterflauntersflauntesflauntingflauntsparadparaddedparadderparaddersparaddingparadeparadedpa" +
		"raderparadersparadesparadingparadsseducseduccedseduccerseduccersseduccingseduceseducedseducerseducer" +
		"sseducesseducingseducsteaseteasedteaserteasersteasesteasingtempttemptetemptedtemptertempterstemptest" +
		"emptingtemptswindwindingwindswoundeveryonepresspressepressedpresserpresserspressespressingpressspush" +
		"pushepushedpusherpusherspushespushingpushsbuttonsaggravataggravateaggravatedaggravateraggravatersagg" +
		"ravatesaggravatingaggravatsantagonisantagoniseantagonisedantagoniserantagonisersantagonisesantagonis" +
		"ingantagonissbaitbaitebaitedbaiterbaitersbaitesbaitingbaitsothersstaffgivegivinggoodbotheachviolents" +
		"idesentirelyequallyhalfjointlypartlycrawlcrawlecrawledcrawlercrawlerscrawlescrawlingcrawlsexrelation" +
		"shipsameabuserperpetratoraccepteacceptedaccepteracceptersacceptesacceptingacceptsletletslettingmoven" +
		"earsidesidedsidersiderssidingstandingstandsstayestayerstayersstayesstayingstoodhusbandchargesendfini" +
		"shseparatesplitstopunwillingsubjectsubjectesubjectedsubjectersubjecterssubjectessubjectingsubjectsda" +
		"ughterssonsconsequencesdangersgravityproblemseriousnessseverityacknowledgeadmitappreciategraspidenti" +
		"fyprotecteprotectedprotecterprotectersprotectesprotectingprotectsrealisesafeguardsafeguardesafeguard" +
		"edsafeguardersafeguarderssafeguardessafeguardingsafeguardsfailefailerfailersfailesfailledfaillerfail" +
		"lersfaillingfailureneglectneglecteneglectedneglecterneglectersneglectesneglectingneglectsashamedemba" +
		"rrassedregretregreteregretedregreterregretersregretesregretingregretsregrettedregretterregrettersreg" +
		"rettingwearwearingwearslowcutclothesoutfitoutfitsshortsskirtskirtstoptopsnextprovocativeprovocatived" +
		"provocativerprovocativersprovocativesprovocativingrevealingscantysexyskimpysluttysuggestivetartywore" +
		"wornloadsoverlyawareexperiencedflirtatiousflirtyforwardpromiscuouslotsanyoneexchangexchangeexchanged" +
		"exchangerexchangersexchangesexchangingexchangsofferoffereofferedoffererofferersofferesofferingofferr" +
		"edofferrerofferrersofferringoffersperformperformeperformedperformerperformersperformesperformingperf" +
		"ormsswapswapeswapedswaperswapersswapesswapingswappedswapperswappersswappingswapstradtraddedtraddertr" +
		"adderstraddingtradetradedtradertraderstradestradingtradsbodyfavoursonlinethroughviainternetappsocial" +
		"mediabumblediscordfacebookfortnitegrindrhingeinstainstagramlineomegleplaystationrobloxsnapsnapchatti" +
		"ktoktinderwhatsappxboxchattingpostposteposterposterspostespostingpostssendingsharsharesharedsharersh" +
		"arerssharessharingsharredsharrersharrerssharringsharsswappswappeswappesswappstaktakedtakertakerstakk" +
		"edtakkertakkerstakkingtaksgeneratedimageimagesnudenudednudernudersnudesnudingphotophotospicpicspictu" +
		"repicturesselfieselfiessnapsvideovideosexplicitinappropriateindecentintimatenakedrudesaucytoplessstr" +
		"angersusefilmkisspaytouchbuycarsscrapsvanstilpastbedtimelaterulesabideparticipantpartyadvisedwarnedc" +
		"ontinucontinuecontinuedcontinuercontinuerscontinuescontinuingcontinuspersistpersistepersistedpersist" +
		"erpersisterspersistespersistingpersistsabscondassociatescontactabsentabsenteabsentedabsenterabsenter" +
		"sabsentesabsentingabsentstruanthookyhookeycutscuttingskivskiveskivedskiverskiversskivesskivingskivss" +
		"kivvedskivverskivversskivvingtruancytruantetruantedtruantertruanterstruantestruantingtruantsinternal" +
		"excludexcludeexcludedexcluderexcludersexcludesexcludingexcludsarcadechippycornercornersestateoutside" +
		"parkprecinctshopshopsstationtownfireskatingthiniceheadingendingendstearspromiscuityjuvenileteenteene" +
		"teenedteenerteenersteenesteeningteensunderageprostitutprostituteprostitutedprostituterprostituterspr" +
		"ostitutesprostitutingprostitutsavailableinappropriatelyprovocativelycontactecontactedcontactercontac" +
		"terscontactescontactingcontactsadulteadultedadulteradultersadultesadultingappeappedapperappersappesa" +
		"ppingappsphonemannerflirtflirteflirtedflirterflirtersflirtesflirtingflirtsslagslutlolitadifferentsex" +
		"tsextesextedsextersexterssextessextingsextsconsentconsenteconsentedconsenterconsentersconsentesconse" +
		"ntingconsentsconsensualabscondeabscondedabsconderabscondersabscondesabscondingabscondsfrequenthabitu" +
		"alpersistentserialmisperrunawaybunkbunkebunkedbunkerbunkersbunkesbunkingbunksaccessreconcilreconcile" +
		"reconciledreconcilerreconcilersreconcilesreconcilingreconcilledreconcillerreconcillersreconcillingre" +
		"concilsreturnereturnedreturnerreturnersreturnesreturningreturnsgoepartnerstypeabusivepickpickscodepe" +
		"ndentrelationshiperelationshipedrelationshiperrelationshipersrelationshipesrelationshipinghatefierys" +
		"tormytempestuoustoxictumultuousturbulentvolatileprioritisprioritiseprioritisedprioritiserprioritiser" +
		"sprioritisesprioritisingprioritissabovefirstdomesticviolencedropdropsturnoperatecollectcomplycoopera" +
		"teproviderespondlackengagementlimitedminimalnonsporadicsuperficialhistorypatternattendancedisengagdi" +
		"sengageddisengagerdisengagersdisengagesdisengagingdisengagsdifficultimpossibletrickypindownreachrelu" +
		"ctantcompliancecompliantcooperativeuncooperativeunresistantchangeprofessionalsservicessupportavoidav" +
		"oideavoidedavoideravoidersavoidesavoidingavoidsdodgdodgedodgeddodgerdodgersdodgesdodgingdodgsevadeva" +
		"ddedevadderevaddersevaddingevadeevadedevaderevadersevadesevadingevadsturnedearlyreferralsdeclindecli" +
		"nedeclineddeclinerdeclinersdeclinesdecliningdeclinsrejectedhealthvisitorattendedbotheredrespondedmyo" +
		"urhonesttransparentdonelistenunresponsivemanynumerousopportunitopportuniteopportunitedopportuniterop" +
		"portunitersopportunitesopportunitingopportunitsrarelyseldompickedturnsboarddoorneedpointattendeatten" +
		"derattendersattendesattendingattendsbotherebothererbotherersbotheresbotheringbotherscooperatedcooper" +
		"atercooperaterscooperatescooperatinghelpfulinterestedreceptiveresponderesponderrespondersrespondesre" +
		"spondingrespondspickepickerpickerspickespickingreplreplerepledreplerreplersreplesreplingreplsturning" +
		"operativeoperatingamenableapproachableforthcomingfussedproactiveresponsivesupportivetruthfullessbare" +
		"lyaversehesitantloathslowaddresscommitdisclosediscussoperationparentalinterestinvolvementcommitmentc" +
		"ommunicationcooperationparticipationdisinconsistentpartialpatchycommunicatcommunicatecommunicatedcom" +
		"municatercommunicaterscommunicatescommunicatingcommunicatscompliancomplianecomplianedcomplianercompl" +
		"ianerscomplianescomplianingcomplianscooperatcooperatsresponsresponseresponsedresponserresponsersresp" +
		"onsesresponsingresponssdisengagementexistenterraticintermittentlackingvariabledivulgerevealdetailsin" +
		"formationnamenamesbadlypoorlysparselyeasytrackstruggleawkwardchallengingbrushbrushebrushedbrusherbru" +
		"shersbrushesbrushingbrushsquestionquestionsfobfobbedfobberfobbersfobbingfobefobedfoberfobersfobesfob" +
		"ingfobspalmpalmepalmedpalmerpalmerspalmespalmingpalmswrigglwrigglewriggledwrigglerwrigglerswrigglesw" +
		"rigglingwrigglsbackebackedbackerbackersbackesbackingbackspullpullepulledpullerpullerspullespullingpu" +
		"llscricriecriingcrisbailbailebailedbailerbailersbailesbailingbailledbaillerbaillersbaillingbailsduck" +
		"duckeduckedduckerduckersduckesduckingducksghostghosteghostedghosterghostersghostesghostingghostsigno" +
		"rignoredignorerignorersignoringignorredignorrerignorrersignorringignorsshunshuneshunedshunershunerss" +
		"hunesshuningshunnedshunnershunnersshunningshunssidestepsidestepesidestepedsidestepersidesteperssides" +
		"tepessidestepingsidestepsskipskipeskipedskiperskipersskipesskipingskippedskipperskippersskippingskip" +
		"ssnubsnubbedsnubbersnubberssnubbingsnubesnubedsnubersnuberssnubessnubingsnubsswervswerveswervedswerv" +
		"erswerversswervesswervingswervsslamslameslamedslamerslamersslamesslamingslammedslammerslammersslammi" +
		"ngslamsshutshuteshutedshutershutersshutesshutingshutsshuttedshuttershuttersshuttingcloscloseclosedcl" +
		"oserclosersclosesclosingclossclossedclosserclossersclossingranksarmslengthbarriersrunaroundbrickwall" +
		"bloodstoneearlipservicenoisesemptypromisesbrokenpromispromisepromisedpromiserpromiserspromisingpromi" +
		"ssearthworldwolffacefacesnoseblankflatlyoutrightwashedhandsdragdragedrageddragerdragersdragesdragger" +
		"draggersdraggingdragingdragsfeetheelsdigdigsduggroundquietradiosilencedropedropeddroperdropersdropes" +
		"dropingdroppeddropperdroppersdroppingslipslipeslipedsliperslipersslipesslipingslippedslipperslippers" +
		"slippingslipsstonewallstonewallestonewalledstonewallerstonewallersstonewallesstonewallingstonewallse" +
		"xcuseanothercounsellingentryinputinterventioninterventionsreferralrebuffrebufferebuffedrebufferrebuf" +
		"fersrebuffesrebuffingrebuffsrejectrejecterejecterrejectersrejectesrejectingrejectsresistresisteresis" +
		"tedresisterresistersresistesresistingresistsspurnspurnespurnedspurnerspurnersspurnesspurningspurnsiv" +
		"etheyvewevegivenwantewantedwanterwanterswanteswantinghostileagenciesauthorityeducationoutsiderspolic" +
		"esuspiciouswarydistrustfultowardstrustdistrustdistrustedistrusteddistrusterdistrustersdistrustesdist" +
		"rustingdistrustsmistrustmistrustemistrustedmistrustermistrustersmistrustesmistrustingmistrustsbreakd" +
		"ownfractiousstrainedtensefusscomplaincomplainecomplainedcomplainercomplainerscomplainescomplainingco" +
		"mplainsarguarguearguedarguerarguersarguesarguingarguscomplaintcomplaintecomplaintedcomplaintercompla" +
		"interscomplaintescomplaintingcomplaintsdeafearschangedchangesjoyluckdnadnasdnaddentalmedicalcancelle" +
		"dmultipleseveralallegedlypresumablypurportedlyreportedlyrumouredseeminglysupposedlyrumourrumoursgoss" +
		"ipcommonknowledgeallegedassumedsuspectedunderstoodassumepresumepresumedsuspectgatherinformedotherrec" +
		"koncommunityplaygroundlikelypossiblyprobablyusingclassmatescleanerseverybodyfolkgovernorslocalsrelat" +
		"ivesresidentssomebodysupervisorsvillagevillagersgossipinghinthintedreckonedreckonssuspectsfewvarious" +
		"concerneduneasyunhappyupsetdinnerteamwholestaffroomaboundaboundsamongstflewfliesflownflyflyingallega" +
		"tionallegationschattermurmursmutteringsspeculationstoriessuggestionsuggestionssuspicionsuspicionsple" +
		"ntyaccountsbirdgrapevinelocallywidelysecretbestreliablythirdreputedostensiblyreputedlyoverheardcommo" +
		"nlyapparentnotedobservedschoolshearsayabusedabusingautisticbeatenbipolardepresseddrinkingdrunkgayhit" +
		"tinghungoverlyingmistreatedpregnantstonedboundstorybehinddoorsdoubtchanceslikelihoodprobabilitybetdo" +
		"ubtlessliestealalcoholicabusabusersabusesabussabussedabusserabussersabussinghithitswayscrackheroinus" +
		"eraddictcentre laneofficethe schoolemergencyeyephysicalskindirectfortnightlyindirectmonthlyregularsu" +
		"pervisedunsupervisedweeklyarrangementscentreordersessionedsessionersessionerssessioningvisitevisited" +
		"visitervisitersvisitesvisitingvisittedvisittervisittersvisittingplacementbrokedisruptionendedmovesst" +
		"abilitystablekinshipresidentialreviewunaccompaniedasylumminorchildechildedchilderchilderschildeschil" +
		"dingchildsedgeedgesrehabrehabbedrehabberrehabbersrehabbingrehaberehabedrehaberrehabersrehabesrehabin" +
		"grehabsrespitebiologicalbirthnaturalparenteparentedparenterparentersparentesparentingdisguisedfalses" +
		"urfacetriotrilogydysregulatdysregulatedysregulateddysregulaterdysregulatersdysregulatesdysregulating" +
		"dysregulatsemotionaldysregulationverbalvulnerabilitvulnerabilitevulnerabilitedvulnerabilitervulnerab" +
		"ilitersvulnerabilitesvulnerabilitingvulnerabilitsregulatregulateregulatedregulaterregulatersregulate" +
		"sregulatingregulatsemotionsfeelingscapacityissuesacrimonyconflictpresentationpresentingconcernconcer" +
		"neconcernerconcernersconcernesconcerningconcernsissueissuedissuerissuersissuingneedeneededneederneed" +
		"ersneedesneedingenmeshenmesheenmeshedenmesherenmeshersenmeshesenmeshingenmeshstriangulattriangulatet" +
		"riangulatedtriangulatertriangulaterstriangulatestriangulatingtriangulatshypervigilanvigilanevigilane" +
		"dvigilanervigilanersvigilanesvigilaningvigilansambivalentattachmentavoidantinsecuredifficultiesdisor" +
		"dertraumacontextualprotectivevulnerabilityfactorsmultiagencyapproachpackageplanwrapbespokeholisticta" +
		"rgetedtiereduniversalstepestepedsteperstepersstepesstepingsteppedstepperstepperssteppingstepsprotect" +
		"ionlevelsthresholdcheckwelfarefalteringgrowthaccidentalinjuryinterintrafamilialintergenerationaladve" +
		"rsechildhoodexperienceexperiencesprofessionaleprofessionaledprofessionalerprofessionalersprofessiona" +
		"lesprofessionalingprofessionalledprofessionallerprofessionallersprofessionallingcuriositycomorbidmor" +
		"bidusereuseredusereruserersuseresuseringuserreduserreruserrersuserringusersclientclienteclientedclie" +
		"nterclientersclientesclientingclientsfactorialpresentpresentedpresentsappropriatelytodaybluntblunted" +
		"incongruentlabilereactiverestrictedmoodhistorianstaticunexplaineddelayeddisciplinaryproducedproducti" +
		"onstrengthsbasedsolutionfocusedsafetyuncertaintyruleoptimismstartsyndromecasesurfsurfesurfedsurfersu" +
		"rferssurfessurfingsurfsdynamicdynamicedynamiceddynamicerdynamicersdynamicesdynamicingdynamicsfactorf" +
		"actoredfactorerfactorersfactoringregulationarousarousearousedarouserarousersarousesarousingaroussfig" +
		"ureinsecuredinsecurerinsecurersinsecuresinsecuringattachattacheattachedattacherattachersattachesatta" +
		"chingattachsabilitycomplexextrainterview234screenedinterimpreproceedingsdeescalatescalateescalatedes" +
		"calaterescalatersescalatesescalatingescalatsreasonableforceecomapgenogramhypervigilanhypervigilanehy" +
		"pervigilanedhypervigilanerhypervigilanershypervigilaneshypervigilaninghypervigilansmultidisciplinary" +
		"parentifparentifeparentifedparentiferparentifersparentifesparentifingparentifsscapegoatscapegoatesca" +
		"pegoatedscapegoaterscapegoatersscapegoatesscapegoatingscapegoatswraparoundaltercationaltercationedal" +
		"tercationeraltercationersaltercationingaltercationsutilisutiliseutilisedutiliserutilisersutilisesuti" +
		"lisingutilisscommenccommencecommencedcommencercommencerscommencescommencingcommencsrelationrespectpr" +
		"iorsubsequentascertainascertaineascertainedascertainerascertainersascertainesascertainingascertainsf" +
		"acilitatfacilitatefacilitatedfacilitaterfacilitatersfacilitatesfacilitatingfacilitatsliaisliaiseliai" +
		"sedliaiserliaisersliaisesliaisingliaissendeavourendeavoureendeavouredendeavourerendeavourersendeavou" +
		"resendeavouringendeavourswhilstmomentduefacteventresideresidedresiderresidersresidesresidingnamedafo" +
		"rementionedmovingforwardsreachereachedtouchetouchedtouchertoucherstouchestouchingtouchsbasepremiumca" +
		"tchfundingpastorallogpointspositiveteachpanelpenaltynurtureprovisionalternativeexclusioninclusiontim" +
		"etablereducedsensorydietoverloadloadtriagtriagetriagedtriagertriagerstriagestriagingtriagsseekeseeke" +
		"dseekerseekersseekesconstantdemandsdramaqueendramaticthingsliarcompulsiveneedyclingycrocodilemanipul" +
		"ativenaughtydisruptiveoutburstoutbursteoutburstedoutbursteroutburstersoutburstesoutburstingoutbursts" +
		"tendenciesferalangryfinalmatchmanipulatmanipulatermanipulatersmanipulatesmanipulatingmanipulatsdefia" +
		"ntdefiancecheekyinsolentdisrespectfulaggressionpersonangermanagementproblemshotquicktempertemperetem" +
		"peredtemperertempererstemperestemperingtempersthreateningconfrontationaloppositionalstubbornunrulyco" +
		"ntroluncontrollablemeltdownedowneddownerdownersdownesdowningdownstantrumtantrumetantrumedtantrumerta" +
		"ntrumerstantrumestantrumingtantrumsbullytroublemakerdelinquentthugyobtearawaylazyspoiltslysneakydevi" +
		"ouscalculatcalculatecalculatedcalculatercalculaterscalculatescalculatingcalculatsdamageddisturbedtro" +
		"ubledyouthreactreactereactedreacterreactersreactesreactingreactssensitivestrunglonermisfitabrasiveab" +
		"ruptaggressivealoofannoyingantisocialapatheticappallingargumentativearrogantattention-seekingawfulbe" +
		"lligerentbitchyboisterousbonkersbossybrashbullishcageycallouscarelesscattychildishcluelessclumsycock" +
		"ycombativecontrarycontrollingcreepycrueldeceitfuldefensivedemandingdeviantdisaffecteddisgracefuldish" +
		"onestdismissivedisobedientdomineeringdreadfuleccentricentitlederrantevasiveevilexasperatingexplosive" +
		"fecklessfeebleficklefidgetyfinickyflakyfussygobbygormlessgrumpyguardedhandfulhatefulheadstronghighly" +
		"-strunghopelesshorrendoushorriblehorridhyperactivehystericalidleimpulsiveinadequateincapableincompet" +
		"entinconsiderateinfuriatinginsensitiveirresponsibleirritatingjealouslackadaisicallippymaliciousmelod" +
		"ramaticmenacingmoodymouthynastyneuroticnutsobnoxiousobstructiveopinionatedoveranxiousoverbearingover" +
		"dramaticoverfamiliaroverfriendlyoverprotectiveoversensitivepamperedpatheticpeculiarpervertedpossessi" +
		"veproblematicpsychopushyrebelliousrecklesssecretiveselfishshiftyshockingsinistersmugsnidespitefulspo" +
		"iledstrangestroppysulkysullensurlyterriblethoughtlesstimidtroublesometwo-facedunfitungratefulunhelpf" +
		"ulunhingedunkindunmanageableunmotivatedunpleasantunpredictableunreasonableunreliableuntrustworthyunt" +
		"ruthfuluselessvilevindictivewaywardweirdwhingeywhingywhinywickedwildwilfulwithdrawnappallinglyatroci" +
		"ouslydisgracefullyreactionannoycausedisruptsabotagetripunderminesettingsetsdeliberatelyintentionally" +
		"purposefullypurposelytryingtriesownershipremorselatchlatchelatchedlatcherlatcherslatcheslatchinglatc" +
		"hsontoclassescircumstancesthingindividualpieceabsolutecompletefranklythoroughlytotaltypicaldemeanour" +
		"naturepersonalitystreaktemperamentbattleaxebigotbitchbratbrutebuggerburdenbusybodychancercharmerchav" +
		"control-freakcontrollercowardcrookcry-babycrybabydarlingdelightdevildictatordisgracedivadoormatdrain" +
		"druggiedunceembarrassmentfantasistfishwifefoolfreeloadergemgitharridanhooliganhorroridiotimpjokelaya" +
		"boutlivewireloonyloserlost-causeloutlunaticmanipulatormenaceminxmoanermonkeymonsternarcissistnuisanc" +
		"enutteroddballogrepervpervertpestpicklepredatorpushoverracistragamuffinrascalrebelringleaderrogueruf" +
		"fiansavagescallyscampscroungersharkshrewsleazeso-and-sosodsoftiespongersweetheartswinetartterrortoer" +
		"agtomboytramptyketyrantvillainwasterweirdowhingerwildcardwimpwitchwomaniseryobbosomethinguttermassiv" +
		"ebloodylovelyattention-seekerdrama-queenlowlifescumbagtoeragsclassroomwastespacelawuntoappleinfluenc" +
		"epennyseedrottenmummysdaddyssoftllamacauserthornnobodysangelsaintbutterloosecannontickingbombjekyllh" +
		"ydebootsblackclowncowratscrotebonepigheadedshortfoulmouthedloudsharptonguedspiritedheartedfishoffish" +
		"coresharpestpotkettlestandoffishmardarsemoaningminnieantagonisticarseybolshycantankerouschavvychelpy" +
		"chopsyconnivingcrabbycrotchetyhuffyincorrigibleinsubordinateinsufferablelairyleeryloathsomemardarsem" +
		"ardymitheringnarkyneshnowtyobstreperousradgierattyrecalcitrantschemingshirtysnottystroppinessstuckup" +
		"tetchyunlikeableuppitywhingingsdisabilityracesympathycardeveryonespeoplesyourgamesfoolsdumbstringsch" +
		"eatcheatecheatedcheatercheaterscheatescheatingcheatsmilkmilkemilkedmilkermilkersmilkesmilkingmilkstw" +
		"isttwistetwistedtwistertwisterstwistestwistingtwistswrapewrapedwraperwraperswrapeswrapingwrappedwrap" +
		"perwrapperswrappingwrapsfingermurderownsregodsgiftspecialuntouchabletoesitconformsenseethicskillsamb" +
		"itionboundariesconscienceconsiderationdisciplineempathymannersmotivationshamezerolackelackedlackerla" +
		"ckerslackeslacksinsightmaturityunderstandingwarmthchipfusemouthgobsilvertonguegabscrewdarkrulruledru" +
		"lerrulersrulingrulledrullerrullersrullingrulsroostamokcirclesraggedriotleashrailslawlessfeedefeededf" +
		"eederfeedersfeedesfeedingfeedschaosconfrontationlimelightaudiencepurelycravedcravercraverscravinglik" +
		"edlikerlikerslikingfondliestalesexaggeratexaggerateexaggeratedexaggeraterexaggeratersexaggeratesexag" +
		"geratingexaggeratsfantasypronefibbingfibsporkieswhopperspackwebspinspinespinedspinerspinersspinesspi" +
		"ningspinnedspinnerspinnersspinningspinsfakingoverreactingfabricatfabricatefabricatedfabricaterfabric" +
		"atersfabricatesfabricatingfabricatsfibbedliedcausingstuffrowaggroargumentsmischiefcauscausedcausersc" +
		"ausescaussspoilspoilingspoilsstartestartedstarterstartersstartesstartingstartsstirstirestiredstirers" +
		"tirersstiresstiringstirredstirrerstirrersstirringstirsbackchatbackchatebackchatedbackchaterbackchate" +
		"rsbackchatesbackchatingbackchatscheekcheekecheekedcheekercheekerscheekescheekingcheekschatdisobedien" +
		"ceinsolencemisbehaviournaughtinessloiteringlurkingskulkingloiterloitereloiteredloitererloiterersloit" +
		"eresloiterslurklurkelurkedlurkerlurkerslurkeslurksmoochmoochemoochedmoochermoochersmoochesmoochingmo" +
		"ochsprowlprowleprowledprowlerprowlersprowlesprowlingprowlsskulkskulkeskulkedskulkerskulkersskulkessk" +
		"ulkstryvalueroadpathdysfunctionalbenefitbenefitsnotoriouscouncildownplaydownplayedownplayeddownplaye" +
		"rdownplayersdownplayesdownplayingdownplaysminimisminimiseminimisedminimiserminimisersminimisesminimi" +
		"singminimissblamesblamingcentredvexatiousintelligenceiquneducatedignorantbrightestsimplemindedsingle" +
		"permissiveweakunavailabletrouserschaoticdisinteresteddisorganiseddrunkenemotionally-unavailableharsh" +
		"ineffectivelaxlenientnarcissisticneglectfulnegligentoverindulgentrubbishstrictstrugglingsubmissiveun" +
		"caringuninterestedunlovingunstableunsupportivedimdistantpassiveupbringingdepthjobtaskscratchfitmater" +
		"nalmaterialarsedundermonkeystossclueliftwashwashewasherwasherswasheswashingwashsmollycoddlcoddlecodd" +
		"ledcoddlercoddlerscoddlescoddlingcoddlscottonwoolmollycoddlmollycoddlemollycoddledmollycoddlermollyc" +
		"oddlersmollycoddlesmollycoddlingmollycoddlspanderpanderspanderingbabiedbabiesbabyingindulgindulgeind" +
		"ulgedindulgerindulgersindulgesindulgingindulgspamperpamperepampererpampererspamperespamperingpampers" +
		"smothersmotheresmotheredsmotherersmothererssmotheressmotheringsmotherswalkprioritiprioritieprioritie" +
		"dprioritierprioritiersprioritiesprioritiingaheadpleasureboyfriendscareerdogshappinessalcoholstruggls" +
		"truggledstrugglerstrugglersstrugglesstrugglspriortispriortisepriortisedpriortiserpriortiserspriortis" +
		"espriortisingpriortisschildrensabsenceguidancesupervisionbondinstinctawarenessaffectiondenialburiess" +
		"andblindrosetintedobliviousasideshrugshrugeshrugedshrugershrugersshrugesshruggedshruggershruggersshr" +
		"uggingshrugingshrugslightlaughlaughelaughedlaugherlaugherslaugheslaughinglaughsglosseglossesglossglo" +
		"ssedglosserglossersglossingglossssweepsweepesweepedsweepersweeperssweepessweepingsweepstrivialistriv" +
		"ialisetrivialisedtrivialisertrivialiserstrivialisestrivialisingtrivialissexcusedexcuserexcusersexcus" +
		"esexcusingstringlistendlesslameusualpointepointedpointerpointerspointespointingblamblamedblamerblame" +
		"rsblammedblammerblammersblammingblamsnonsensehophopedhoperhopershopeshopinghoppedhopperhoppershoppin" +
		"ghopseaterbouncbouncebouncedbouncerbouncersbouncesbouncingbouncsdriftdriftedrifteddrifterdriftersdri" +
		"ftesdriftingdriftsflitfliteflitedfliterflitersflitesflitingflitsflittedflitterflittersflittingjumpju" +
		"mpejumpedjumperjumpersjumpesjumpingjumpsmovmovedmovermoversmovsmovvedmovvermovversmovvingrevolvingbl" +
		"okesfellasunclesconveyorbeltprocessionseriesstreamsuccessiondaddiesumpteenlaidhandedrelaxeddumpdumpe" +
		"dumpeddumperdumpersdumpesdumpingdumpsparkeparkedparkerparkersparkesparkingparksplonkplonkeplonkedplo" +
		"nkerplonkersplonkesplonkingplonksfrontipadscreentablettelevisiontellytvgamingmobilepartyingpubbusygl" +
		"uedobsessedgownmiddlemiddaylunchtimepjspyjamastriedtriertrierstriesttrysblessnicepleasantdecentfarmf" +
		"armefarmedfarmerfarmersfarmesfarmingfarmspassepassedpasserpasserspassingpassspillarshippedpackedoffl" +
		"oadoffloadeoffloadedoffloaderoffloadersoffloadesoffloadingoffloadscurtfrostyoffhandsnappyvaguewherew" +
		"hycharmingfunnyduringfamiliarblasecondescendingdetachedemotionlessindifferentirrationalnonchalantpar" +
		"anoidpatronisingplausiblepricklysarcasticunbotheredunconcernedunemotionalbrotherssisterselseshomesla" +
		"stdealingsinsidenowheresuitslimitgripgadgaddinggadsswanswannedswanningswansfatherefatheredfathererfa" +
		"therersfatheresfatheringmotheremotheredmotherermotherersmotheresshyscroungerescroungeredscroungerers" +
		"croungerersscroungeresscroungeringscroungerssinkelseboundaryunderclassboundarylessnormalareabackgrou" +
		"ndculturereligionculturaldifferencesnormspracticesreasonstraditiontypeskindbackwardattitudedattitude" +
		"rattitudersattitudesattitudingcountryviewsdeprivedbreedkindsilktheirsherepartstightknitreligiouscomp" +
		"licatedforeigngypsyposhrespectabletravellercitytrackslivingdoletaxpayerhandoutsreliereliesrelylifted" +
		"scumfiddledolescumfreeloadfreeloadefreeloadedfreeloadersfreeloadesfreeloadingfreeloadsjoblesslayabou" +
		"telayaboutedlayabouterlayabouterslayabouteslayaboutinglayaboutsscroungscroungescroungedscroungesscro" +
		"ungingscroungsspongspongespongedspongersspongesspongingspongsunemployableworkshycashbeerboozecigaret" +
		"tesfagsholidayslashesphonestakeawaystattoosvapesweedbrandnewcarconsolegadgetshandbagiphonetattootatt" +
		"ooetattooedtattooertattooerstattooestattooingtrainersrangedesignerenormousexpensivegiantlatestplasma" +
		"expectexpecteexpectedexpecterexpectersexpectesexpectingexpectsafricanasianeasternethnicimmigrantisla" +
		"micmuslimpikeypolishprimitiveromaromaniansomalitravellinguncivilisedwhitecustomnormtravellersaccepta" +
		"bleenglishproperlypidgincollegehomeworklearningimportantpriorityvaluedmarriedmarriesmarrymarryingint" +
		"egrateintegratedintegraterintegratersintegratesintegratingleopardleopardsfourthgenerationgenerations" +
		"footstepstarredcyclebangedjailbirdconconvictloneteenageunmarriednicelyheelededucatedupperlowerhoityt" +
		"oitytrailertrashchavechavedchaverchaverschaveschavingchavschavvedchavverchavverschavvingfancyflashpr" +
		"iceycoatgearjacketwatchwatchesoffenderoffendereoffenderedoffendereroffenderersoffenderesoffenderingo" +
		"ffendersaffiliatedassociatedassociaterassociatersassociatingmembermemberememberedmemberermemberersme" +
		"mberesmemberingmembersnominalrelatedlinkedassociatassociatspaedophileinfluencerinfluencersinfluences" +
		"influencingprolificprimecrowdsassociationsbunchcircleelementelementsgroupsdruggyunsuitablesmalladdic" +
		"teaddictedaddicteraddictersaddictesaddictingaddictsburglarburglareburglaredburglarerburglarersburgla" +
		"resburglaringburglarscriminalecriminaledcriminalercriminalerscriminalescriminalingcriminalledcrimina" +
		"llercriminallerscriminallingcriminalscrookecrookedcrookercrookerscrookescrookingcrooksdealeredealere" +
		"ddealererdealerersdealeresdealeringnominalenominalednominalernominalersnominalesnominalingnominalled" +
		"nominallernominallersnominallingnominalspaedopaedoepaedoedpaedoerpaedoerspaedoespaedoingpaedophiledp" +
		"aedophilerpaedophilerspaedophilespaedophilingpaedospimpshopliftershopliftereshoplifteredshoplifterer" +
		"shoplifterersshoplifteresshoplifteringshopliftersthiefthievesvillainevillainedvillainervillainersvil" +
		"lainesvillainingvillainsconvictedpettycrewmobactivitactiviteactivitedactiviteractivitersactivitesact" +
		"ivitingactivitsaffiliataffiliateaffiliateraffiliatersaffiliatesaffiliatingaffiliatslinklinkelinkerli" +
		"nkerslinkeslinkinglinksrelatrelaterelaterrelatersrelatesrelatingrelatsrelattedrelatterrelattersrelat" +
		"tingleadereleaderedleadererleaderersleaderesleaderingleaderslifedliferliferslifeslifingconedconercon" +
		"ersconingconnedconnerconnersconningconsconvicteconvicterconvictersconvictesconvictingconvictscrimcri" +
		"msdelinquentedelinquenteddelinquenterdelinquentersdelinquentesdelinquentingdelinquentsdruggieddruggi" +
		"erdruggiersdruggiesdruggiinggangstergangsteregangsteredgangsterergangsterersgangsteresgangsteringgan" +
		"gstershoodiehoodiedhoodierhoodiershoodieshoodiinghoodlumhoodlumehoodlumedhoodlumerhoodlumershoodlume" +
		"shoodluminghoodlumshooliganehooliganedhooliganerhooliganershooliganeshooliganinghooligansjailbirdeja" +
		"ilbirdedjailbirderjailbirdersjailbirdesjailbirdingjailbirdslowlifedlowliferlowliferslowlifeslowlifin" +
		"gnedsringleadereringleaderedringleadererringleaderersringleaderesringleaderingringleadersruffianeruf" +
		"fianedruffianerruffianersruffianesruffianingruffiansscalliesscrotedscroterscrotersscrotesscrotingscu" +
		"mbagescumbagedscumbagerscumbagersscumbagesscumbagingscumbagsvandalvandalevandaledvandalervandalersva" +
		"ndalesvandalingvandalledvandallervandallersvandallingvandalsfingeredstickyfingersthievinginsbeakbenc" +
		"hjudgemagistratemagistrateshauledstinkballisticbananasberserkpostalspareblewblowblowingblownblowsfli" +
		"pflipeflipedfliperflipersflipesflipingflippedflipperflippersflippingflipslosloselosedlosersloseslosi" +
		"nglosslossedlosserlosserslossingspatspitspitsspittingcooldummylidmarblesragrattleplottoysbennyhissyp" +
		"addyragestropsulkwobblwobblewobbledwobblerwobblerswobbleswobblingwobblswobblyreddickyepisodemeltdown" +
		"flouncflounceflouncedflouncerflouncersflouncesflouncingflouncslashlashelashedlasherlasherslashinglas" +
		"hsstormstormestormedstormerstormersstormesstormingstormsstropestropedstroperstropersstropesstropings" +
		"troppedstropperstroppersstroppingstropsfitefitedfiterfitersfitesfitingfitsfittedfitterfittersfitting" +
		"meltdownemeltdownedmeltdownermeltdownersmeltdownesmeltdowningmeltdownspaddiesrageswobbliesmerryhellh" +
		"avocsceneripsuddenunprovokedepisodedepisoderepisodersepisodesepisodingexplosionexplosionedexplosione" +
		"rexplosionersexplosioningexplosionsragedragerragersragingerupterupteeruptederuptererupterserupteseru" +
		"ptingeruptsexplodexplodeexplodedexploderexplodersexplodesexplodingexplodsroofgobbedgobbergobbersgobb" +
		"inggobegobedgobergobersgobesgobinggobsmouthemouthermouthersmouthesmouthingmouthsclinicdepartmentdome" +
		"sticsargumentargumenteargumentedargumenterargumentersargumentesargumentingdisputedisputeddisputerdis" +
		"putersdisputesdisputingdisturbancedisturbanceddisturbancerdisturbancersdisturbancesdisturbancingrowe" +
		"rowedrowerrowersrowesrowingrowstifftiffetiffedtiffertifferstiffestiffingtiffsclipcloutcuffslapsmackt" +
		"apwhackarmbottombumleglegswristbackhanderbeltingpastingshovethumpwallopchastisementpunishmentchastis" +
		"chastisechastisedchastiserchastiserschastiseschastisingchastisssmackedfashionedserioustumblebanterho" +
		"rseplayboyeboyedboyerboyersboyesboyinggirlegirledgirlergirlersgirlesgirlingkiddedkidderkidderskiddin" +
		"gkidekidedkiderkiderskideskidingteenagereteenageredteenagererteenagerersteenageresteenageringexperim" +
		"entexperimenteexperimentedexperimenterexperimentersexperimentesexperimentingexperimentsisolatedassau" +
		"ltslighttrivialmarksscratcheswoundsgenuineattemptaccidentbustdustargybargydingdongpunchslangingdiffe" +
		"rencebarneydisagreementdisagreementsfracashasslekerfufflerumpusscufflesquabblesquabblestussleblazing" +
		"heatedscrapmatchesdiscussionthingethingedthingerthingersthingesthinginglivelymessyrowdytouchyfeelyha" +
		"ndyshoveyfistslaylayinglaysliftelifterliftersliftesliftingliftsfistlacedpiledtorepopswingbashbasheba" +
		"shedbasherbashersbashesbashingbashsbeatbeatingbeatsduffduffeduffeddufferduffersduffesduffingduffsrou" +
		"gheroughedrougherroughersroughesroughingroughsshovshovedshovershoversshovesshovingshovsshovvedshovve" +
		"rshovversshovvingslapeslapedslaperslapersslapesslapingslappedslapperslappersslappingslapssmackesmack" +
		"ersmackerssmackessmackingsmacksmanhandlmanhandlemanhandledmanhandlermanhandlersmanhandlesmanhandling" +
		"manhandlsthrashingwallopingclipeclipedcliperclipersclipesclipingclippclippeclippedclipperclipperscli" +
		"ppesclippingclippsclipscloutecloutedclouterclouterscloutescloutingcloutscuffecuffedcuffercufferscuff" +
		"escuffingcuffstapetapedtapertaperstapestapingtappedtappertapperstappingtapsbacksideearholelugtaughtt" +
		"eachesteachingbossconfrontconfronteconfrontedconfronterconfrontersconfrontesconfrontingconfrontsdisc" +
		"iplindisciplineddisciplinerdisciplinersdisciplinesdiscipliningdisciplinspunishpunishepunishedpunishe" +
		"rpunisherspunishespunishingpunishsremovremoveremovedremoverremoversremovesremovingremovsremovvedremo" +
		"vverremovversremovvingreprimandreprimandereprimandedreprimanderreprimandersreprimandesreprimandingre" +
		"primandsrestrainrestrainerestrainedrestrainerrestrainersrestrainesrestrainingrestrainsdisciplinarian" +
		"firmpatienceviciousbreakdivorcemarriagepartnershipseparationacrimoniousdestructivepassionaterockybic" +
		"kerbickerebickeredbickererbickerersbickeresbickeringbickersclashclasheclashedclasherclashersclashesc" +
		"lashingclashssquabblsquabbledsquabblersquabblerssquabblingsquabblscatordinarymajoruntowardmisunderst" +
		"andinggrowingpainsoverreactionharmlesshormonesmaybeperhapssurelymerelyjokingfunspiritsgrazebumpfrien" +
		"dlyfoolinghormonallarkingroughhousingsillinessjinksskylarkingtomfooleryadolescentbrotherlyladdedladd" +
		"erladdersladdingladeladedladerladersladesladingsisterlyteenagedteenagesteenagingangstbumpsmoodsrival" +
		"rystandardpubertybluesfriendshiphormonhormonedhormonerhormonershormoninghormonsproportionteacupmount" +
		"ainparcoursehappenhappensintendedgrowswondermountainswaterbridgeforgiveforgetkissedwavesleapleapelea" +
		"pedleaperleapersleapesleapingleapsrushrusherushedrusherrushersrushesrushingrushsconclusionsinterfere" +
		"overreactoverstepprywishcautiousovercautiousrainunaffectedunscathedalrightokayafterwardsotherwiseswa" +
		"llowswalloweswallowedswallowerswallowersswallowesswallowingswallowsdrinksibuprofenparacetamolpillsta" +
		"bletspleaattempteattemptedattempterattemptersattemptesattemptingattemptseffortsuicidethreatthreateth" +
		"reatedthreaterthreatersthreatesthreatingthreatssupposedtokeninjuriesnicknicksoverdosescarsshallowtin" +
		"ysortedcoveredbusinessfalloutprankcanestrapsurerelevantideamoanher mothersfriendfriendefriendedfrien" +
		"derfriendersfriendesfriendingromanticcoachkiddiepornpornepornedpornerpornerspornesporningpornspornog" +
		"raphyhistorical22232426272829affairflingactivityrelationsspendingspendsspentfiddlfiddledfiddlerfiddl" +
		"ersfiddlesfiddlingfiddlsinterferinterferedinterfererinterferersinterferesinterferinginterferssugarto" +
		"ycuddledallianceencounterfumblegropeliaisonromancerompsnogfoolefooledfoolerfoolersfoolesfoolledfooll" +
		"erfoollersfoollingcarriedcarriercarrierscarriescarriestcarryingcarryscarricarriecarriingcarrishookin" +
		"ghookedshackedshackingsteadybesottedcourtingdatinginfatuatedcuddlyhandsytactileaffectionatewandering" +
		"advantageadvancestrtretredtrertrerstrestringtrscrackecrackedcrackercrackerscrackescrackingcracksalon" +
		"eprivatecuddlesconnectionintenseintercoursekissinggapconsiderablysignificantlycrushsmittenrevengesel" +
		"fiedselfierselfiersselfiingimagerydancelabmathssciencelongcurrentformertipplejointpintwinebevvyflutt" +
		"erskinfulsheetspisssaucewagondemondrinkeranimalboozersmellsmelledsmellingsmellssmeltbrewerydrowndrow" +
		"nedrowneddrownerdrownersdrownesdrowningdrownssorrowsboxtrolleyspacedtankedbladderedbuzzinghammeredin" +
		"ebriatedintoxicatedleglessparalyticplasteredsmashedsteamingtipsywastedwreckeddranksmoksmokedsmokersm" +
		"okerssmokessmokkedsmokkersmokkerssmokkingsmoksvapvapevapedvapervapersvappedvappervappersvappingvapse" +
		"xcesscannabisdopeexcessivelyheavilygamblingsubstancemisusedependencdependencedependenceddependencerd" +
		"ependencersdependencesdependencingdependencsdifficultedifficulteddifficulterdifficultersdifficultesd" +
		"ifficultingdifficultshabithabitehabitedhabiterhabitershabiteshabitinghabitshabittedhabitterhabitters" +
		"habittingproblemeproblemedproblemerproblemersproblemesproblemingsubstancesdabbldabbledabbleddabblerd" +
		"abblersdabblesdabblingdabblsspicemedicatmedicatemedicatedmedicatermedicatersmedicatesmedicatingmedic" +
		"atsmisusmisusedmisusermisusersmisusesmisusingmisussmisussedmisussermisussersmisussingusesussdrinkers" +
		"markedwalksbesideneedlessevidentlyplainlyundoubtedlyfeelingclearevidentobviousplaindirtynervoussadun" +
		"derweightunwellpresentepresenterpresenterspresentesimpressionsensedguthunchnarcissistenarcissistedna" +
		"rcissisternarcissistersnarcissistesnarcissistingnarcissistspsychoticschizophrenicsociopathsociopathe" +
		"sociopathedsociopathersociopatherssociopathessociopathingsociopathstraumatisedparentifieddarestrongl" +
		"yguessimaginesurpriseddoubtswonderingwhetherconvincedunconvincedpersonallysupposesurmisewagerstrikes" +
		"struckbeliefreasongeniussurprisevolumesbeggarsrocketscientistdetectiveanybodychillsheebieshiverswill" +
		"iesbookmarkworthtruthsixthspideyalarmbellsflagflagswarningfishyvibevibedvibervibersvibesvibingleasti" +
		"mosadlyshockinglytbhblatantlyinevitablymanifestlypatentlypredictablyundeniablyunquestionablyunsurpri" +
		"singlyagitatedboredconfuseddazeddesperateexhaustedfearfulguiltyjumpylonelyoverwhelmedpetrifiedpolite" +
		"relievedsettledsheepishshockedstressedsubduedterrifieduncomfortableunsettledvacantweepystrikstrikest" +
		"rikedstrikerstrikersstrikingstrikkedstrikkerstrikkersstrikkingstriksgenuinelyunkemptgrabbedbiteburnb" +
		"urnscigarettefingerprintsundiagnosedpsychopathmentallynatalanorexicbulimicpostnatalpsychopathicsocio" +
		"pathicsuicidalspectrumtraumaticstockholmmunchausenptsdmatterdisastertragedywaitingdiesourselvesright" +
		"lywronglydrawbonesbaybayscoordinatoreducationalseizurespecialisttoilettoiletswheelchairwheelchaircon" +
		"finconfineconfinedconfinerconfinersconfinesconfiningconfinsseverelyvisuallyhandicaphandicapehandicap" +
		"edhandicaperhandicapershandicapeshandicapinghandicapshandicappedsuffersufferesufferedsufferersuffere" +
		"rssufferessufferingsuffersanxietyasthmaautismcerebraldepressiondiabetesdyslexiaepilepsyafflictedilld" +
		"isabledprofoundlyretardedsubnormalretardretarderetarderretardersretardesretardingretardschallengedde" +
		"fectivespasticcripplcripplecrippledcripplercripplerscripplescripplingcripplsbodiedaspergersdepressiv" +
		"ediabeticepilepticpolioabnormalaspergaspergeaspergedaspergeraspergesaspergingaspergsfunctioningpatie" +
		"ntderangedschizobravelearnerafflictafflicteafflicterafflictersafflictesafflictingafflictsstrickeneat" +
		"ingaddictionarthritisautisautiseautisedautiserautisersautisesautisingautissautissedautisserautissers" +
		"autissingblindeblindedblinderblindersblindesblindingblindschronicconditiondeafedeafeddeaferdeafersde" +
		"afesdeafingdeafsdelaydepressdepressedepresserdepressersdepressesdepressingdepresssdiabetdiabetediabe" +
		"teddiabeterdiabetersdiabetingdiabetsdisabilitdisabilitedisabiliteddisabiliterdisabilitersdisabilites" +
		"disabilitingdisabilitsdyslexidyslexiedyslexieddyslexierdyslexiersdyslexiesdyslexiingdyslexisdyspraxi" +
		"dyspraxiedyspraxieddyspraxierdyspraxiersdyspraxiesdyspraxiingdyspraxiseczemaepilepepilepeepilepedepi" +
		"leperepilepersepilepesepilepingepilepsglobalmildocdschizoeschizoedschizoerschizoersschizoesschizoing" +
		"schizosseverespeechtourettesmutewiteducationallydeficientunbalancedcretincretinecretinedcretinercret" +
		"inerscretinescretiningcretinsdeformeddisfiguredhalfwithouseboundimbecileimbeciledimbecilerimbecilers" +
		"imbecilesimbecilingmidgetmongolmongolemongoledmongolermongolersmongolesmongolingmongolledmongollermo" +
		"ngollersmongollingmongolsmoronmoronedmoronermoronersmoroningmoronnedmoronnermoronnersmoronningmorons" +
		"nonverbalsimpletonspasticespasticedspasticerspasticersspasticesspasticingspasticsspazspazespazedspaz" +
		"erspazersspazesspazingspazsspazzedspazzerspazzersspazzingthickiethickoquidshillingticketfairiesrocke" +
		"rbendsandwichscrewedbarmybattycuckooinsaneloopysickhospitalbasketfreakfruitcakeheadcaselooniedloonie" +
		"rlooniersloonieslooniestloonyingloonyslunaticelunaticedlunaticerlunaticerslunaticeslunaticinglunatic" +
		"smadmanmaniacnutjobpsychoepsychoedpsychoerpsychoerspsychoespsychoingpsychosweirdoeweirdoedweirdoerwe" +
		"irdoersweirdoesweirdoingweirdospermanentlypsychologicallyscarredstuntedgoodsbackwardsbelowaveragecog" +
		"nitiveintellectintellectualcleverestsmartestcastequarterminorityoriginillegalimmigranteimmigrantedim" +
		"migranterimmigrantersimmigrantesimmigrantingimmigrantsbogusboatwhitesblackstypedtypertyperstypingchi" +
		"nkchinkechinkedchinkerchinkerschinkeschinkingchinksethnicsforeignersgippogippoegippoedgippoergippoer" +
		"sgippoesgippoinggipposgypogypoegypoedgypoergypoersgypoesgypoinggyposgyppogyppoegyppoedgyppoergyppoer" +
		"sgyppoesgyppoinggypposgypsiesillegalsmulattonegronegroidorientalorientalspakipakiepakiedpakierpakier" +
		"spakiespakiingpakispikeyspikiestinkertinkerswogwogewogedwogerwogerswogeswoggedwoggerwoggerswoggingwo" +
		"gingwogsgenderpretendpretendepretendedpretenderpretenderspretendespretendingpretendstransinclineddyk" +
		"ehermaphroditehomosexualhomosexualspoofpoofepoofedpooferpooferspoofespoofingpoofsshemaletranniestran" +
		"nytranssexualtransvestitecomitcomitecomitedcomitercomiterscomitescomitingcomitscomittedcomittercomit" +
		"terscomittingcommitecommitedcommitercommiterscommitescommitingcommitscommittedcommittercommitterscom" +
		"mittingbotchedcompletedfakesuccessfulthreatenedunsuccessfultopetopedtopertoperstopestopingtopptoppet" +
		"oppedtoppertopperstoppestoppingtoppsharmereharmeredharmererharmerersharmeresharmeringabusereabusered" +
		"abusererabuserersabuseresabuseringfiendtakeretakeredtakerertakererstakerestakeringtakerredtakerrerta" +
		"kerrerstakerringheadeheaderheadersheadesheadsartistdependendependenedependeneddependenerdependenersd" +
		"ependenesdependeningdependensrecoveringjunkiecleandenalcoholicealcoholicedalcoholiceralcoholicersalc" +
		"oholicesalcoholicingalcoholicsalkialkiealkiedalkieralkiersalkiesalkiingalkyboozereboozeredboozererbo" +
		"ozerersboozeresboozeringboozerscrackheadcrackheadecrackheadedcrackheadercrackheaderscrackheadescrack" +
		"headingcrackheadsdipsodipsomaniacdrunkarddrunkardedrunkardeddrunkarderdrunkardersdrunkardesdrunkardi" +
		"ngdrunkardsdrunksjunkiedjunkierjunkiersjunkiesjunkiingjunkypissheadpissheadepissheadedpissheaderpiss" +
		"headerspissheadespissheadingpissheadspotheadpotheadepotheadedpotheaderpotheaderspotheadespotheadingp" +
		"otheadssmackheadsmackheadesmackheadedsmackheadersmackheaderssmackheadessmackheadingsmackheadsstoners" +
		"tonerestoneredstonererstonerersstoneresstoneringstonerswinowinoewinoedwinoerwinoerswinoeswinoingwino" +
		"sbastardwedlockfleshlatchkeyunwantedbarrenhousewifeillegitimatespinsterrentwalkerwalkerewalkeredwalk" +
		"ererwalkererswalkereswalkeringwalkersworkereworkeredworkererworkerersworkeresworkeringfloozyhookerho" +
		"okerehookeredhookererhookerershookereshookeringhookershussynymphonymphoenymphoednymphoernymphoersnym" +
		"phoesnymphoingnymphosscrubberscrubberescrubberedscrubbererscrubberersscrubberesscrubberingscrubberss" +
		"lagsslappereslapperedslappererslapperersslapperesslapperingsluteslutedsluterslutersslutesslutingslut" +
		"ssluttedslutterslutterssluttingstreetwalkerstreetwalkerestreetwalkeredstreetwalkererstreetwalkererss" +
		"treetwalkeresstreetwalkeringstreetwalkerstrolloptrollopetrollopedtrollopertrolloperstrollopestrollop" +
		"ingtrollopswhorewhoredwhorerwhorerswhoreswhoringpikeyepikeyedpikeyerpikeyerspikeyespikeyingtinkereti" +
		"nkeredtinkerertinkererstinkerestinkeringeconomicmigrantmigrantemigrantedmigrantermigrantersmigrantes" +
		"migrantingmigrantsforeignerappearancechristianhonourkillingcolouredcaucasianasiansbamebmealienaliene" +
		"alienedalieneralienersalienesalieningaliensseekereseekeredseekererseekerersseekeresseekeringgestureg" +
		"esturedgesturergesturersgesturesgesturingparasuicidparasuicideparasuicidedparasuiciderparasuicidersp" +
		"arasuicidesparasuicidingparasuicidsgeltubecrackhead?sjunkie?ssmackhead?stestsampleurineoiledpickleds" +
		"loshedtrolleyedtransexuallesbianorientationsexualitypreferencebenderblanketpassportweddingphotograph" +
		"photographsbitesbittenburnedburningburntgrazedgrazergrazersgrazesgrazingneckscarscarescarerscarerssc" +
		"aresscaringscarrerscarrersscarringscratchescratchedscratcherscratchersscratchingscratchswoundewounde" +
		"dwounderwounderswoundeswoundingenclosedincludeduploadedenclosencloseencloserenclosersenclosesenclosi" +
		"ngenclossincludincludeincluderincludersincludesincludsuploaduploadeuploaderuploadersuploadesuploadin" +
		"guploadsphotographedimagedimagerimagersimagingphotoephotoedphotoerphotoersphotoesphotoingpicturedpic" +
		"turerpicturerspicturingfilmedvideoedcloselymonitormonitoredmonitorermonitorersmonitoringmonitorsprog" +
		"ressongoingwatchfulwatchingbrieftabsobservationreviewereviewedreviewerreviewersreviewesreviewingrevi" +
		"ewsappropriatenecessaryrequiredlaterdatefuturefollowedrevisitwaitadditionalfurthermeasuresplansstrat" +
		"egiesprovidedactionsignpostsignpostedsignpostingpartiesimmediateurgentrestorativeconversationconvers" +
		"ationedconversationerconversationersconversationingconversationsawaitawaiteawaitedawaiterawaitersawa" +
		"itesawaitingawaitsoutcomeaddresseddiscussedalongsidecheckslookoutloopcarefullydailywellbeingcontinua" +
		"lincreasedpanpanepanedpanerpanerspanespaningpannedpannerpannerspanningpansdevelopdevelopedeveloperde" +
		"velopersdevelopesdevelopingdevelopsprogresseprogressedprogresserprogressersprogressesprogressingprog" +
		"ressssettlesettlersettlerssettlessettlingunfoldunfoldeunfoldedunfolderunfoldersunfoldesunfoldingunfo" +
		"ldschangerchangerschanginghappenehappenedhappenerhappenershappeneshappeningimproveimprovedimproverim" +
		"proversimprovesimprovingcrosssuckcrossedpipelineconfirmedarrangedexploredactionedtbatbccheckechecked" +
		"checkercheckerscheckescheckinghelpehelpedhelperhelpershelpeshelpinghelpssupportesupportedsupportersu" +
		"pporterssupportessupportingsupportswheneverwhereverpossiblearisearisesimprovementapplicabledeemedaim" +
		"aimeaimedaimeraimersaimesaimingaimsintendintendeintenderintendersintendesintendingintendsreadyshallg" +
		"ivgivedgivergiversgivsgivvedgivvergivversgivvingprovidproviderprovidersprovidesprovidingprovidsencou" +
		"ragementinterventionedinterventionerinterventionersinterventioningreassurancetlcgeneralwiderchaschas" +
		"echasedchaserchaserschaseschasingchasschassedchasserchasserschassingfollowefollowersfollowesfollowin" +
		"gfollowsinfomattersaccordinglyinternallysoontacklenipflaggedcorrectchannelsfashionbriefingasapsensit" +
		"ivelyshortlyloggedprocessedresolvedrevisitedpracticablesoonerchanceearliestopportunityonceintervenea" +
		"ddressingnippingrescuingsavingsortingessentialwarranteddecisivepromptstatutoryswiftprecautionsensure" +
		"preventreduceadequatesuitableproceduresproposearrangeexploreobservereassessreconsiderdirectedreminde" +
		"dgpleafletleafletssoughtpowershigherauthoritiesfeedbacknewsupdatefilepursuedremaineremainerremainers" +
		"remainesremainingperiodicallyjob.home.sporadicallyintermittentlybasiseatsabsencedabsencerabsencersab" +
		"sencesabsencinglatenessbluemoonhatclockworkclockcountlessrarenonstopforeverarrivingcoughingdisappear" +
		"ingforgettingphoningpinchingsniffingbreaksfridayslunchtimesmondaysthursdaystuesdayswednesdaysperhour" +
		"lynightlyoccurrenceincreasingfrequencyeverydaycommonplaceroutineceaselesslyendlesslyeternallyhabitua" +
		"llyincessantlyinfrequentlyinvariablyirregularlyperpetuallyrecurrentlyrelentlesslyrepetitivelyspasmod" +
		"icallyscarcelyarrivearrivesatecompleteseatlistenspayssmilesmilesillnessconsistentcontinuousincessant" +
		"occasionalperpetualrecurrentrecurringrelentlessstomachachestummyaccidentsbullyingcriticismdetentions" +
		"exclusionsheadacheshungerillnesseillnessedillnesserillnessersillnessesillnessingillnesssnoisereminde" +
		"rssuspensionstirednesswarningscountextendedprolongedspellspellsstretchesoccurredcupboardcupboardsfri" +
		"dgebreakfastlunchtea7millionthousandlargelymainlymostlynormallyoccasionallyordinarilytypicallyhistor" +
		"icallylatelyrecentagoagesbeginningcollecteddonkeysyonksrememberimmemorialnowadaysearlieracademicautu" +
		"mnspringsummerwinterpreviouslydawnoungodlygodarrivarrivedarriverarriversarrivsarrivvedarrivverarrivv" +
		"ersarrivvingcollectecollectercollecterscollectescollectingcollectsawakegamgamedgamergamersgammedgamm" +
		"ergammersgamminggamswanderewanderedwandererwandererswandereswanderspreviousdatessomewherechristmasea" +
		"sterlockdownvisitorsfoodinnumerablebagsbucketsdozensheapshundredsmassesoodlespilesreamsscoresstackst" +
		"onsconsiderablecopiousexcessivesignificantsubstantialvastamountamountsnumbersquantitquantitequantite" +
		"dquantiterquantitersquantitesquantitingquantitssumsumsvolumewadwadseatenbeddingfurnitureheatinginter" +
		"actionstimulationinsufficientfreedomrisingnotestwentiessclerosiss?preciousrelativelytonhostraftspate" +
		"widequantitybulkmajoritycatalogueanimalscatshousesitemspiecescolourfulderogatoryhomophobicobsceneoff" +
		"ensivesexualisedlanguagedisturbinggraphichurtfulnoisednoisernoisersnoisingremarkremarkeremarkedremar" +
		"kerremarkersremarkesremarkingremarksstatementstatementestatementedstatementerstatementersstatementes" +
		"statementingstatementsvulgarracialsexistinsultinsulteinsultedinsulterinsultersinsultesinsultinginsul" +
		"tsslursluresluredslurerslurerssluressluringslurredslurrerslurrersslurringslurscursedcussedverballybc" +
		"fnexpletiveexpletivedexpletiverexpletiversexpletivesexpletivingprofanitprofaniteprofanitedprofaniter" +
		"profanitersprofanitesprofanitingprofanitsbitsthreatenthreatenethreatenerthreatenersthreatenesthreate" +
		"nsaccountranttiradedetailmouthfulearfulbarrelsvvolleygypjipverbalspokpokepokedpokerpokerspokespoking" +
		"pokkedpokkerpokkerspokkingpoksmicksmalleryoungerbelittlbelittlebelittledbelittlerbelittlersbelittles" +
		"belittlingbelittlshumiliathumiliatehumiliatedhumiliaterhumiliatershumiliateshumiliatinghumiliatsmock" +
		"edmockingridiculridiculeridiculedridiculerridiculersridiculesridiculingridiculledridicullerridiculle" +
		"rsridicullingridiculstaunttauntetauntedtauntertaunterstauntestauntingtauntseffeffeeffedeffereffersef" +
		"feseffingeffsjeffingingfingairslageslagedslagerslagersslagesslaggedslaggerslaggersslaggingslagingsla" +
		"ggslaggeslaggesslaggsteartearingtornbadmouthbadmouthebadmouthedbadmoutherbadmouthersbadmouthesbadmou" +
		"thingbadmouthsslatingunrepeatablesuncrudedisgustingfruityindustrialripesaltyunparliamentaryexpressio" +
		"nexpressionsjokesphrasestonealarmingopeneopenedopeneropenersopenesopeningopennedopenneropennersopenn" +
		"ingopensadmissionadmissionsdisclosuredisclosuresobscenitiesconfidconfideconfidedconfiderconfiderscon" +
		"fidesconfidingconfidsdescribdescribsdisclosdiscloseddiscloserdisclosersdisclosesdisclosingdisclosshu" +
		"rlhurlehurledhurlerhurlershurleshurlinghurlsmessagmessagsrevealerevealedrevealerrevealersrevealesrev" +
		"ealledreveallerreveallersreveallingrevealsaccusationaccusationedaccusationeraccusationersaccusationi" +
		"ngaccusationsallegationedallegationerallegationersallegationingdisclosureddisclosurerdisclosurersdis" +
		"closuringinnuendoinnuendoeinnuendoedinnuendoerinnuendoersinnuendoesinnuendoinginnuendosinsinuationin" +
		"sinuationedinsinuationerinsinuationersinsinuationinginsinuationsdyingsimilardrastickillwakedplannedr" +
		"ashhomophobicallyraciallyassaulteassaultedassaulterassaultersassaultesassaultingassaultsattackattack" +
		"eattackedattackerattackersattackesattackingattacksbullbullebulledbullerbullersbullesbullingbullshara" +
		"ssharasseharassedharasserharassersharassesharassingharassstowardinflammatoryanimatediratevocalobscen" +
		"itobsceniteobscenitedobsceniterobscenitersobscenitesobscenitingobscenitscurscursecursercurserscurses" +
		"cursingcursscusscussecussercusserscussescussingcusssranterantedranterrantersrantesrantingrantsstrips" +
		"quarsquaresquaredsquarersquarerssquaressquaringsquarsfacerfacersfacingstaffslunglungelungedlungerlun" +
		"gerslungeslunginglungsfrontedfrontefronterfrontersfrontesfrontingfrontsinvadinvaddedinvadderinvadder" +
		"sinvaddinginvadeinvadedinvaderinvadersinvadesinvadinginvadspersonalchatechatedchaterchaterschatescha" +
		"tingchatschattedchatterstumblingspilledpouredpouringnethergenitalareaeareaedareaerareaersareaesareai" +
		"ngareasregionregionedregionerregionersregioningregionsweenoogardencrownjewelsfoofnethersnunnyprivate" +
		"stuppenceundercarriagewillywinkyharmfuldrawingdrawingedrawingeddrawingerdrawingersdrawingesdrawingin" +
		"gdrawingsbawlbawlebawledbawlerbawlersbawlesbawlingbawlsblurtedblurtsownedheartclamclameclamedclamerc" +
		"lamersclamesclamingclammclammeclammedclammerclammersclammesclammingclammsclamsexpandelaborateand bar" +
		"ringofficerrevelationinitialallegallegeallegerallegersallegesalleggedalleggeralleggersalleggingalleg" +
		"ingallegsconfessconfesseconfessedconfesserconfessersconfessesconfessingconfesssadmiteadmitedadmitera" +
		"dmitersadmitesadmitingadmitsadmittedadmitteradmittersadmittingversionbeltedbulliedchokechokedgrabgra" +
		"bshateskisseslocklockedlockspinchpinchedpunchedpunchesraperapedstrangledwhippedgrossnutritionalinduc" +
		"edassessmentschartdocumentexceedexceedeexceededexceederexceedersexceedesexceedingexceedsreacherreach" +
		"ersreachesreachingreachs47criteria17financialbalanceprobabilitiesimminentextrememediumexploitatexplo" +
		"itateexploitatedexploitaterexploitatersexploitatesexploitatingexploitatsradicalisedtraffickedmoderns" +
		"laverycoercivealienationcrueltymaltreatedexperiencexperiencerexperiencersexperiencingexperiencspoten" +
		"tialelevatedgravedamagedevelopmentalirreparablelastingpsychologicaldamagdamagerdamagersdamagesdamagg" +
		"eddamaggerdamaggersdamaggingdamagingdamagsaddresseaddresseraddressersaddressesaddresssbasicunmetenvi" +
		"ronmentcrossecrossercrosserscrossescrossingcrossssatisfsatisfesatisfedsatisfersatisferssatisfessatis" +
		"fingsatisfsthresholdsthresholdethresholdedthresholderthresholdersthresholdesthresholdingradicalisati" +
		"ongaslightgaslightegaslightedgaslightergaslightersgaslightesgaslightinggaslightsgroomgroomegroomergr" +
		"oomersgroomesgroominggroomsradicalisradicaliseradicaliserradicalisersradicalisesradicalisingradicali" +
		"sswithinexistencelifestylesstyledstylerstylersstylesstylingconditionsdireunacceptablesqualidunsanita" +
		"ryhousingbedroomkitchenpropertyclutteredfilthyuncleanunhygienicsqualoraccommodationbathroombedroomsc" +
		"aravanloungeroomsbombsitecesspitdossdoss-househazardholehovelkhazipigstyshamblesslumsquatstytipwreck" +
		"warzonebuildingsiteresemblesbogginboggingcackyclartyclattycrustydamp-smellingdingydishevelleddisorde" +
		"rlyfesteringgreasygrimygrottygrubbygrungyhonkingmankymattedminginmingingmingymintymuckymustyniffynit" +
		"typongyputridraggedyraggyrancidratty-lookingrevoltingscabbyscraggyscruffyshabbyskankysmellystainedst" +
		"inkingstinkytattythreadbareunkeptuntidyunwashedwhiffyidealhabitationapartbarecrampedgrimovercrowdeds" +
		"parsesubsubstandardbreadcertificategasreekreekereekedreekerreekersreekesreekingreeksstankstinksstunk" +
		"uniformkemptmalnourishedhungry-lookingscrawnyskeletalunderfedundernourishedpekitbagblazerhairnappypu" +
		"shchairshirtshoessocksteethtightsunderwearhonkhonkehonkedhonkerhonkershonkeshonksniffniffeniffedniff" +
		"erniffersniffesniffingniffspongpongepongedpongerpongerspongespongingpongswhiffwhiffewhiffedwhifferwh" +
		"ifferswhiffeswhiffingwhiffsrankunpleasantlydefinitedistinctiveoverpoweringodourstenchbohygienedolldo" +
		"sserhedgeorphanscarecrowurchinbathhaircutscrubbathedfootwearclothedweathersuitablywarmlyinadequately" +
		"scantilyshabbilyunderdressedfednourishedoverallinfestedriddledfleaslicenitshistoriclongstandingexpre" +
		"ssedhallnurserypensioncrisisspiralspiralespiraledspiralerspiralersspiralesspiralingspiralledspiralle" +
		"rspirallersspirallingspiralsdownhilldeterioratdeterioratedeteriorateddeterioraterdeterioratersdeteri" +
		"oratesdeterioratingdeterioratsworsenworseneworsenedworsenerworsenersworsenesworseningworsensunusualp" +
		"unctualitymilestonesdevicesdevelopmentdevelopmentallydisconnecteddrainedfamishedfragilefraughtfrazzl" +
		"edirritablejitteryknackeredlethargiclistlessmanicmiserablenervyout-of-sortsoverwroughtpeakyravenouss" +
		"hatteredstarvingtired-lookingunfocusedunsteadyuptightsociallyunusuallychubbyfatgauntobeseoverweightp" +
		"astyskinnyundersizedbudgetfinancesscarcefinanciallybreadlineuppersstrappedhardshippressuredpressurer" +
		"pressurerspressurespressuringskintchangchangsimprovimprovswalkewalkeswalkingabysmalatrociousintolera" +
		"bleunbearableshredstattersfreefallturmoilbubbleshellrockbreakingropetetherwitsboilinglowestbrinkverg" +
		"eknifecrumblcrumblecrumbledcrumblercrumblerscrumblescrumblingcrumblscliffrackruinpearshapedhaywirebo" +
		"ilgradesstandardsdipdipedipeddiperdipersdipesdipingdippeddipperdippersdippingdipsnosedivnosedivenose" +
		"divednosedivernosediversnosedivesnosedivingnosedivsplummetplummeteplummetedplummeterplummetersplumme" +
		"tesplummetingplummetsslidtailtailetailedtailertailerstailestailingtailledtaillertaillerstaillingtail" +
		"sdramaticallysharplysixessevenstopsyturvyfractionshadowplateshouldersmillpatchmassivelyfunctionbubbl" +
		"ychattycheerfulselvessomethingsamissbizarreatmospheredeathglazedhauntedropeyropythundercobmonkhumpco" +
		"lourclouddeepseatedchallengesrootedbehaviouralunderlyingunresolvedunsatisfactoryesteemgainrolemodelm" +
		"odelemodeledmodelermodelersmodelesmodelingmodelledmodellermodellersmodellingmodelsconfidenceoutcomes" +
		"exclusionedexclusionerexclusionersexclusioningchequereddelicateunfortunatealarmedlitanymultitudemyri" +
		"advarietycleanlinesssightescalationemaciatedfloodshystericsinconsolablewolfewolfedwolferwolferswolfe" +
		"swolfingwolfsgobblgobblegobbledgobblergobblesgobblsscoffscoffescoffedscofferscoffersscoffesscoffings" +
		"coffsboltbolteboltedbolterboltersboltesboltsdreamroutinesstructureconductadvancedancingfriendshipefr" +
		"iendshipedfriendshiperfriendshipersfriendshipesfriendshipingindividualeindividualedindividualerindiv" +
		"idualersindividualesindividualingindividualledindividuallerindividuallersindividuallingindividualsin" +
		"teractionedinteractionerinteractionersinteractioninginteractionsreferencereferencedreferencerreferen" +
		"cersreferencesreferencingsearchesearchessitedsitersiterssitessitingtermetermedtermertermerstermester" +
		"mingwebsitewebsitesimpropertroublingimproperlywhollyrandomunidentifiedunknowncomingsgoingsdubioussha" +
		"dyblokedblokerblokersblokingfellaefellaedfellaerfellaersfellaesfellaingmaledmalermalersmalingvisitor" +
		"edvisitorervisitorersvisitoringtraipsingstoppingguysrandomsfellersqueezeflavourmysterybodiespersonsf" +
		"rameguyambulanceextensiveapproachessuccessavailsignposteexhaustexhausteexhausterexhaustersexhaustese" +
		"xhaustingexhaustsconceivableavenueavenuesoptionsroutesintensiveanywherebendebendedbendersbendesbendi" +
		"ngbendsbentpowercounselledreassuredadvisadviseadviseradvisersadvisesadvisingadvissadvissedadvisserad" +
		"vissersadvissingcounsellcounsellecounsellercounsellerscounsellescounsellsremindremindereminderremind" +
		"esremindingremindsimportanceprovedvainfruitlessunansweredeffortsresultresultsnfadharderassurassureas" +
		"suredassurerassurersassuresassuringassurredassurrerassurrersassurringassursschemescrapelumpfaintvisi" +
		"blelumpsshinerswellingweltweltsfadedfadingfreshhealingpepperedcoloursshapessizesstageseverywhereeven" +
		"teeventedeventereventerseventeseventingeventsoccurrencedoccurrenceroccurrencersoccurrencesoccurrenci" +
		"ngsituationedsituationersituationerssituationingregrettablebattered",
	acronyms: []string{"TAF", "TAC", "CIN", "CP", "CPP", "ICPC", "RCPC", "LAC", "CLA", "CYP", "CYPIC", "EHA", "EHM", "EHCP", "EHC", "SEMH", "SEN", "SEND", "SENCO", "SENDCO", "ASD", "ASC", "ADHD", "ODD", "PDA", "CAMHS", "EP", "EPS", "EWO", "EWS", "FSW", "HV", "SN", "SALT", "SLT", "OT", "ELSA", "TA", "HLTA", "HOY", "DSL", "DDSL", "LADO", "MASH", "MAST", "MARF", "MARAC", "MAPPA", "IDVA", "ISVA", "DASH", "DA", "DV", "DVA", "NAI", "NFA", "S17", "S47", "PLO", "ICO", "SGO", "CAO", "PR", "IRO", "PEP", "VSH", "YOT", "YOS", "YJS", "NRM", "CSE", "CCE", "CE", "HSB", "FGM", "FII", "ACE", "GCP", "GCP2", "MH", "SH", "SI", "PP", "FSM", "EAL", "NEET", "EHE", "CME", "PRU", "AP", "BESD", "SC", "CSC", "SW", "EDT", "ABE", "CPOMS", "KCSIE", "UASC", "NRPF", "hx", "dx", "Fa", "Ch", "sib", "MGM", "MGF", "PGM", "PGF", "MGP", "MOC", "FOC", "BF", "GF", "OOA", "FGC", "WNB", "GBV", "CSA", "SARC", "LSCP", "EBSA", "PSP", "SENDIASS", "YP", "MDT", "CAF", "LA", "LSA", "MLD", "SLD", "PMLD", "SpLD", "CIC", "FLO", "HT", "DHT", "OOH", "EPO", "PPO", "FGDM", "MACE", "PSA", "BSS"},
}
