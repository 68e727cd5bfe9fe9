package review

import (
	"slices"
	"strings"

	"referral/checklist"
)

// smallWords hold a sentence together and say nothing about anyone.
var smallWords = wordSet{list: `

a about above across after again against all almost along also although always am among an and any anybody anyone anything anyway are aren around as
at be because been before being below between bit both but by can cannot could couldn d did didn do does doesn doing don done due during each eg
either else etc even ever every everything for from further get gets getting give given gives giving got had hadn has hasn have haven having
he her hers herself him himself his how however i ie if in instead into is isn it its itself just let like ll lot lots m made make makes making many
may maybe me might mine more most much must my myself need neither never no none nor not nothing of off ok okay on once one only onto or other others
our ours ourselves out over own per perhaps please possibly quite rather re really s shall she should shouldn since so some somehow something
sometimes still such t than that the their theirs them themselves then there therefore these they this those though through thus to too toward towards
two unable under up upon us ve very via was wasn we were weren what when where which while who whom whose why will with within without won would
wouldn yes yet you your yours`}

// personWords mean one person by what they are to the child.
var personWords = wordSet{list: `
abba ammi aunt auntie aunty baba babysitter boyfriend brother childminder cousin dad daddy daughter ex father fiance fiancé friend girlfriend
godfather godmother godparent gran grandad granddad grandfather grandma grandmother grandpa granny husband landlady landlord lodger mam mom mother mum
mummy nan nana nanna nanny neighbour nephew niece papa partner sibling sister son stepbrother stepdad stepfather stepmom stepmother stepmum stepsister
twin uncle wife`}

// jobWords mean one person by their job.
var jobWords = wordSet{list: `
assistant caretaker chair coach constable consultant counsellor ddsl dentist deputy doctor driver dsl escort foster governor gp head headteacher imam
inspector lado lead librarian lollipop manager matron mentor midwife nurse officer optician paediatrician passenger pcso priest principal psychiatrist
psychologist rabbi receptionist registrar senco sendco sergeant solicitor supervisor teacher therapist tutor vicar visitor worker`}

// groupWords mean no one in particular.
var groupWords = wordSet{list: `
adult adults agencies agency anybody anyone authority boy boys care carer carers child children childrens colleague colleagues college council couple
crowd everybody everyone families family friends girl girls grandparent grandparents group household kid kids lad lady lass leader leaders leadership
learner local man mash member members men nobody nursery parent parents party peer peers people person police professional professionals public pupil
pupils relation relations relative relatives school senior service services setting sibling siblings slt social somebody someone staff student
students team teams teenager teenagers third unit woman women young youngster youth`}

// timeWords say when.
var timeWords = wordSet{list: `
today yesterday tomorrow tonight morning afternoon evening night weekend week month term year day hour minute fortnight daily weekly nightly
monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
january february april june july august september october november december jan feb apr jun jul aug sep sept oct nov dec march
christmas easter half until till noon midday midnight lunch lunchtime lunchtimes breaktime playtime bedtime now immediately earlier
autumn spring summer winter am pm o'clock straight within`}

// countedBefore and countedAfter are next to a number of a date, a time, an age or a level.
var (
	countedBefore = wordSet{list: "at by until till on from to since before after section level tier year stage aged age phase s f around about within between key"}
	countedAfter  = wordSet{list: "am pm o clock year years yr old st nd rd th"}
)

