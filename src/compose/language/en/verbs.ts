/**
 * Verbs in their base form. Those after `|` are as often nouns (`use`, `limit`): they count as verbs only where the
 * words around them say so.
 */
export const verbs = `
scroll confront roam reload revert remediate troubleshoot delve denote discourage interconnect incentivize incentivise empower deprovision worsen exacerbate relieve seem discontinue prolong recur provoke posit acknowledge enjoy appreciate transcend predispose align delineate
comprehend penetrate complicate borrow uncover obstruct flourish discriminate presuppose intuit contaminate equate regain entertain preclude constrict necessitate
abstain coalesce impede predominate affirm procreate navigate reconstruct subside intubate obliterate lessen decompress inflate
abstract bend burn paint shine swim climb cook bake boil freeze melt knit stitch sew dig plough plow harvest breed hatch hunt fish graze sail row steer anchor moor tow dock load
pray preach bless bury marry divorce betray bribe rob steal smuggle kidnap murder flee chase catch kick punch slap hug kiss smile laugh cry shout whisper sing dance
rehearse compose conduct paint sculpt carve engrave draft sketch photograph narrate quote cite depict symbolise symbolize criticise criticize praise blame accuse forgive
teach tutor coach memorise memorize revise rehearse practise guess estimate round rotate reflect translate dilate bisect intersect factorise factorize differentiate integrate converge diverge approximate extrapolate
condense sublime evaporate erupt erode weather deposit uplift subduct orbit revolve eclipse illuminate magnify refract diffract vibrate resonate amplify attenuate oscillate decay fuse fission react neutralise titrate
crystallise crystallize distil distill electrolyse corrode rust tarnish digest chew swallow excrete sweat shiver inhale exhale breathe pump circulate clot bleed heal infect immunise immunize inject inoculate mutate evolve adapt camouflage migrate hibernate germinate pollinate photosynthesise photosynthesize
sniff spoof phish crack hack exfiltrate obfuscate impersonate eavesdrop fingerprint harvest poison pivot bruteforce quarantine whiten stain smear bind
detain reign flee urge persuade convince emigrate immigrate invade accelerate accept accommodate accompany accomplish accumulate achieve acquire act activate adapt add adhere
adjust administer admit adopt advise affect aggregate agree aid alleviate allocate allow alter amend analyse analyze
announce answer anticipate appear append apply appoint approve argue arise arrange arrive ascend ask assemble assert
assess assign assist associate assume assure attach attack attain attempt attend attract attribute audit augment
authenticate authorise authorize automate avoid balance ban base become befriend begin behave believe belong bind bring
broadcast build bypass calculate calm cancel capture carry cause cease centralize change charge check choose circulate
cite claim classify clean cleanse clear clone close coincide collapse collect combine come commence communicate compare
compensate compete compile complete comply compose comprise compute conceal concentrate conclude condense conduct
confer configure confirm conflict conform confuse connect consider consist consolidate constitute constrain construct
consume contain continue contract contribute control convert convey cooperate coordinate cope correlate correspond
corrupt counteract create cross crush deactivate deal decide declare decode decompose decrease decrypt dedicate deduce
deem defend defer define degrade delay delegate delete deliver demand demonstrate deny depend depict deplete deploy
deposit deprecate derive descend describe design designate destroy detach detect deteriorate determine develop deviate
diagnose die differ differentiate diffuse digest diminish direct disable disappear discard discharge disconnect discover
discuss display dispose disrupt dissolve distinguish distort distribute diverge divide dominate drag drain draw drive
earn eat eject elect elevate eliminate embed embody emerge emit emphasise emphasize employ empty enable encapsulate
enclose encode encompass encounter encourage encrypt end endure enforce engage enhance enlarge enrich ensure entail enter
entitle enumerate equal equip eradicate erase escape establish evaluate evaporate evict evolve examine exceed exchange
exclude excrete execute exempt exercise exert exhibit exist expand expect expel experience expire explain exploit explore
export expose express extend extract facilitate fail fall favor favour feed feel fetch fill filter find finish fit fix
flip float flow flush follow forbid force forget form formulate forward foster free fulfil fulfill function fund gain
gather generate get give go govern grant group grow guarantee guide halt handle happen harden harm have hear help hide
hinder hold host identify ignore illustrate impact impair imply import impose improve incorporate increase incur indicate
induce infect infer influence inform ingest inherit inhibit initialise initialize initiate inject insert inspect install
instantiate integrate intend interact intercept interfere interpret interrupt introduce invade invalidate invent invest
investigate invoke involve isolate issue join jump justify keep kill know lack last launch lead learn leave let leverage
lie lift listen live load locate lock log look loosen lose lower maintain make manage manipulate mark match mature mean
measure mediate meet merge migrate mimic minimise minimize mirror misuse mitigate mix modify monitor mount move multiply
mutate name negotiate neutralise neutralize normalise normalize note notify obey obscure observe obtain occupy occur offer
omit open operate oppose optimise optimize orchestrate order organise organize originate oscillate outline output outweigh
overcome overlap override oversee overwrite owe own oxidise oxidize participate pass pay perceive perform permit persist
pertain place plan play point pool possess postpone precede predict prefer prepare present preserve prevent proceed
process produce prohibit promote prompt propagate propose protect prove provide provision publish pull pump purchase pursue
push put query queue quit raise randomise randomize range reach react read realise realize reassign rebuild recall receive
recognise recognize recommend record recover recreate recruit recycle redirect reduce refer reflect refresh refuse
regard regenerate register regulate reinforce reject relate relax release rely remain remember remind remove rename render
renew reopen repair repeat replace replicate report represent reproduce request require resemble reserve reset reside
resist resize resolve respond restart restore restrict result resume retain retire retrieve return reuse reveal reverse
review revoke revolve rewrite ride rise roll rotate route run satisfy save say scale scan schedule search secrete secure
see seek segment select sell send separate serve set settle shape share shift shorten show shrink shut sign signal signify
simplify simulate sit slow solve sort specify speed spend spin split spread stabilise stabilize stand start state stay
stem stimulate stop store stream strengthen stretch submit substitute subtract succeed suffer suggest suit supersede
supervise supplement supply support suppose suppress surround survive suspend swap switch synchronise synchronize
synthesise synthesize tag take target teach tell tend terminate test think threaten throttle throw tie tolerate trace
track trade train transcribe transfer transform transition translate transmit transport travel traverse treat trigger
truncate trust try tune turn undergo undermine understand undo unify uninstall unlock update upgrade upload use utilise
utilize vaccinate validate vary verify view violate visit visualise visualize wait want warn wash watch weaken wear weigh
widen win wish withdraw withstand work wrap write yield
archive autoscale backup benefit block bond boost break breach bundle burst cache call cap climb cluster code comment
commit contact contrast copy cost count couple cover crash cut damage debug decline default derail dial disagree divert
double download drop duplicate dump echo edit embrace escalate estimate exit face feature fire fold focus frame fuel
hash heal hook imagine implement include index inhibit inline interface interpolate iterate label land layer leak limit
link list map mask matter mention mine model multicast negate nest notice pack page parse partition patch pause perish
pin pipe plot poll pose post practice practise precipitate preempt price prioritise prioritize probe profit program
project pronounce protest prune quantify question race rate rebalance rebel reboot reclaim reconcile refactor refine
reign rent restructure retry reward rule sacrifice sample sanitize serialise serialize shard sink skip slice snapshot
spawn spell stack stage stake stick stress strike structure study sum surface surrender sustain tackle tamper tear template
tempt thicken touch transact triple tunnel unite unmount unsubscribe utter value version void vote weave whitelist
accrue adduce adjudicate allege appeal arbitrate bail codify convict enact indict infringe legislate litigate overrule
prosecute ratify rebut rescind statute sue testify uphold waive
abolish annex assassinate colonise colonize conquer crown defeat depose exile expedite found inherit nationalise
nationalize occupy reform revolt rule secede surrender unify
absorb abduct adhere adsorb agglutinate anchor antagonise antagonize bleed calcify catalyse catalyze cleave coagulate
contract contraindicate dehydrate denature depolarise depolarize dilate elicit engulf ferment filtrate flex hydrolyse
hydrolyze hyperpolarise hyperpolarize innervate ionise ionize lyse metabolise metabolize methylate mutate ossify
phosphorylate polymerise polymerize precipitate proliferate radiate reabsorb relapse respire secrete swell
transduce translocate ventilate
abandon abide ameliorate annotate annul apportion articulate ascertain ascribe attest autogenerate avert await bolster bootstrap bother brainstorm broaden browse
calibrate celebrate circumvent coerce coexist collaborate collide compel complain concatenate concede conceive condemn confine conflate confound conserve construe
consult contemplate contend contradict counterbalance cripple cultivate curtail deceive decipher decouple deduct deepen demolish deter devalue devastate devote dilute
disallow discern disclose discredit dismantle dismiss dispatch dispense displace disprove disregard disseminate dissipate dissuade distract disturb divest donate
downplay educate elaborate elucidate emulate encircle endanger endorse enjoin enroll enrol ensue entice entrench evade evoke exaggerate exculpate exonerate extinguish
flatten fluctuate foreclose forge frustrate furnish hardcode harass heighten hesitate hijack ignite imitate impart implicate indent infiltrate inflame inflict inquire insist
inspire instruct insulate insure interoperate intervene intimidate invert lengthen misinterpret misrepresent modulate motivate neglect nudge obviate offload opt outperform
outsource overestimate overfit overlook overrun overshoot overstate overthrow overwhelm pave perpetuate pinpoint plead populate portray postulate potentiate prepend
preprocess prescribe presume pretend prevail procure qualify reactivate reallocate realign reap rearrange reassemble recompile recompute reconfigure reconsider recoup
redeem redefine redesign redistribute redo refrain refute reimburse reinstall reiterate relinquish relocate renegotiate reorder repay repel rephrase repossess rerun
reshape restate rethink revisit revive sharpen showcase soften starve stifle stipulate straighten streamline subscribe substantiate suffice surpass tailor thank thrive
thwart tighten transpile undercut underestimate underfit underpin underscore understate unpack unravel unwind unwrap usurp vacate vanish vindicate
alert benchmark boot chain craft flag highlight loop overflow overload paste peer plug preview print reference replay score script toggle tweak
customise maximise internalise externalise recite finalise categorise standardise characterise modernise summarise formalise personalise
abort scrape animate redeploy remount administrate dissect reframe reinvent reintroduce reapply redraw rejoin resend retrain reprice
outrank outlive overturn overshadow predate abrogate deduplicate dereference unregister deflect purge downgrade decommission effectuate
nurture disguise harness hasten topple dodge smother afford excel seize downsize bear package narrow bump spot proxy drill
abuse complement manufacture fork prefix gauge alias discount skim silence shield house crawl smooth grade buffer trim remedy taint
catalog stall triage excuse color colour snap mock
`

