package review

// isEveryday reports whether a word fits any referral, so that both sheets can have it.
func isEveryday(w string) bool {
	return smallWords.has(w) || generalWords.holds(w) || personWords.holds(w) || jobWords.holds(w) || groupWords.holds(w) || timeWords.holds(w) ||
		traitWords.holds(w) || processWords.holds(w)
}

// neverTelling are capitalised words that say nothing about where or who: of addresses, schools, services and
// languages.
var neverTelling = wordSet{list: `
mr mrs ms miss mx dr st sir
street road lane avenue close drive court place terrace crescent row walk way park square gardens mews house flat flats cottage farm estate
north south east west upper lower central city town village county borough council england english britain british uk london
school schools primary infant infants junior juniors nursery academy college high secondary grammar preschool reception year class
hospital surgery clinic church mosque temple gurdwara synagogue library station police centre club office hall
home address telephone email contact number room work worker manager court order card
breakfast lunch dinner homework football swimming attendance head deputy assembly maths science fair
children services social care early help section safeguarding referral sheet
gp nhs dsl sen send senco ehcp camhs mash lado dbs cctv
january february march april june july august september october november december
monday tuesday wednesday thursday friday saturday sunday christmas easter ramadan eid diwali god
muslim christian hindu sikh jewish buddhist catholic orthodox sunni shia pentecostal
albanian amharic arabic bengali bulgarian cantonese chinese czech dari dutch english farsi filipino french german greek gujarati hausa hebrew hindi hungarian igbo
italian japanese korean kurdish kurmanji latvian lingala lithuanian malay malayalam mandarin mirpuri nepali oromo pahari pashto patois persian polish portuguese punjabi
romani romanian romany russian shona sinhala slovak somali sorani spanish swahili sylheti tagalog tamil telugu thai tigrinya turkish twi ukrainian urdu vietnamese welsh wolof yoruba bsl makaton
african afghan asian bangladeshi british caribbean eritrean ethiopian indian iranian iraqi irish nigerian pakistani roma scottish sudanese syrian traveller
facebook instagram snapchat whatsapp tiktok youtube internet phone mum dad nan gran grandma grandad mummy daddy auntie aunty uncle
not please keep never known nothing told`}

// hidingPlaces are found without a capital, as the word alone tells where someone is hiding.
var hidingPlaces = wordSet{list: "refuge hostel hotel caravan travelodge"}

// placeBefore are the words before a place or a name typed in small letters.
var placeBefore = wordSet{list: "in at near from to called named"}

// wordsToo are names and places that are also ordinary words: "Bath" and a bath.
var wordsToo = wordSet{list: `
amber angel april ash august autumn barking barrow basil bath battle beer bill brook brown bury buxton chard charity cheddar christian clay cliff cook cooper
crystal daisy dale dawn deal dean diss drew earl eve eye faith fleet ford forest frank gene ginger goole grace grant gray grays green guy ham hale hazel heather
holly hook hope hunter hyde ivy jack jay jean jewel joy june king lance leek lily looe love mark mason may melody mercy miles minor mold miller nelson
nick norm olive over page patience peace pearl peel penny poole porter potter precious prince princess prudence ray reading rich river rob robin rose rowan ruby rugby
rusty ryde sale sandwich sandy scarlet settle shore sky smith sole star stone storm street sue summer sunny taylor tiger trinity verity victory violet virtue ward ware
wells will willow winter wing wish woods wool young`}