// generalWords fit any family. Short everyday words for what can be seen ("tired", "alone", "shouts") are not among
// them.
var generalWords = wordSet{list: `

able abnormal abuse academic accept access accordingly account achieve acknowledge action acute adapt additional adequate adjust admit adverse advice
advise affect afford afraid age agenda aggravate agree aim allege allegedly allocate allow alright amount anger angry antisocial anxiety apathy
apologetic apparent appear apply appreciate approach appropriate approved area arise arrange ascertain aspect assess assist associate assume assured
atmosphere attached attempt attitude authorised avenue average avoid await aware awful background bad barrier base basics basis become behave
behaviour behavioural belief believe beneficial benefit best better beyond big blame bleak bond bother boundary breach breakdown bright broken bubbly
burden busy candid care careful careless case caseload cause cease centred certain certainty challenge chance change channel chaos chaotic character
charming check cheerful choice claim clarify clash clear close coercion colleague commit committed common communicate competent complaint complete
complex compliant complicated comply compromise concern conduct confident confidential conflict confused confusing consent consider consistent
constant consult contact content context continual continue contribute control controlling convince cooperate coordinate cope core criminal crisis
criteria criterion critical crucial cultural culture current damage danger deal dealt decide decline decrease dedicate deem deep defiant definite
degree delay delight delightful demand demeanour demonstrate denial deny depend dependent depress deprived desperate despite destabilise detail
deteriorate detrimental develop developmental devoted diagnosis different difficult difficulty diligent diminish direct disagree disappoint disclosure
discourage discreet discrepancy discuss disengage disinterested dislike dismiss disorganised display disregard disrespectful disrupt distant distress
distrust diverse domestic doubt downhill drastic duty dwindle dynamic dysfunctional dysregulated eager early ease easy economic educate educational
effect effort eggshells emerge emotional empathy empower encourage endanger endure engage enough ensure enthusiastic entitle episode equal erratic
escalate essential esteem ethnic ethos event everyday everyone evident evolve exceed exchange exclude excuse exhaust exhibit exist expect expert
explain exploit explore exposed exposure express extended extent extreme facilitate fact factor fail failure fair faith familiar fantastic fault
favour fear fearful feature feel felt few financial fine fix flag fluctuate focus follow formal forthcoming forward foster framework fraught
frequent friendly frightened frustrate fulfil full fully fundamental future gain gap gather gave gdpr general genuine gesture goal good gradual
grapevine grateful grave great grief groom ground guarded guideline guilt gut hamper handle happen happy harass hard harm harmful harsh hazard health
healthy held help helpful helpless hesitant high higher highlight hinder historic historical history holding holistic home honest hope hopeful
hopeless hostile housing huge idea ideal identify ignore immature immediate imminent impact impair implicate imply important improper improve
inadequate inappropriate incident inconsistent increase independent indicate indifferent indirect individual ineffectual inform informal informant
inhibit initial input ins insecure insight inspire instil instinct insufficient intelligent intend intense interact interest interfere
intergenerational interim internal intervene intimidate involve irregular isolate issue jeopardise jeopardy joint judge judgemental justify keen key
kind knowledge known label lack last later law learning legal legitimate lenient level liable liaise liaison life lifelong lifestyle limit line link
listen little lively living lodged log lonely long longer longstanding loop love low lower loyal main maintain major manage marginalised matter mature
meaningful measure mediate medical meeting mental minded mindful minimal minimise minor misconduct mislead mistreat mistrust misunderstand misuse
mixed moderate money monitor mood motivated mount multi multiple mutual n na natural nature nearby neat necessary neglect neglectful need negotiate
neighbourhood nervous neutral nice norm normal note notice notify notion nurture oblige obstacle obtain occasional occupied occur offer official often
ongoing online opinion oppose optimal optimum option organise outcome outlook overall overbearing overcome overly override overwhelm painful paramount
parental parenting part partial participate particular pass past patient pattern peculiar pending perform permanent persist persistent personal
physical picture plan pleasant pleasing policy polite poor poorer popular potential poverty practical practice predict prefer prejudice preoccupied
present pressure presume prevalent prevent primarily principle prior prioritise privacy private probably problem problematic procedural procedure
proceed process product professional profound progress prolong prominent promote prompt prone proper property proportionate prosper protect protocol
proud provide provoke psychological purpose pursue qualify query quiet radical radicalised raise range rapid rapport rational react ready real realise
realistic reason reassess reassure recent recognise recommend recover rectify recurring redress reduce referral reflect refrain regard
regardless regress regular regulate reinforce reject relapse relate relational relaxed relevant religion reluctant rely remain remedy remote repeat
report represent request require resent resentful reserved reside resilient resist resolve resource respect respectful respond response restore
restrict result retain reveal revert review reward right rigid risk risky robust role route routine rude ruin sad safe safeguard safety sake
satisfactory satisfied satisfying scale scared scenario scope scrutiny secretly secure seek seem self selfish sen sense service settle several severe
sexual sexualised share short shortcoming show shown shy signal significant signpost similar simple sincere situational skill slight small social soft
solid solve sort sought source special specialist specific spiral spiralling spoil stabilise stable stage stance standard state static status
statutory steady steps stigma strain strange strategy strength strengthen stress stressful stressor strive strong structure struggle stubborn
stuff subject submit submitted subsequent subtle success successful sudden suffer sufficient suggest suit summary superficial supervise support
surface surprise surround suspect suspicion sustain sweet sympathy system tackle tactful talent target tba tbc temper temporary tend tender tense term
thing think thorough thought thoughtful threat threaten threshold thrive time tolerant tolerate toll topic total tough toxic track traditional tragedy
tragic transparent trauma traumatic traumatise treat trend tricky trigger trivial trouble true trust trustworthy try turbulent turmoil type typical
ultimate unaware uncertain unclear underlying undermine underpin understand understood undue unease uneasy unexpected unfair unforeseen unfortunate
unhappy unhealthy unhelpful uninterested unique unite universal unkempt unlikely unmet unnecessary unresolved unruly unsafe unsettled unsuccessful
unpleasant unsuited unsure untoward unusual unwilling upbringing update uphold upkeep upset upsetting urge urgent use useful useless usual utilise vague valid
value variety vary verbal view viewpoint vigilant violent vital vocal volatile voluntary want warning warrant wary watchful way weak welcoming
welfare well wellbeing whole wider willing wish withhold wonderful worry worse worsen worst worthwhile worthy wrong young`}