/** Of the verbs above, those that are as often nouns. */
export const nounVerbs = `
trick sabotage document safeguard sway sleep catch dig freeze wake swim shake talk care figure warrant rupture compress critique love dictate peak bridge voice grasp
abstract access act address aid answer appeal archive attack attempt attribute audit backup balance ban bail base benefit block bond
boost breach break broadcast bundle burst cache call cap cause change charge check claim cluster clone code comment commit
conduct conflict contact contract contrast control copy cost count couple cover crash cross crown cut damage deal decline default
defeat delay demand deposit design dial discharge display double download drag draw drive drop dump duplicate echo edit end
equal escape estimate exchange exercise exile exit experience exploit export face feature feed fill filter fire fit fix float flow
focus fold force form frame free fuel function fund gain group guarantee guide halt handle harm hash help hold hook host
impact import increase index influence inline interface issue join jump label lack land last launch layer lead leak lie lift limit
link list load lock log look lower map mark mask match matter measure mention mine mirror misuse mix model monitor mount move
name note notice offer open order output outline override own pack page partition pass patch pause pay pin pipe place plan play
plot point poll pool pose post practice present price probe process produce profit program project prompt protest pull
pump purchase push query question queue quit race raise range rate reach read rebel record reform refuse register release rent
repair repeat replica report request reserve reset result return reuse review reward ride rise roll root route rule run sample
save scale scan schedule search secure segment separate set shape shard share shift show sign signal sink slice slow snapshot sort
spawn speed spell spin split spread stack stage stake stand start state stay statute stem step stick stop store stream stress
stretch strike structure study sum supplement supply support surface surrender suspect swap swell switch tag target tear template
test tie touch trace track trade train transfer transform transition transport travel treat trigger trust try tune tunnel turn
update upgrade upload use value version view visit void vote wait warm wash watch wear whitelist win wish work wrap yield
advance advertise aim alarm approach arrest award bargain beat bend blend blow border bow brush cast challenge
cheat cheer coat combat command compromise concern contest cool correct counter credit creep cure curl cycle dare date
debate deprive desert desire dip dispute doubt drift drink dry ease exhaust fade fear fight finance flood fly forecast
glow grab guard hate heat hire hit hope hurt impress injure institute invite judge knock lease level mandate
manifest march mate miss moderate object offset orient pace petition pick plant pollute position pour progress promise
punish rank reason regress relay rescue research resort respect rest restrain retreat ruin rush scream screen
shoot slide slip smell smoke soak span spark spoil spring strip struggle survey sweep swing taste tilt trap twist
row compute certificate candidate substrate photograph sketch draft venture wage walk waste wipe witness worry wound
alert benchmark boot chain craft flag highlight loop overflow overload paste peer plug preview print reference replay score script toggle tweak
bear package narrow bump spot proxy drill abuse complement manufacture fork prefix gauge alias discount skim silence
shield house crawl smooth grade buffer trim remedy taint catalog stall triage excuse color colour snap mock
`

