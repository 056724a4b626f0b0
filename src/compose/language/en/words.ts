/** Articles and other words that open a noun phrase. */
export const determiners = `a an the this that these those its their his her our your my each every any some all both no another
other such one several many few most more less least enough either neither one's`

export const prepositions = `of in on at by for with from to onto over under about against between among amongst through throughout
during before after above below within without across behind beyond near per via using like as than toward towards upon until till
except including regarding concerning inside outside along alongside around off out up down unlike despite besides versus vs vs. through
up-to since because-of due according instead rather depending based`

/** Prepositions whose phrase adds a circumstance: an object ends before them. */
export const adjuncts = `into within without during before after until till per via using across through throughout by when while where if unless
because since so although though whereas once as than at on upon except including instead rather despite besides
regardless depending under behind prior`

export const subordinators = `if when whenever while because since unless until till although though whereas so once after before where wherever
whether as otherwise therefore thus hence provided`

export const relatives = `that which who whom whose what`

export const coordinators = `and or and/or but nor & plus`

export const pronouns = `it its they them their this that these those he she we you i one there here both each which who what such him her us
me itself themselves same former latter`

export const be = `is are was were be been being am isn't aren't wasn't weren't 's 're it's they're that's there's you're we're i'm he's she's who's what's here's where's`
export const have = `has have had having hasn't haven't hadn't you've we've they've i've`
export const auxiliary = `do does did don't doesn't didn't done doing get gets got`
export const modals = `can cannot can't could couldn't may might must mustn't shall should shouldn't will won't would wouldn't need needn't ought you'll we'll they'll it'll i'll you'd we'd they'd`
export const negations = `not no never cannot can't couldn't don't doesn't didn't isn't aren't wasn't weren't won't wouldn't shouldn't mustn't
needn't hasn't haven't hadn't without neither nor none nothing`

/** The auxiliaries of a denied sentence, each with what a question opens with in its place. `May` and `should` ask for a wish or a rule. */
export const openers = `can can|could could|will will|would would|is is|are are|was was|were were|do do|does does|did did|has has|have have|had had|
cannot can|can't can|couldn't could|won't will|wouldn't would|isn't is|aren't are|wasn't was|weren't were|don't do|doesn't does|didn't did|hasn't has|haven't have|hadn't had`

/** Of a part it is said, or at times: what is denied of it is so for the rest. */
export const parts = `some something someone somebody somewhere sometimes many much several certain various few lot
occasionally often frequently still partly partially`

export const adverbs = `please also always often usually typically generally normally automatically only just even still already yet then too very
quite mostly mainly primarily commonly frequently rarely sometimes currently immediately directly explicitly implicitly manually
later again once twice together apart instead however therefore thus hence furthermore moreover additionally otherwise now soon
easily quickly slowly fully partly completely entirely really actually probably possibly simply merely simultaneously originally
initially finally eventually temporarily permanently independently separately respectively asynchronously synchronously
optionally by-default approximately roughly about around nearly almost exactly at-least hereby thereby much more less
most least well better best instead further away back forward anymore else sure ever alone`

/** Common adjectives: no answer alone, and no noun phrase ends in them. */
export const adjectives = `open direct able available big certain clear common complete different difficult easy effective entire equal essential exact existing
extra general good great greater hard high higher huge important individual large larger last less likely little long longer low
lower main major many maximum minimum minor multiple near new next normal old only optional other own particular possible previous
proper quick rare ready real recommended required responsible right same serious short similar simple slow small
smaller special specific sufficient suitable total true typical unable useful usual various whole wide
wrong`

/** Adjectives that end as adverbs do. */
export const lyAdjectives = `friendly unfriendly user-friendly costly timely untimely orderly elderly silly ugly deadly lively lonely lovely unlikely unruly daily weekly biweekly monthly quarterly yearly hourly`

/** Nouns that end as other classes do. */
export const nouns = `adhesive additive anomaly archive assembly butterfly ceiling collective constable crucible deliverable derivative detective
directive disassembly dividend evening executable executive explosive family hatred incentive initiative laxative lookup monopoly morning motive narrative negative objective
offspring perspective positive preservative receivable payable relative representative seedling sedative sibling string substring subassembly syllable timetable variable vegetable`

/** Adjectives without a meaning of their own before a noun: the blank starts after them. */
export const hollowAdjectives = `specific certain particular given respective corresponding following`

