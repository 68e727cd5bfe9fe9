package review

// given are first names in use in England. The list only helps to tell a name from another word with a capital, and
// leaves out names that are also words, months, days or places. A name that is not here is still recognised next to a
// title, a relation or something that only people do.
var given = wordSet{list: `
aaliyah aaron abbie abdul abdullah abi abigail ada adam adele adil adrian agnes ahmed aidan aiden aimee aisha akash alan albert
aleksander aleksandra alesha alex alexander alexandra alexis alfie alfred ali alice alicia alina alison alistair allan amaan amanda
amara amber amelia amelie amina amir amit amna amy ana anastasia anderson andre andrea andrei andrew andy aneesa angela angus anika
anita anja ann anna annabel annabelle anne annie anthony anton antonio anya archie ariana arjun arlo arthur arun asha ashleigh ashley
asif asim athena aurora ava avery axel ayaan ayesha ayla aysha azra
barbara barry beatrice becca becky bella ben benjamin bernadette bethany betty beverley billy blessing bobby bogdan bonnie brandon
brenda brendan brian bridget brogan bronwyn bryan bryony
caitlin callum calum cameron camila carl carla carly carmen carol caroline carolyn carys casey cassie catherine cathy celia cerys
chantelle charlene charles charlie charlotte cheryl chiara chidi chloe chris christian christina christine christopher ciara claire
clara clare clive cody colin connie connor conor courtney craig cristina curtis cynthia
daisy dale dalia damian damien dan dana daniel daniela danielle danny daria darius darren darryl daryl dave david dawid dawn dean
deborah debbie declan deepak delilah demi denis denise dennis derek desmond dexter diana diane diego dilan dimitri dmitri dominic
dominik donald donna dora doreen doris dorothy douglas duncan dylan
eden edith edward eileen elaine eleanor elena eli elias elijah elisa elise elizabeth ella ellen ellie elliot elliott elsa elsie
emil emilia emily emma enid eric erin ernest esme esmee esther ethan ethel eva evan eve evelyn evie ewan ezra
fahad faisal farah farhan farida fatima fatoumata felicity felix femi fern fergus finlay finley finn fiona florin fran frances
francesca francis frankie fraser fred freddie frederick freya
gabriel gabriela gabrielle gail gareth gary gavin gemma geoff geoffrey george gerald gillian gina giovanni giulia gladys glenn gloria
gordon graeme graham greta gwen gwyneth
habiba hadiya hafsa haleema hamza hana hannah harley haroon harper harriet harrison harry harvey hasan hassan hayden hayley hazel
heather hector heidi helen helena henry hilary hina holly hugh hugo humaira hussain hussein
iain ian ibrahim idris imani imogen imran ines ingrid ioana iona ira irene iris isaac isabel isabella isabelle isaiah isha isla ismail
ivan ivy iwona
jacek jack jackie jackson jacob jacqueline jade jaden jai jake jakub jamal james jamie jamila jan jane janet janice janine jared
jasmin jasmine jason jay jaya jayden jaydon jayne jean jeff jeffrey jemima jenna jennifer jenny jeremy jermaine jerome jess jesse
jessica jill jim jimmy jo joan joanna joanne joe joel joey johan john johnny jon jonah jonas jonathan jorge jose joseph josephine
josh joshua josie juan judith judy jude julia julian julie juliet justin justyna
kacey kacper kai kaitlyn kaleb kamil kamal kanye karen karim karina karl karolina kasia katarzyna kate katherine kathleen kathryn
kathy katie katrina kay kaya kayden kayla kayleigh keeley keira keith kelly kelsey ken kenneth kenzie keren kerry kevin khadija
khalid kian kiara kieran kim kimberley kirsten kirsty kofi kristen kristian kristina krystian krzysztof kumar kwame kyle kylie kyra
lacey laila lara latoya laura lauren laurence lawrence layla leah leanne lee leigh leila lena leo leon leona leonard leroy lesley
leslie levi lewis lexi liam libby lilly lillian lina linda lindsay lindsey lisa liz liza lizzie logan lois lola loretta lorna lorraine
louis louisa louise luca lucas lucia lucy luka lukas lukasz luke luna lydia lyla lynda lynn lynne
mabel maciej maddie maddison maddy madeleine madison magda magdalena mahmoud maisie makayla malachi malcolm malik mandy marcel marcin
marcus margaret margot maria mariam marian marie marika marilyn mario marius marjorie marlene marta martha martin martyn mary maryam
mason mateo mateusz mathew matilda matt matthew maureen maurice max maya megan mehmet melanie melissa mia michael michaela michal
michelle mick miguel mikaela mike mila miles millie milo mina miriam misha mitchell mohamed mohammad mohammed moira molly mona monica
morgan moses muhammad musa mustafa myles myra
nadia nadine nancy naomi nasir natalia natalie natasha nathan nathaniel neha neil nell nellie neve ngozi nia niall niamh nicholas nick
nicky nicola nicole nigel nikita nikki nikola nina noah noel noor nora noreen norma norman nusrat
obi olga olive oliver olivia oliwia ollie oluwaseun omar orla oscar osman owain owen
paddy paige pamela patricia patrick patryk paul paula pauline pawel peggy penelope penny pete peter petra phil philip philippa phillip
phoebe phyllis pierre piotr polly poppy pratik precious prince priya
quentin quinn
rachael rachel radu rafael rafal raheem rahim rahul raj raja rajesh ralph ramona randy rania raquel rashid raymond rebecca reece reggie
rehana remi renee reuben rhian rhiannon rhys ricardo richard rick ricky riley rita riya robbie robert roberta robin robyn rocco roger
roland roman ronald ronnie rory rosa rosalind rosanna rosemary rosie ross roxanne ruby rupert russell ruth ryan
sabrina sadia sadie saeed safa saima saira sakina sally salma sam samantha samina samir samira samuel sandra sandy sanjay santiago sara
sarah sasha saskia scarlett scott seamus sean sebastian selina serena sergio seth shabnam shane shania shannon sharon shaun shauna shaw
shawn shazia sheila shelley shirley shreya sian siddharth sidney siobhan skye skyla skylar sofia solomon sonia sophia sophie spencer
stacey stan stanley stella stephanie stephen steve steven stuart sunita surya susan susanna susie suzanne sylvia
tabitha tahir talia tamara tamika tamsin tanisha tanya tara tariq tatiana taylor ted teddy terence teresa terri terry tess tessa thea
thelma theo theodora theodore theresa thomas tia tiana tiffany tilly tim timothy tina toby todd tom tomas tomasz tommy toni tony tracey
tracy travis trevor tricia tristan tyler tyrone
umar uma usman
valentina valerie vanessa vera veronica vicky victor vijay vikram vincent violet viktor viktoria vivian vivienne
wanda warren wayne wendy wesley wiktor wiktoria wilfred william willow winifred wojciech
xander xavier yasmin yasmine yusuf yvette yvonne
zac zach zachary zack zahra zain zainab zak zara zeinab zoe zofia zoya zuzanna zubair`}