// abstractEndings are the endings of words for ideas: "exploitation", "punctuality", "resilience". Some words with them
// are concrete: see pictured.
var abstractEndings = []string{"tion", "sion", "ment", "ness", "ity", "ance", "ence", "ency", "ship", "ism", "ive", "ous", "able", "ible"}

// pictured are words with such an ending that are easy to picture.
var pictured = wordSet{list: `
absence allowance ambulance apartment appointment archive audience basement battleship blindness cable celebration conference constable curriculum
cushion darkness deafness decoration department detective detention drive electricity entrance equipment examination exclusion fitness furnace garment
graduation harness hive illness infection injection instrument insurance invitation licence lotion medication nervous ointment olive operation
ornament overdose pavement payment plantation poisonous portion potion pregnancy prescription ravenous residence section sentence silence station
suspension syllable table television tournament tuition university vaccination vegetable`}

// traitWords say what someone is like, or how the writer feels about it, rather than what was seen or done.
var traitWords = wordSet{list: `
affectionate agreeable amenable angelic annoyed apprehensive articulate assertive bossy bubbly cheeky chatty comfortable compassionate composed
conscientious considerate content contented courteous creative curious dependable disappointed dismayed disheartened dissatisfied downcast easygoing
energetic enthusiastic extrovert friendless gentle giddy gloomy grumpy guarded gutted hardworking humorous imaginative impulsive inquisitive
introvert introverted irritable kindhearted likeable lovely mannered mature meek moody motivated outgoing outraged outspoken patient perturbed placid
pleasant pleased polite popular reassured reliable relieved reserved resilient respectful responsible restless satisfied sensible sensitive
serious shy sociable streetwise studious subdued sulky sullen talented talkative thoughtful timid tolerant trusting uneasy unhappy unsettled
unsociable uncomfortable upbeat vocal wary willing withdrawn`}