/** Words that only lead to what is meant, before `of`, `for`, `with`, `to`: the blank starts after those. */
export const hollowHeads = `basis grounds number numbers amount amounts kind kinds type types sort sorts form set list terms present located situated placed concept concepts lot lots behalf variety range series notion top level
able compatible available required needed responsible capable suitable similar equal related dependent based limited used recommended possible
ideal useful good best objects object important beneficial helpful advisable vital sensible wise necessary essential crucial hard easy difficult subject advantage care charge access response combination conjunction accordance ability possibility capability connection reference relation addition dependency accessible independent`

/** Words that are no answer alone: nothing would be asked. */
export const generic = `far assignment assignments homework midterm quiz want wants like likes know knows january february march april may june july august september october november december measured written worth contributions make makes made making give gives gave given take takes took taken get gets got put site stuff opposed moment others bearing common error errors avoid key tips trap traps recipe recipes review checklist lecture summary exercise exercises question questions solution solutions practice
introduction overview basics part chapter section module week lesson lab exam category categories action actions activity activities related topic topics support supports supported supporting allow allows allowing provide provides work works exist exists apply applies need require requires include includes
happen happens occur occurs become becomes remain remains contain contains consist thing things way ways case cases example examples type types kind kinds part parts number numbers amount amounts lot
item items point points fact facts note notes use uses user users person people someone anyone everyone something anything everything
time times place places value values name names data information result results reason reasons problem problems issue issues
option options feature features service services system systems resource resources object objects element elements component
components process processes method methods function functions form forms group groups set sets list lists level levels order
order area areas aspect aspects benefit benefits change changes condition conditions detail details difference differences
effect effects end file files idea ideas instance instances need needs order purpose purposes role roles rule rules side
state states step steps task tasks term terms thing topic topics unit units word words work yes one ones two first second
default way etc many multiple several various different new good bad better best important possible required recommended
aws amazon azure microsoft google gcp needed used using available supported allowed able only same other another more less most least all any each every some
high low large small big long short fast slow easy simple hard certain specific following above below`

/** Common words that are no answer alone, unless the author set them apart: much else would fit. */
export const vague = `accessible acceptable appropriate necessary expensive cheap reliable visible harder easier faster slower cumbersome prudent mandatory
intentional immediate known unknown access ability possibility combination response caution care scratch rest mind advance bulk output outputs input inputs
copy copies structure functionality setup tool tools attacker attackers account accounts content contents computer computers device devices machine machines
company companies organization organizations customer customers security performance communication operation operations analysis usage impact scenario
scenarios requirement requirements candidate candidates opportunity opportunities factor factors goal goals focus distribution protection management run
running runs start starts know knows see sees create created creates enable enables enabled go think handle show appear interact improve affect ensure
configure configured managed stored added applied updated implemented sent define test deploy match trusted formatted executed completion configuring
application applications code environment environments network networks server servers client clients infrastructure software location
locations source sources target targets website websites page pages field fields record records object objects`

/** Openers of a line that only say what kind of note it is: what follows is the fact. */
export const noteLabels = `note|notes|nb|n.b.|important|important note|tip|tips|hint|remember|caution|warning|attention|remark|best practice|best practices|
best-practice|best-practices|exam|exam tip|exam fact|fact|info|fyi|rule of thumb|ex|recommendation|recommended|also|example|examples|e.g.|eg|i.e.|
exception|caveat|today|but|and|so|then|thus|hence|therefore|because|however|or|instead|ps|p.s.|key point|key fact|in short|summary|result|good to know|note that|pro tip|gotcha|
aside|side note|sidenote|clarification|counterargument|thought question`