/** Of those, the ones that give orders at the head of a line. */
export const orders = `
add address aid answer attach attempt avoid back backup balance block break build bundle buy call cap change check choose click clone
commit compare contact copy count cover create cut delete design disable discharge display download drop edit enable encrypt end
estimate exchange export extend feed fill filter find fit fix focus fold force free give go group guarantee handle hold import increase
index insert install invest join keep label let limit link list load lock log look make map mark match measure migrate mix model monitor
mount move name need note offer open order override pass patch pause pay pin place plan play plot pool practice press prevent protect pull purchase
push put query read record release remove rename repair repeat replace reset return review run save scan schedule search select send
separate serve set shape share shift show skip slice sort specify spend split spread stack start stay step stick stop store stream stretch structure
study sum supply suspect swap switch tag take target test touch track train transfer transform treat trigger trust try tune turn update
upgrade upload use validate vary verify view visit wait warm wash watch wear work wrap write
combat correct hire judge wipe highlight paste toggle tweak
`

/** A clause of its own may follow them without `that`, or their object does something: `Ensure the lamp turns`, `lets it turn`. */
export const reporters = `
ensure ensures ensuring verify check checks assume assumes mean means know knows see sees say says show shows indicate indicates think believe
suppose suggest suggests imply implies prove proves confirm let lets letting make makes making help helps have watch hear feel note notice
find decide determine guarantee guarantees require requires recommend wish hope
`

