/** English cues. */
import { cueTable, openingTable } from './cue-table'
import type { Lexicon } from './lexicon'

const number = String.raw`\d{1,15}(?:[.,\u00a0]\d{1,15}){0,5}`
const year = String.raw`(?:1[5-9]|20)\d\d(?![.,]\d)`
const counting = `(two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty
      |seventy|eighty|ninety)`

const irregularPast =
  `arose/awoke/became/began/bore/bought/bound/broke/brought/built/came/caught/chose/cut/dealt/
  drew/drove/fell/fled/flew/fought/found/froze/gave/went/grew/held/hit/kept/laid/launched/led/left/lent/lost/made/met/
  oversaw/overthrew/overtook/paid/put/quit/ran/reached/rose/sank/sat/saw/seized/sent/set/shot/shrank/shut/sold/spent/
  split/spoke/stood/stole/struck/swore/took/taught/threw/tore/underwent/undertook/upheld/withdrew/won/wrote`.replace(
    /\s*\/\s*/g,
    '|',
  )

const irregularParticiple =
  `become|begun|borne|broken|chosen|come|done|drawn|driven|fallen|flown|forgotten|frozen|given|
      gone|grown|hidden|overthrown|overtaken|proven|risen|run|seen|shown|shrunk|spoken|stolen|sunk
      |sworn|taken|thrown|torn|
      undergone|undertaken|withdrawn|written`.replace(/\s+/g, '')