/** Labels and headings that name a kind of content, not a subject. */
export const kindLabels = `alternative approach|alternative approaches|flashcard|flashcards|p.s|p.s.|ps|holding|holdings|issue|statute|statutes|posture|procedural posture|procedural history|judgment|disposition|dissent|concurrence|majority|takeaway|takeaways|outline|formation|class notes|mechanism|mechanisms|related|quote|quotes|testing|screening|imaging|evaluation|presentation|prognosis|epidemiology|pathogenesis|etiology|workup|labs|use case|use cases|use-case|use-cases|usecase|usecases|usage|limitation|limitations|limit|limits|restriction|restrictions|
problem|problems|challenge|challenges|solution|solutions|benefit|benefits|advantage|advantages|disadvantage|disadvantages|drawback|drawbacks|weakness|weaknesses|strength|strengths|topics|topics covered|resources|useful resources|learning objectives|progress|further reading|see also|contents|
pro|pros|con|cons|pros and cons|pros & cons|feature|features|characteristic|characteristics|property|properties|requirement|requirements|prerequisite|prerequisites|
step|steps|type|types|option|options|mode|modes|example|examples|best practice|best practices|best-practice|best-practices|tip|tips|recommendation|recommendations|
purpose|goal|goals|aim|aims|objective|objectives|definition|definitions|default|defaults|cause|causes|symptom|symptoms|sign|signs|treatment|treatments|diagnosis|
def|defs|effect|effects|consequence|consequences|result|results|reason|reasons|risk|risks|complication|complications|risk factor|risk factors|indication|indications|contraindication|contraindications|
side effect|side effects|function|functions|role|roles|structure|components|component|parts|element|elements|rule|rules|exception|exceptions|pricing|price|cost|costs|billing|
security|overview|introduction|intro|summary|basics|background|general|concept|concepts|terminology|key terms|key points|key concepts|notes|note|misc|miscellaneous|other|others|more|details|
how it works|how to use|how to|workflow|process|architecture|configuration|setup|installation|syntax|commands|command|usage notes|why|when|when to use|when not to use|what|how|where|who|
about|important|remember|facts|key facts|formula|formulas|equation|question|questions|answer|answers|key|keys|input|output|command|value|values|name|key ideas|explanation|meaning|result|goal|status|scope|length|size|format|location|duration|frequency|time|date|year|author|source|sources|context|impact|importance|significance|outcome|context|focus|approach|meaning|note|rationale|reasoning|decision|action|actions|fix|error|errors|warning|trade-offs|tradeoffs|trade-off|a best practice|best practice|history|conclusion|references|faq|questions|issues|comparison|differences|difference|similarities|performance|availability|scalability|durability|
reliability|monitoring|logging|networking|storage|deployment|integration|integrations|permissions|method|methods|approach|approaches|strategy|strategies|principle|principles|
phase|phases|stage|stages|layer|layers|level|levels|category|categories|tool|tools|service|services|attack|attacks|countermeasure|countermeasures|mitigation|mitigations|protection|detection|prevention|description|data|management|administration`

/** Parents and labels that list where something is used. */
export const useCaseLabels = `use case|use cases|use-case|use-cases|usecase|usecases|used for|good for|when to use|best for|ideal for|suited for|use for|usage|usages`

/** Points below them follow one another. */
export const sequences = `step steps flow workflow process procedure sequence order stages phases lifecycle`

/** What tells when a thing is the right one: `Best for …`, `Choose if …`. */
export const suits = `best better good ideal suited suitable recommended preferred useful perfect appealing great designed meant intended choose use prefer pick used handy`
export const suitsWhen = `for if when whenever where`
export const suitsOnly = `only it this option choice fit suited solution mainly mostly best well more also especially primarily ideally used`

/** What stands before a limit: the number after it is worth asking. */
export const limitWords = `max maximum min minimum up-to up limit limits limited least most exactly default defaults within every per only than
over under below above about approximately approx around roughly minimal maximal maximally minimally at-least at-most total
after before until exceeds exceed lasts takes cost costs contains has have supports range ranging requires required equals size port ports increment increments interval intervals`

/** Units: the number before them is worth asking, and they belong to the answer. */
export const units = `thousand million billion trillion b kb mb gb tb pb kib mib gib tib bit bits byte bytes kbit mbit gbit kbps mbps gbps tbps kbit/s mbit/s gbit/s mb/s gb/s kb/s ms s sec secs second
seconds min mins minute minutes h hr hrs hour hours day days week weeks month months year years decade decades century centuries hz khz mhz ghz iops rps mm cm m km nm μm µm
mg g kg ml l dl mol mmol kcal kj j w kw v mv a ma ω ohm ohms bar pa kpa mmhg °c °f c % percent degrees degree $ € £ usd eur dollars euros
times fold people inches ft feet miles mph km/h mol/l mg/dl mmol/l bpm db dbm mhz`

export const numberWords = `zero one two three four five six seven eight nine ten eleven twelve twenty fifty hundred thousand million billion
once twice thrice half single double triple dozens hundreds thousands millions billions`

/** Not the start of a new sentence after their full stop. */
export const abbreviations = `v e.g eg i.e ie etc vs cf approx ca no nr fig vol dr mr mrs prof inc ltd st resp incl excl max min sec art para ch p pp al`

/** After these an example follows: nothing in it is asked. */
export const exampleOpeners = `e.g e.g. eg eg. i.e i.e i.e. such-as like example for-example aka a.k.a. including`