/** Irregular forms: base, past, participle. */
export const irregular = `
overrun overran overrun|overshoot overshot overshot|overthrow overthrew overthrown|redo redid redone|repay repaid repaid|rerun reran rerun|rethink rethought rethought|undercut undercut undercut|unwind unwound unwound|
buy bought bought|catch caught caught|sleep slept slept|speed sped sped|hang hung hung|dig dug dug|breed bred bred|flee fled fled|weep wept wept|
freeze froze frozen|speak spoke spoken|steal stole stolen|wake woke woken|sing sang sung|swim swam swum|shake shook shaken|overtake overtook overtaken|
arise arose arisen|become became become|begin began begun|bind bound bound|bleed bled bled|break broke broken|bring brought brought|
broadcast broadcast broadcast|build built built|choose chose chosen|cleave cleft cloven|come came come|cost cost cost|cut cut cut|
deal dealt dealt|draw drew drawn|drive drove driven|eat ate eaten|fall fell fallen|feed fed fed|feel felt felt|find found found|
forbid forbade forbidden|forget forgot forgotten|get got gotten|give gave given|go went gone|grow grew grown|hear heard heard|
have had had|hide hid hidden|hold held held|keep kept kept|know knew known|lead led led|learn learnt learnt|leave left left|let let let|lie lay lain|
lose lost lost|make made made|mean meant meant|meet met met|override overrode overridden|overcome overcame overcome|
oversee oversaw overseen|overwrite overwrote overwritten|pay paid paid|bear bore borne|beat beat beaten|bend bent bent|blow blew blown|cast cast cast|cling clung clung|creep crept crept|
drink drank drunk|fight fought fought|fly flew flown|foresee foresaw foreseen|hit hit hit|hurt hurt hurt|lend lent lent|mislead misled misled|shoot shot shot|
slide slid slid|spring sprang sprung|strive strove striven|swear swore sworn|sweep swept swept|swing swung swung|underlie underlay underlain|
undertake undertook undertaken|withhold withheld withheld|awake awoke awoken|put put put|quit quit quit|read read read|rebuild rebuilt rebuilt|
reset reset reset|rewrite rewrote rewritten|ride rode ridden|rise rose risen|run ran run|say said said|see saw seen|seek sought sought|sell sold sold|
send sent sent|set set set|show showed shown|shrink shrank shrunk|shut shut shut|sink sank sunk|sit sat sat|spend spent spent|spin spun spun|
split split split|spread spread spread|stand stood stood|stick stuck stuck|strike struck struck|swell swelled swollen|take took taken|teach taught taught|
tear tore torn|tell told told|think thought thought|throw threw thrown|undergo underwent undergone|understand understood understood|undo undid undone|
uphold upheld upheld|wear wore worn|weave wove woven|win won won|withdraw withdrew withdrawn|withstand withstood withstood|write wrote written
`