// processWords say how something was handled or judged, rather than what was done.
var processWords = wordSet{list: `
accordance allocate applicable balance bearing circulate consideration consult convene coordinate defer deliberate discretion discretionary escalate
factored guidance handling instruct internally liaise mindful oversight oversee paperwork per practice precaution principle priority
procedural proportionate proposal propose proposed protocol reconsider reflect reflection regulation revisit sensitivity standard
timely timescale timescales timing triage update updated usual wording`}

// isAbbreviation reports whether a word is all capitals, such as the name of a plan or a service. It says nothing of
// this child.
func isAbbreviation(word string) bool {
	return len(word) > 1 && len(word) <= 6 && !strings.ContainsFunc(word, func(c rune) bool { return c < 'A' || c > 'Z' })
}

// isAbstract reports whether a word means an idea, by its ending.
func isAbstract(w string) bool {
	for _, form := range []string{w, strings.TrimSuffix(w, "s"), strings.TrimSuffix(w, "ly"), strings.TrimSuffix(w, "ed"), strings.TrimSuffix(w, "ing")} {
		if len(form) < 7 || pictured.has(form) {
			continue
		}
		if slices.ContainsFunc(abstractEndings, func(e string) bool { return strings.HasSuffix(form, e) }) && !pictured.holds(w) {
			return true
		}
	}
	return strings.HasSuffix(w, "ties") && len(w) > 7
}

// ideaWords are the general words that forms and meetings are full of. Two of them in a short answer mean that it is
// about ideas.
var ideaWords = wordSet{list: `
abuse academic action advice affect anxiety appropriate aspect assist attitude background barrier behaviour behavioural bond boundary breakdown
challenge chaotic communicate complex complicated concern conduct conflict consent consider context cooperate crisis criteria cultural culture danger
degree difficult difficulty disclosure discuss distress duty dynamic dysfunctional educational effect emotional engage escalate esteem exposure factor
financial further harm historic history impact improve inappropriate incident inconsistent interest intervene issue lack legal level lifestyle measure
meeting mental monitor mood nature necessary needs neglect ongoing outcome parenting pattern physical plan policy poor potential poverty pressure
problem problematic procedure process professional progress protect psychological referral response review risk routine safe safeguard safety service
severe significant specialist stable statutory stress support targeted threshold trauma universal unmet unsafe variety violent volatile welfare
wellbeing`}