/** A point that opens with these only explains the others. */
export const asides = `e.g|eg|example|examples|for example|for instance|see|read more|more info|more information|learn more|source:|sources:|adopted by`

/** Nouns that name a class: a phrase that opens with one defines something. */
export const classNouns = `service services tool tools protocol protocols process method technique framework library language database system
platform software program component module device standard format model approach mechanism algorithm architecture
concept principle theory law rule right doctrine type kind form class collection group family unit measure branch part organ enzyme
hormone protein cell tissue disease disorder syndrome condition drug molecule compound reaction technology engine interface layer
network server client application command function operator structure pattern attack technique vulnerability feature solution
storage environment product api apis utility extension plugin file document contract agreement period era movement event war treaty state
region area place person study field science practice ability act state phase stage step procedure test policy policies scheme account offering`

/** Verbs that open a description of something by what it does. */
export const definers = `allows automates enables provides helps lets offers manages protects performs analyses analyzes monitors collects stores
delivers detects discovers converts transforms distributes connects creates simplifies orchestrates aggregates identifies
lets gives makes translates controls handles runs generates tracks records measures regulates catalyses catalyzes
produces transports secretes supplies carries coordinates assesses inspects scans extracts centralizes encrypts describes
specifies defines determines consists contains combines builds integrates processes captures routes redirects streams`

/** Hardly any order opens with them: what stands behind them is told of the thing above. */
export const deeds = `provide allow help support handle represent guarantee facilitate offer contain consist serve act`

/** Verbs that make possible what somebody does. */
export const enablers = `enable enables enabled enabling allow allows allowed allowing enables permits permit permitting lets let helps help helping`

/** Behind a noun they tell what it does, and are no part of its name. */
export const doings = `standing acting arising arriving asking attempting becoming beginning being belonging causing coming consisting containing corresponding depending dying ending entering existing
falling flowing going growing happening having including increasing involving joining lacking leading leaving living looking lying moving occurring operating originating participating passing
pertaining pointing reaching relating relying remaining requiring residing resulting returning running seeking sitting staying surrounding talking taking trying using waiting working`

/** Last words of headings under which several things are told. */
export const topics = `areas assumptions guidelines advice elements behavior behaviour behaviors behaviours limit limits quotas standards vulnerabilities misconfigurations weaknesses disclaimer license licensing explained use-cases offers offerings takeaways criteria relationships mistakes implications scenario dump pitfalls traps determinants variables pathophysiology laws distinctions trends news developments reads readings links articles formation updates upgrades errors logs backups triggers queries requests responses organizations activities life timeline perspective perspectives found monday tuesday wednesday thursday friday saturday sunday
procedure procedures mechanism mechanisms anatomy physiology classification etymology origin origins members versions distributions keystones
tenets ideas works books example refutation criticism sheet sheets list lists log cheatsheet glossary operations models classes actors terminology tiers feature option statement types kinds levels flow flows workflow steps phases stages options overview basics introduction methods strategies commands
examples roles tasks vectors components features functionality applications considerations requirements setup set-up configuration configurations
structure history notes techniques terms goals concepts summary processes lifecycle architecture management sizing costs cost pricing
workloads scenarios targets resources solutions topics tools attributes properties settings characteristics parameters factors
principles rules tips facts questions issues problems limitations advantages disadvantages pros cons benefits comparison content contents
items cases measures skills background context theory usage interpretation intuition results data preparation evaluation implementation`

/** Before `of` they head a topic: `Parts of a boat`. */
export const aspects = `advice factors methods enhancements improvements mistakes rationale reasons problems solutions exceptions ways responses approaches options arguments objections requirements issues questions facts tips foundations points provisions terms aims features feature types kinds forms components parts fields purpose uses application applications benefits advantages disadvantages limitations
examples steps stages phases characteristics properties elements causes effects history structure role roles`

/** Last words of headings that say only how a thing is told of. */
export const surveys = `overview introduction intro basics fundamentals summary`

/** Participles before a name: `is called X`. */
export const callings = 'called|named|termed|dubbed|known as'

/** What the tagger tells verbs and nouns by. */
export const articles = `a an the`
export const ones = `this a an each every another`
export const whom = `it them him us me`
export const helping = `help helps`
export const enabling = `helps lets makes`
/** Verbs that `to` follows: `keepers try to`. */
export const striving = `try need plan start`
/** Orders to do, or not to do, something: `Stop painting`. */
export const tasks = `start stop try need delay use practice`