export const english: Lexicon = {
  hedges: cueTable(
    `may / might / could / likely / un~likely / likelihood / probably / probable / improbable
      possibly / perhaps / maybe / presumably / apparently / seemingly / arguably / potentially
      conceivably / plausibly / plausible / supposedly / allegedly / reportedly / ostensibly
      tentative(ly)? / it is (@ )?possible / possibility / (a|the) possible
      there is (a|some) (chance|risk) / risks? ~ing / (appear|appears|appeared|seem|seems|seemed)
      (suggest|suggests|suggesting|suggested) / tend(s|ed)? to
      can … be (seen|read|regarded|viewed|considered|interpreted|understood|described|said|argued
      |evaluated|assessed|explained|treated) (as|that|in)
      can be (said|argued)
      (is|are|was|were|been) … (believed|thought|claimed|rumou?red|alleged|presumed|assumed
      |understood|considered) (to|that)
      (doubtful|questionable|debatable|uncertain|unclear|unsure|speculative)
      not (yet )?(clear|certain|sure|obvious|evident|necessarily)
      nor is it … (clear|certain|sure|obvious) / it is feared / remains to be seen / open question
      to (some|a certain|a degree) extent / in (my|our) (view|opinion) / it is hard to (say|tell)
      (i|we) (think|believe|suspect|assume)`,
    `(military|economic|political|industrial|naval|financial|nuclear|the|its|their|his|her|our|full
      |of|own|and|'s) might
      might and main / may \\d+ / \\d+(st|nd|rd|th)?( of)? may
      (in|of|since|until|by|late|early|mid|this|last|next|every) may(?! (have|be))
      could(n't| not| no longer| hardly) / could have been avoided / no(t)? (longer )?possible
      likely … as / (no|without|beyond) (a |any )?(doubt|possibility)
      (is|are|was|were) not … (said|thought|considered)
      (suggest|suggested|suggests) (a|an|the) (date|plan|solution|name)`,
  ),
  boosters: cueTable(
    `undoubtedly / doubtless / certainly / clearly / obviously / evidently / definitely / surely
      inevitably / unquestionably / indisputably / undeniably / undeniable / indisputable
      unmistakabl(e|y) / incontrovertibl(e|y) / irrefutabl(e|y) / decidedly / plainly / patently
      without (a |any )?doubt / beyond (a |any )?(reasonable )?doubt / no doubt / no question
      of course / needless to say / it goes without saying / by all accounts / no secret
      it is … (clear|obvious|evident|certain|apparent|undeniable|indisputable|inevitable
      |beyond dispute|well known)
      (makes|made|becomes|became|is|are) (very |quite |abundantly |perfectly |increasingly )?(clear
      |obvious|evident) (that|how|why)
      there is no (doubt|question|denying|mistaking)
      cannot be (denied|disputed|doubted|ignored|overstated)
      (prove|proves|proved|proving) (that|beyond) / (is|are) bound to / must have (been )?~ed
      absolutely / the fact is that / (no one|nobody|few) (seriously )?(doubts?|disputes?|denies|deny)`,
    `not … (clear|certain|obvious|evident|inevitable|surely|clearly|certainly) / almost certainly
      (made|make|makes) it clear / un(clear|certain) / no doubt(s)? about / a certain
      how (clear|certain|obvious)`,
  ),
  kinds: {
    statistic: cueTable(
      `${number}[\\s-]?(%|percent|per cent|percentage points?|basis points?) / ${number} ?%
      (one|${counting.slice(1, -1)}) (metres?|meters?|kilomet(re|er)s|miles|tons|tonnes|barrels
      |dollars|euros|points)
      (one|${counting.slice(1, -1)}|half a|a|several|some)[\\s-](percent|per cent)
      (us|a|c|hk)?[$€£¥₺₽₴₸] ?${number} / (usd|eur|gbp|try|rub|cny|jpy) ?${number}
      ${number}[\\s-]?(thousand|million|billion|trillion|mn|bn|m|k|tn)
      (one|${counting.slice(1, -1)}|half a|a|several|some|few|dozens of|hundreds of|tens of
      |many) (thousand|million|billion|trillion)s?
      (tens|dozens|hundreds|thousands|millions|billions|trillions) of
      ${number} (people|persons|civilians|soldiers|troops|personnel|refugees|migrants|deaths
      |casualties|jobs|votes|seats|countries|states|members|companies|tanks|aircraft|ships|warships
      |vessels|missiles|warheads|drones|bases)
      ${number}[\\s-]?(km|kilomet(re|er)s?|miles?|met(re|er)s?|tons?|tonnes?|barrels?|bcm
      |cubic met(re|er)s|hectares|acres|mw|gw|megawatts?|gigawatts?|kwh|twh|dollars?|euros?|pounds?
      |yen|yuan|lira|roubles?|rubles?|times|fold)
      (?!${year})${number} (@ )?(?!(years|days|months|weeks|hours|minutes|articles|pages|points
      |chapters|clauses|paragraphs|sections|its|this|was|is|as|has)(?!\\p{L}))\\p{L}{2,}s
      (rank|ranks|ranked|ranking) (@ ){0,2}(\\d+(st|nd|rd|th)|first|second|third|fourth|fifth|sixth
      |seventh|eighth|ninth|tenth|last)
      (world|region|continent|country|europe|asia|africa|union|alliance|globe)'s (second|third|fourth
      |fifth|sixth|seventh|eighth|ninth|tenth|\\d+(st|nd|rd|th))[\\s-](largest|biggest|most|highest
      |richest|strongest)
      (second|third|fourth|fifth)-(largest|biggest|highest)
      (one|two|three|four)[\\s-](third|thirds|quarter|quarters|fifth|fifths|tenth|tenths)
      (half|a third|a quarter|a fifth|a tenth|two thirds|three quarters) of
      (one|two|three) (in|out of) (\\d+|two|three|four|five|ten)
      (double|doubled|doubling|triple|tripled|quadrupled|halved|twofold|threefold|tenfold)
      (twice|three times|four times) (as|the|more)`,
      `(article|articles|section|chapter|resolution|no\\.?|number|paragraph|clause|annex|phase|part
      |page|pages|version|protocol|title|law|day|room|flight|route|highway|block|age
      |aged) ${number}( @)?
      @[-.]?\\d+~
      (january|february|march|april|may|june|july|august|september|october|november|december) \\d+(st
      |nd|rd|th)?,? ?(\\d{4})?( @)?
      \\d+ (january|february|march|april|may|june|july|august|september|october|november
      |december) ?(\\d{4})?( @)?
      (double|triple) (standards?|taxation|burden|role|game|talk|entente|alliance|down)`,
    ),
    event: cueTable(
      `~ed / could(n't| not) @ / ${irregularPast}
      (has|have|had|was|were|been|having) … (${irregularParticiple})`,
      `(?:is|are|be|being|am|isn't|aren't) … (~ed|${irregularPast}|${irregularParticiple})
      that (has|have|had|was|were|~ed|${irregularPast})[^,;:]*
      (which|who|whom|whose|where|when|while|whereas|after|before|because|since|if|unless|although
      |though|whether|how|why|what|as if|until)(?! then) [^,;:]*
      (?<=\\p{L} )this (@ly )?(~ed|${irregularPast})
      (the|a|an|these|those|its|their|his|her|our|your|my|of|in|on|for|with|by|at|from|to|as
      |into|between|among|under|no|any|some|more|most|less|highly|increasingly|so|newly|very|other
      |all|many|both|each|every|new|such) (@ly )?(~ed|${irregularPast})
      (in|at|on|by|under|with|for|from|of|to|as) an? (@ ){1,2}(~ed|${irregularPast})
      (?<!(was|were|been|being|is|are|be) (@ )?)~ed by(?! @ing) / need / indeed / speed / seed / feed / breed
      bed / red / hundred / united / limited / sacred / shed / unprecedented / exceed / proceed
      succeed
      (so-called|provided|rated|based|related|concerned|supposed|aimed|located|situated|interested
      |needed|seemed|appeared|remained|wanted|hoped|believed|considered|regarded|required|expected
      |perceived|deemed|tended|used to|lacked|skilled|advanced|combined|sophisticated|dedicated
      |detailed|mixed|armed|prepared|committed|isolated|divided|developed|industriali[sz]ed
      |complicated|experienced|balanced|educated|qualified|retired|muted|gendered|populated|landlocked|outdated|un~ed
      |existed|belonged|compared|associated|centred|centered|oriented|designed)
      ~-~ed / (~-|the )(led|cut|set|left|put|run|backed|based|driven|found|hit) / set of / left-wing
      left and / a (cut|set|hit|split|find) / cut in
      (did|does|do|will|would|can|could|may|might|must|should|shall|cannot|didn't) (not )?(@ly )?(put
      |set|cut|hit|run|come|become|split|quit|shut)`,
    ),
    cause: cueTable(
      `because / therefore / thus / hence / consequently / accordingly / thereby / due to / owing to
      thanks to / on account of / as a (direct |natural |logical )?(result|consequence)
      (as|in) consequence / for (this|that|these|those|the same) reasons?
      (that|this|which) is (the reason |precisely |exactly )?why / the reason (why|is|for|behind|that)
      one of the reasons / (lead|leads|led|leading) … to
      (result|results|resulted|resulting) (@ly )?in / (result|results|resulted|resulting) from
      (cause|causes|caused|causing) / (stem|stems|stemmed|stemming) (@ly )?from
      (arise|arises|arose|arising) from
      (trigger|triggers|triggered|triggering|spark|sparks|sparked|sparking|prompt|prompts|prompted
      |prompting|provoke|provokes|provoked|provoking)
      (give|gives|gave|given|giving) rise to / (bring|brings|brought|bringing) about
      (contribute|contributes|contributed|contributing) … to / (pave|paves|paved|paving) the way
      (attributable|attributed|attributes) to / in response to / in retaliation for / by virtue of
      so … that / (force|forces|forced|forcing|compel|compels|compelled|pushes|pushed|pushing) … to
      (drive|drives|driven) … by / (the|a|main|root|key|primary|underlying) causes? of`,
      `(cause|causes) for / common causes? / just causes? / (the|their|his|its|a) cause(?! of)
      prompt (response|action|reaction|decision) / so as to that / (led|leads|lead) by / (led|leads|lead|leading) (@ )?(efforts|calls|attempts|talks) to / thus far
      due to (be|take|meet|arrive|expire|start|begin|open|visit|hold) / so (far|called) … that
      (armed|security|police|air|naval|military|special|ground|land|peacekeeping|the|its|these|those
      |allied|political|market|russian|ukrainian|government) forces`,
    ),
    forecast: cueTable(
      `will / won't / 'll / shall / (is|are) (not )?going to
      (is|are|was|were) … (expected|projected|forecast|predicted|anticipated|poised|slated|scheduled
      |destined|set|bound|estimated) to
      (more |less |most |very |highly |not )?(un)?likely
      would (likely|probably|inevitably|lead|mean|increase|result|become|have)
      (forecast|forecasts|forecasting|predict|predicts|predicted|predicting|project|projects|foresee
      |foresees|foreseen|envisage|envisages|anticipate|anticipates) (that|a|an|the|growth|@ to)
      (that|whether) (?:[^,;:.]{0,120} )?would(?! have)
      (said|announced|promised|pledged|predicted|warned) (?:[^,;:.]{0,60} )?would(?! have)
      by (the end of )?(20[3-9]\\d|the (end|middle) of (the|this) (century|decade))
      in the (coming|next|near|foreseeable|years ahead|decades ahead) (@ )?(years?|months?|decades?
      |weeks?|future|period|days?)
      in the (near |foreseeable |long |medium )?(future|long term|long run|short term|medium term)
      (expect|expects|expecting) … to / (expect|expects) (growth|inflation|that|the)
      prospects? (of|for|is|are) / (looks|look) set to / (is|are) scheduled for / on course to
      on track to
      (could|may|might) (@ )?(soon|eventually|in the future|become|lead|increase|trigger|escalate
      |emerge|continue|result|change|deepen|worsen|weaken|strengthen|turn|force|push|spread|rise|fall
      |end|face|cause|pave|open|create|intensify|accelerate|reshape|undermine)`,
      `(the|a|an|its|their|his|her|our|of|political|free|good|popular|national|public|ill|people's|'s
      |strong|common|general|own|and|sheer|iron) will(?! (be|have|not|also|continue))
      (a|an|the|this|its|their|pilot|new|joint|first|major|each|every) (project|forecast|predict)s?
      (infrastructure|energy|investment|development|pipeline|construction|transport|joint|pilot|major|large|military
      |strategic|regional|research|flagship|railway|rail|port|such|many|several|other|both|new|two|three) projects?
      will (of|and) / likely (~ed|${irregularPast}) / (the|a|this|that|its|their|our) … article will / most likely cause`,
    ),
    recommendation: cueTable(
      `should / must / ought to / (need|needs) (@ly )?to / (has|have) to / (had|would do) better
      let us
      it is (@ly )?(necessary|essential|imperative|vital|crucial|advisable|high time|time|important
      |critical|desirable) (that|to|for)
      (necessary|essential|imperative|advisable) (that|to|for)
      (is|are) (strongly )?(required|recommended|advised|urged) to
      (recommend|recommends|recommended|recommending) / recommendations? (is|are|include|for)
      (urge|urges|urged|calls on|call on|called on|call upon|calls upon|called upon|call for
      |calls for|called for)
      there is (a|an) (urgent |pressing |clear |growing )?need (to|for) / what is needed / a must
      it is incumbent / would be (wise|prudent|advisable|better)`,
      `(should|must) (also |however )?be (noted|mentioned|added|emphasi[sz]ed|stressed|remembered
      |underlined|stated|pointed out|recalled|borne in mind|kept in mind|said)
      (have|has) to do with / must have / should have been ~ed by / should (it|he|she|they|this|the)
      should (be able|come as no surprise) / (have|has) (nothing|little|much|something) to
      no need to (say|mention) / needless to`,
    ),
    assessment: cueTable(
      `(important|significant|crucial|vital|essential|pivotal|decisive|remarkable|noteworthy|striking
      |unprecedented|dangerous|worrying|alarming|problematic|controversial|effective|ineffective
      |successful|unsuccessful|beneficial|harmful|fragile|vulnerable|promising|risky|costly
      |inadequate|insufficient|unsustainable|legitimate|illegitimate|strategically)
      (is|are|was|were|be|been|remain|remains|remained|become|becomes|became|seem|seems|proved
      |makes?) … (key|critical|central|strategic|historic|major|serious|severe|fundamental|valuable
      |sustainable|powerful|strong|weak|difficult|complex|complicated|limited|clear|necessary
      |impossible|unlikely|good|bad|better|worse|high|low|useful|useless|obsolete|dependent|unstable
      |stable|absent)
      (importantly|significantly|crucially|remarkably|strikingly|notably|interestingly|surprisingly
      |unfortunately|ironically|paradoxically|regrettably)
      (is|are|was|were|be|been|remains?|remained|as|constitutes?|represents?|become|becomes|became
      |poses?|posed|presents?) … (success|failure|mistake|threat|danger|risk|challenge|opportunity
      |advantage|disadvantage|weakness|strength|concern|obstacle|turning point|milestone|priority
      |dilemma|paradox|step|sign|signal|test|problem|cause for)
      (can|could|may|might|should) … be (seen|read|regarded|viewed|considered|interpreted|understood
      |described|evaluated|assessed|treated) (as|in)
      (is|are|was|were) … (seen|regarded|viewed|considered|perceived|interpreted|deemed|described)
      (shows|demonstrates|indicates|suggests|reveals|reflects|illustrates|underlines|highlights
      |underscores|signals|proves|implies)
      this means / (aims|seeks|intends|strives|attempts) (to|at)
      is (seeking|trying|aiming|attempting) to / are (seeking|trying|aiming|attempting) to
      (the|main|primary|key|ultimate|real) (goal|aim|objective|purpose|priority)s? (@ ){0,4}(is|are)
      (undermines|weakens|exacerbates|exacerbating|threatens|poses|complicates|hampers|hinders
      |facilitates|shapes|plays a)
      (undermine|undermining|exacerbate|threaten|complicate|hamper|hinder)
      (more|less|better|worse|greater|stronger|weaker) (@ )?than
      (too|highly|extremely|particularly|especially|relatively|increasingly|very) @ / the most @
      worth (noting|considering|emphasi[sz]ing) / little (effect|impact|influence|progress)`,
      `(more|less|fewer|better) than (\\d+|half|a |one|two|three|four|five|six|seven|eight|nine|ten
      |twenty|thirty|fifty)~
      most of / crisis (management|group|center|centre) / the most recent / particularly in
      especially in`,
    ),
    definition: cueTable(
      `are(?<=^[^,;:.]{2,60}) (@ ){1,3}?(that|which|designed to)
      (is|are|was) (@ )?(defined|known|referred to) as
      (is|are) (also |often |commonly |officially )?(called|termed|dubbed|named)
      is the (ability|capacity|practice|process|use|art|study|right|act|idea|principle|exercise
      |combination|name|term) (of|to|by|that|for)
      (refers?|referring) to / stands for / (is|are) (the )?(name|term) (given|used)
      (means|denotes) (the|a|an|@ing)
      (is|was) an? (\\S+ ){0,5}?@ (which|whose|that (connects|links|includes|brings|comprises
      |consists|unites|regulates|governs|provides|allows|produces|operates|runs|was|is|has|covers
      |oversees|represents|seeks|aims|makes|requires))
      (is|was) (an?|the|one of the) (@ ){0,5}?(organi[sz]ation|alliance|union|association|treaty
      |agreement|pact|convention|framework|initiative|forum|bloc|grouping|mechanism|concept|term
      |doctrine|principle|body|agency|institution|programme|program|project|company|corporation
      |system|process|theory|network|state|country|republic|kingdom|federation|strait|corridor
      |pipeline|platform|format|council|court|fund|bank|party|movement|group|form|type|kind|method
      |instrument|tool|document|city|port|island|peninsula|region|ocean|sea|river|province|policy of
      |strategy of)(,| (that|which|whose|who|of|in|for|with|between|consisting|comprising|established
      |founded|created|signed|designed|made|based|located|where|under|aimed|led|linking|connecting))
      (consists?|composed|comprised|made up) of / also known as / officially (the|known)`,
      `^(this|it|these|that|there|they|here|such|those|we)( @)? (is|was|are|were)[^.]*
      (is|was) (an?|the) (@ )?(important|key|major|crucial|significant|vital|critical|clear|serious
      |good|great|new|real|strong|perfect|turning|natural|striking)[^.,;]*
      according to … refers to`,
    ),
  },
  frames: openingTable(
    `(in )?(this|the present|the following|our) (short |brief |policy |present )?(article|study
      |paper|analysis|report|essay|brief|piece|section|chapter|commentary|research|work|note|series
      |post)(,)? (we |i |the author |it |also |first |therefore |thus |will |shall |is |are |was
      |has been |have been )*(examine|analy[sz]e|explore|discusse?|address|assesse?|evaluate|review
      |focuse?|proceed|consider|seek|aim|attempt|look|deal|investigate|outline|present|describe|study
      |studie|trie|try|cover|ask|organi[sz]e|structure|divide|propose|examining|tackle|trace
      |survey)(s|d|ed)?
      (dear|hello|hi|good (morning|afternoon|evening)|greetings|welcome|thank you|thanks (for|to our)
      |congratulations|happy)
      (see( also)?|read( more)?|click|source|sources|photo|image|picture|figure|table|keywords?
      |key words|abstract|summary|author|editor|translated by|published|updated|by|contents|appendix
      |note|disclaimer|cover photo|credit)(:| (below|above|here|more|the (table|figure|annex|map)
      |also|\\d))
      (let us|let's|let me|imagine|suppose|consider|recall|note that|take the|compare)
      (the )?(first|second|third|next|last|final|following|remaining|rest of the
      |rest of this) (section|part|chapter|article|paper)s? (of (this|the) (article|paper
      |study) )?(will )?(examines?|discuss(es)?|analy[sz]es?|explores?|presents?|looks?|focus(es)?
      |deals?|is|are|reviews?|considers?|outlines?|describes?|assess(es)?|addresses)
      (i|we) (would like to|want to|will|shall|am going to|begin|start|now turn|turn|conclude) (thank
      |begin|start|discuss|examine|look|argue that first|first|by|with|to|analy[sz]e|consider|focus)
      (the views|views|opinions|the opinions) expressed / .*all rights reserved
      ((more|details) (below|here)|for (more|further) (details|information|on this))
      (the )?(following|main|key)?( @){0,4} (is|are|can be (listed|summari[sz]ed)) as follows`,
  ),
  verbs: cueTable(
    `is / are / was / were / am / has / have / had / will / would / can / could / may / might / must
      should / shall / do / does / did / ~ed / ${irregularPast} / said / told / thought / knew / wins
      loses / knows / thinks / agrees / pays / fails / feels / gets / lives / learns / speaks / rules
      rests / isn't / aren't / wasn't / cannot / can't / won't / remains / means / needs / seeks
      makes / shows / says / plays / becomes / faces / continues / includes / provides / aims / takes
      gives / goes / comes / depends / requires / allows / helps / leads / causes / creates
      increases / reduces / supports / threatens / offers / keeps / brings / puts / holds / runs
      sees / wants / works / lacks / grows / rises / falls / costs / exceeds / accounts / supplies
      produces / imports / exports / relies / reflects / affects / undermines / strengthens / weakens
      limits / prevents / protects / serves / stands / lies / follows / suggests / matters / poses
      represents / cuts / builds / buys / sells / uses / controls / dominates / enables / ensures
      links / connects / covers / contains / exists / belongs / begins / ends / starts / opens
      closes / hosts / shares / drives / pushes / turns / moves / meets / looks / seems / appears
      tends`,
  ),
  verbless: 4,
  interruptions: null,
  spoken: null,
  named: cueTable(
    `(titled|entitled|called|named|dubbed|known as|so-called|the (book|article|report|film|novel
      |project|programme|program|initiative|newspaper|magazine|journal|party|movement|doctrine
      |operation|concept|principle|policy|song|paper|study|series|term|phrase|slogan|motto|word))`,
  ),
}