// generalPhrases are general as a whole, although their words are not. A star is any word; each word counts in all its
// forms.
var generalPhrases = []string{
	"keep an eye", "keep a close eye", "keep under", "keep safe", "keep * safe", "keep informed", "kept informed", "kept * informed", "kept safe", "in touch", "keep in touch", "in the loop", "keep * in the loop",
	"look into", "look at", "take into", "taken into", "take it from", "take action", "taken action", "take place", "took place", "in place", "put in place", "put * in place",
	"take it further", "took it further", "taken further", "take over", "taken over",
	"broke down", "broken down", "break down", "fell apart", "fall apart", "fallen out", "gone downhill", "go downhill", "went downhill", "gone wrong", "went wrong",
	"wrong crowd", "bad crowd", "mix with", "hang around", "involve with", "led astray", "easily led",
	"had enough", "enough is enough", "come to a head", "came to a head", "tipping point", "last straw", "final straw", "come to light", "came to light", "moved on", "move on", "move forward", "going to", "going on", "go on", "start to", "begin to", "began to",
	"check in", "on board", "try hard", "work hard", "do her best", "do his best", "do their best", "doing her best", "doing his best", "doing their best",
	"work with", "work together", "work well with", "word of mouth", "heard on the grapevine", "at pick up", "at drop off",
	"front door", "a number of", "meet threshold", "meet the threshold", "met threshold", "met the threshold", "meet criteria", "meet the criteria", "met the criteria",
	"meet * needs", "met * needs", "need met", "need are met", "need are not met", "being met", "not met", "been met",
	"see above", "see below", "as above", "as before", "as discussed", "as stated", "see attached", "see previous", "to follow", "same as",
	"home time", "end of the day", "end of day", "at some point", "in due course", "as and when", "as soon as possible", "time being",
	"stay safe", "be there for", "always there", "there for", "puts * first", "put * first", "puts * needs first", "put * needs first",
	"leave it to", "left it to", "deal with it", "in hand", "on the case", "pass it on", "hand over", "handed over", "go along with",
	"on the phone", "over the phone", "by phone", "by email", "in the email", "in the letter", "on the form", "in the form", "on file", "in the file", "as agreed", "as explained", "as mentioned", "as per",
	"play a role", "plays a role", "have a bearing", "comes into it", "same as any", "as you would expect",
	"hate to think", "fear the worst", "worst case", "worst happen", "only get worse", "get worse", "going one way", "only a matter of time", "matter of time",
	"at the right time", "in depth", "on balance", "all things considered", "in the round",
	"by and large", "up and down", "lot going on", "a lot on", "rough patch", "hard time",
	"brought up", "bring up", "bring about", "set up", "end up", "give up", "gave up", "keep up", "build up", "open up", "break up", "split up", "step up", "come up", "came up",
	"follow up", "up to", "pick up on", "picked up on", "catch up", "back up", "take on", "taken on", "took on", "reach * potential", "reach * full potential", "in the house", "fit for purpose",
	"gone beyond", "work * with", "work towards", "work in partnership", "carry on", "turn around", "wrap around", "attention", "left to", "fend for", "basic care", "basic needs",
	"not bothered", "went well", "went ok", "got on", "get on", "get along", "took it well", "take its toll", "took its toll", "came of it", "on eggshells", "walk on eggshells",
	"find it", "found it", "finding it", "dread to", "get * down", "getting * down", "got * down", "on the chin", "in * stride", "see fit", "saw fit", "get back to", "got back to", "came back to",
	"go with", "went with", "go ahead", "went ahead", "look out for", "put it in writing", "put in writing", "took details", "took the details", "take details", "left it", "leave it", "left a message",
	"leave a message", "cannot be left", "not be left", "keep on", "past that point", "past the point", "beyond that point", "nice place", "good place", "place for", "would work", "will work", "not work", "did not work", "could not stay", "cannot stay", "unable to stay",
	"talked round", "talk round", "not prepared", "feelings clear", "position clear", "open and honest", "open with", "round here", "at the moment", "come of it", "came of it", "came to nothing", "dropped it", "that was it", "that was that",
	"take it", "took it", "have a word", "had a word", "have a chat", "had a chat", "sort it", "sorted it", "sort out", "sorted out", "run its course", "end of * tether", "at a loss", "at * wits end", "wits end",
	"all over the place", "out of hand", "out of control", "under control", "on top of it", "over * head", "on * radar", "fall behind", "fallen behind", "let down", "let * down", "left behind", "held back", "missing out", "miss out", "lose out", "slip through",
	"fall through the net", "here and there", "on and off", "now and then", "time and again", "more of the same", "the usual", "nothing new", "bad way", "good way", "dark place", "bad place", "rock bottom", "go under", "fed up", "at home and at school",
	"end in tragedy", "cannot go on", "hold the risk", "to address", "be address", "well liked", "cost of living", "lives in fear", "live in fear", "delight to teach", "on both sides", "in the picture",
}

// particularPhrases say something of this family, although each of their words is general.
var particularPhrases = []string{
	"on * own", "by himself", "by herself", "by themselves", "by myself", "let * in", "let * * in", "let * out", "get up", "got up", "up all night", "up most nights", "up at", "out all night", "out at night",
	"not at home", "not there", "no one there", "nobody there", "no one is", "no one was", "nobody is", "nobody was", "nobody came", "in and out", "not get out", "not get up",
}

// particularFor has words that are enough for a want, although they are general elsewhere.
var particularFor = map[checklist.Want]*wordSet{
	checklist.WantSource: {list: "there present saw witness witnessed"},
	checklist.WantDeed:   {list: "assessment enquiry enquiries investigation"},
}

// generalFor has words that are too general only for some questions: what someone said is not a deed, and the name of a burden does
// not say what it changes.
var generalFor = map[checklist.Want]*wordSet{
	checklist.WantDeed: {list: `say said says tell told telling speak spoke spoken speaking talk talked talking ask asked inform know known
		ring rang rung phone phoned telephone email emailed call called message voicemail text texted note noted writing written details left leave`},
	checklist.WantSeen: {list: "credit pleasure joy asset star gem"},
	checklist.WantChange: {list: `debt arrears rent unemployment unemployed redundancy redundant job bereavement bereaved grief loss illness ill sickness cancer baby pregnancy
		eviction evicted homeless homelessness overcrowding overcrowded immigration asylum visa status prison custody offending divorce divorced separation separated split custody
		disability disabled alcohol drug substance misuse addiction domestic benefits universal credit income bills cost costs neighbour neighbours racism single lone new temporary`},
	checklist.WantWords:  {list: "refer ring report stop over explain"},
	checklist.WantRole:   {list: "know knew work worked through"},
	checklist.WantSource: {list: "know knew"},
	checklist.WantEffect: {list: `hurt end attendance education schoolwork concentration focus friendship friendships daily functioning engagement seriously killed die dead death fatal`},
}

// telling is a formula unless the answer says who was told: "parents not told because of risk".
var telling = wordSet{list: "tell told telling ask asked"}

// speech are words for speaking.
var speech = wordSet{list: "say said says tell told telling speak spoke spoken speaking talk talked talking ask asked inform"}

// talking are the words for speaking that do not say what was said.
var talking = wordSet{list: "speak spoke spoken talk chat"}

// contact are words for reaching someone. Ringing someone does not say what came of it.
var contact = wordSet{list: "ring rang rung phone telephone email call message text write wrote"}

// Words before another that say whose it is or when: an adult who told a child something; a meal as a time of day; a
// relative of someone; an hour in words.
var (
	adultsTelling = wordSet{list: "i we was were been being had staff"}
	mealTimes     = wordSet{list: "lunch"}
	mealBefore    = wordSet{list: "over during every each this school"}
	whoseWords    = wordSet{list: "his her their my our both all"}
	clockBefore   = wordSet{list: "at by until before past after"}
)

// hours are the numbers of a clock, in words.
var hours = wordSet{list: "one two three four five six seven eight nine ten eleven twelve"}

// saying comes before someone's words.
var saying = wordSet{list: "said says told wrote asked answered replied texted shouted whispered called"}

// The words of a "no", and those that turn it into "we do not know"; people who are told something; someone who goes
// alone or is driven; a stranger who may be described; and the words that begin a bare "no".
var (
	negating  = wordSet{list: "no not none nothing nobody nor neither don doesn didn isn wasn haven hasn hadn unable"}
	admitting = wordSet{list: "know known aware say says said sure recorded records come agreed told asked yet seen heard noticed found"}
	listeners = wordSet{list: "me us her him them school staff that"}
	byOneself = wordSet{list: "alone herself himself themselves unaccompanied taxi minibus bus"}
	oneOfMany = wordSet{list: "man woman boy girl lad adult pupil student teenager"}
	noWords   = wordSet{list: "no none nothing nobody never nil"}
	// aroundNone are words that add nothing to a "none": "none known to us at present".
	aroundNone = wordSet{list: "one that we i us me know known of to so far yet at present now am are aware in our my school record records file recorded noted identified seen"}
)
