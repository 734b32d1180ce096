/** How English reports what others say. */
import { cueTable, openingPattern, wordPattern, wordSet } from './cue-table'
import { finiteForms, pastForms, presentForms, presentParticiples } from './english-verbs'
import type { SpeechLexicon } from './speech-lexicon'

const saying = `say:said announce argue declare warn insist assert contend allege reiterate acknowledge
  believe think:thought concede admit:admitted assure testify quip:quipped opine posit:posited confide muse recount retort proclaim`

/** Verbs that are nouns too: their past is enough, the other forms need what they report. */
const ambiguous = `claim remark vow pledge promise caution comment tweet boast lament joke counter fear`

const reporting = `show:showed suggest indicate reveal state note report find:found stress emphasise emphasize underline highlight
  underscore confirm deny explain observe recall maintain hold:held add estimate
  predict forecast project expect propose write:wrote conclude mention affirm reaffirm stipulate imply complain respond reply
  describe signal:signalled demonstrate urge demand recommend agree accuse hope decide know:knew`

const continuing = `say:said add stress note emphasise emphasize underline highlight argue claim warn insist state
  declare assert point explain describe suggest call acknowledge reiterate affirm promise vow pledge announce write:wrote`

export const englishSpeech: SpeechLexicon = {
  say: cueTable(
    `${finiteForms(saying)} / ${pastForms(ambiguous)}
      (tell|tells|told)( (the )?(reporters|journalists|parliament|lawmakers|media|press|deputies
      |senators))?
      (point|points|pointed) out / (call|calls|called) (for|on|upon) / (urge|urges|urged)
      (accuse|accuses|accused) / (go|goes|went) on to (say|argue|add|claim|note)
      (is|was|were|are|has been|have been) quoted as saying / (put|puts) it
      (was|is|were) cited as saying
      (describe|describes|described|portray|portrays|portrayed|hailed|dismissed|characteri[sz]ed
      |branded)(?=[^,;:.]{2,80} as )
      (call|calls|called|labelled|labels|dubbed)(?=[^,;:.]{1,80}\\ufffc)
      (put|puts)(?=[^,;.:]{2,60} at ) / denounced / criticised / criticized / condemned
      (make|makes|made) (it )?clear that
      (express|expresses|expressed) (@ )?(concern|hope|regret|confidence|fear|fears|the view|the hope
      |doubt|doubts)(?= (that|over|about))`,
    `(that|which) (is|was) to say / say (in|over) / have (a|their|no) say / so to say / fears? (of|about|over|for) / tell you
      (believe|believes|believed) in / think (tank|of|about)s? / thought (of|to)
      claim(s|ed)? (responsibility|lives|victory|credit) / (called|calls) (the|a|itself) / told you so
      ~ing (call|claim|comment|promise)s? for / pledges? (of|made)
      (claimed|announced|declared|promised|alleged|pledged) ~s / (self-)declared`,
  ),
  show: cueTable(
    `${finiteForms(reporting)} / ${presentForms(ambiguous)}`,
    `united states / member states
      (baltic|gulf|member|nation|arab|littoral|coastal|neighbouring|neighboring|successor|several
      |many|all|both|other|these|those|the|which|small|big|european|western|eu|nato) states
      (the|a|an|this|its|their|his|her|these|those|of|no|new|own|first|annual|latest) (report|reports
      |project|projects|note|notes|estimate|estimates|forecast|forecasts|points?|finds|demand|demands
      |signal|signals|hope|hopes|hold|holds|highlight|highlights|claim|claims|state|show|shows|stress)`,
  ),
  according: cueTable(
    `according to / in the (words|view|opinion|assessment|estimation|eyes) of
      in (remarks|comments|a statement|an interview) (to|by)
      as (noted|stated|reported|argued|pointed out|emphasi[sz]ed|announced|stressed|explained|put
      |described) by
      per`,
    `according to (plan|plans|schedule|need|needs|which|this|that|these|it|their|its|whether|size
      |type|circumstances|law|merit|ability|criteria|international law|the (principle|principles
      |rules?|law|needs|circumstances|criteria|schedule|plan|logic|terms?))
      per (cent|capita|se|day|year|month|week|person|hour|barrel|annum|unit|head|@) / as per`,
  ),
  recalled: cueTable(
    `according to (him|her|them)(?=[,.]) / in (his|her|their) (words|view|opinion|assessment|estimation|telling)
      by (his|her|their) own (account|admission)`,
  ),
  possessives: wordSet('his her their him them'),
  impersonal: cueTable(
    `it (is|was|has been|had been|had also been|is also|was also|is now) (@ )?(said|reported
      |believed|claimed|alleged|argued|thought|known|rumou?red|assumed|noted|stated|suggested
      |estimated|understood|accepted|acknowledged|speculated|announced|asserted|emphasi[sz]ed
      |stressed|mentioned|held|feared|hoped)(?= that)
      (is|are|was|were) (@ )?(said|reported|believed|alleged|thought|rumou?red|claimed|understood
      |known|reputed) to
      reportedly / allegedly / purportedly / it is said / as is (well )?known / rumou?r has it
      (is|are) (widely|generally|commonly|often) (seen|regarded|considered|viewed|believed|thought
      |accepted)
      (reports|rumou?rs|allegations|claims) (suggest|suggested|emerged|indicate|have emerged)(?= that)
      there (are|were|have been) (reports|claims|allegations|rumou?rs)(?= (that|of))`,
    `it is known as / it (is|was) noted (in|by) / it (is|should be|must be) noted that`,
  ),
  inDocument: null,
  participle: cueTable(
    `${presentParticiples(continuing)} / saying / citing`,
    `~ing (for|on|off|up|to|into|with) / (without|by|of|in|for|from|the|a|its|their|on|about|at) ~ing
      (is|are|was|were|been|be|keeps?|stopped|kept) (@ )?~ing / noting to
      (calling|adding|writing|describing|claiming|highlighting|underlining|emphasi[sz]ing|explaining
      |acknowledging|suggesting|announcing|declaring|pledging|asserting|affirming|reiterating
      |citing) (?!that)(a|an|the|its|their|his|her|new|more|[^\\s“”"‘’'«»]+)(?! that)`,
  ),
  vague: cueTable(
    `experts / analysts / observers? / critics / commentators / some / many / several / most / others
      sources? / officials? / insiders / pundits / researchers / scholars / academics / specialists
      economists / historians / diplomats / politicians / strategists / academics / opponents
      supporters / proponents / sceptics / skeptics / people / circles / studies / research / reports
      rumou?rs / media / the media / media reports / news reports / one / various / certain
      a number of / everyone / nobody / few / military sources / scientists / political scientists
      those / surveys / polls / local media / news outlets / public opinion / the literature
      the international community / conventional wisdom / eyewitnesses / witnesses / residents`,
    `some of / one of the / most recent / many of
      (research|media) (institute|center|centre|council|group|service) / people's
      (the|this|its|a|his|her) (research|official) (@ )?(by|from|of|report|data|statement|figures
      |website)`,
  ),
  nouns: wordSet(
    'claims projects reports notes estimates forecasts signals demands states hopes promises pledges vows comments fears finds shows holds',
  ),
  anonymous: cueTable(
    `official / diplomat / insider / source / critic / observer / expert / analyst / commentator
      lawmaker / minister / adviser / aide`,
  ),
  roles: cueTable(
    `president / vice president / vice-president / prime minister / minister / deputy minister
      foreign minister / defen[cs]e minister / secretary / secretary general / secretary-general
      chancellor / chairman / chair / chairperson / chairwoman / chief / head / director
      director general / spokesman / spokeswoman / spokesperson / ambassador / envoy / representative
      commissioner / commander / general / admiral / governor / senator / deputy / lawmaker / leader
      king / queen / emperor / prince / sultan / pope / patriarch / mayor / professor / analyst
      expert / economist / researcher / official / diplomat / adviser / advisor / fellow / author
      founder / co-founder / ceo / economist / historian / mr / mrs / ms / dr / prof / lord / sir
      manager / coordinator / negotiator / undersecretary / under-secretary / rapporteur / member
      columnist / strategist / scientist / scholar / lawyer / activist / candidate
      report / reports / statement / study / survey / data / figures / statistics / document
      communique / declaration / paper / article / poll / assessment / review / agency / ministry
      bank / fund / institute / commission / council / organi[sz]ation / government / administration
      embassy / parliament / committee / court / office / department / union / alliance / company
      newspaper / outlet / magazine / newspaper / authorities / white house / kremlin / pentagon
      state department`,
  ),
  demonym: wordPattern(
    `~(ian|ians|ish|ese|ern|ean|can) / french / dutch / greek / german / germans / czech / iraqi
      israeli / pakistani / us / u.s / american / arab / chinese / afghan / uzbek / kazakh / kyrgyz
      tajik`,
  ),
  many: wordPattern('~(ians|eans|cans|ish|ese) / germans / french / dutch / arab'),
  pronouns: wordSet('he she they it we i who you'),
  dumb: wordSet('this that it which there what these those'),
  openings: openingPattern(
    `however / meanwhile / moreover / furthermore / nevertheless / nonetheless / similarly / likewise
      also / additionally / consequently / therefore / thus / then / later / earlier / recently
      finally / yesterday / today / now / indeed / still / again / afterwards? / subsequently
      previously / initially / eventually / instead / overall / ultimately / notably / importantly
      separately / further / and / but / yet / or / nor / so / while / although / though / as / first
      second / third / secondly / thirdly / firstly / lastly
      (last|this|next|that) (week|month|year|night|summer|spring|autumn|winter|fall|decade|january
      |february|march|april|may|june|july|august|september|october|november|december|monday|tuesday
      |wednesday|thursday|friday|saturday|sunday)
      (in|at|on) (addition|turn|contrast|particular|response|return|fact|conclusion|short|sum|general)
      for (example|instance|his part|her part|its part|their part|years|decades)
      on the (other|contrary) hand / at the same time / in the same (vein|way) / by contrast
      as a result / of course / (on )?(monday|tuesday|wednesday|thursday|friday|saturday|sunday)
      january / february / march / april / june / july / august / september / october / november
      december / (in )?\\d+ / ,`,
  ),
  auxiliaries: wordSet(
    'has have had is are was were will would can could may might must should do does did',
  ),
  relatives: wordSet('who'),
  notBefore: wordSet(
    'the a an this its these those his her their of to no any such some our my be is are was were been being by for with',
  ),
  notAfter: wordSet(
    'in on at to that reporters journalists during after before when by with from through about how why what whether of against as and or but not',
  ),
  bodies: null,
  transitive: wordPattern('(critici[sz]|accus|condemn|denounc|describ|portray)~'),
  addressees: null,
  between: wordSet(
    `also has have had recently repeatedly later then previously further publicly openly again once now often frequently reportedly clearly
    explicitly officially rightly famously himself herself itself themselves would will can could may might should must did does do not never
    initially subsequently earlier already even therefore thus still always rather consistently strongly firmly additionally finally briefly`,
  ),
  inverting: wordSet('as'),
  as: 'as',
  complementisers: wordSet('that whether'),
  conjunctions: wordSet(
    'while because although though which who whom whose when where if since unless until after before as but however whereas so',
  ),
  and: wordSet('and but or yet'),
  prepositions: wordSet(
    `in on at during after before by with from to into for about over under through against amid among between despite following since until
    within without via towards toward upon near as ahead alongside across`,
  ),
  adjuncts: wordSet('in on at during after before'),
  occasions: wordPattern(
    'its / his / her / their / an? / monday / tuesday / wednesday / thursday / friday / saturday / sunday / \\d+',
  ),
  determiners: wordSet(
    'the a an this that these those his her its their our some many several most',
  ),
  indefinite: wordSet('a an one another'),
  links: wordSet("of for and & 's"),
  finite: wordPattern(
    `is / are / was / were / has / have / had / will / would / can / could / may / might / should
      must / shall / do / does / did / said / says
      (?!need|united|limited|allied|hundred|red)\\p{L}{2,}ed / went / came / took / made / met / held
      grew / rose / fell / began / became / won / lost / gave / led / left / saw / set / remains?
      needs? / seeks? / wants? / aims? / plans?`,
  ),
  modifier: wordPattern(
    `former / senior / top / chief / deputy / acting / then / vice / foreign / prime / defen[cs]e
      interior / finance / @(ian|ish|ese|can|ch)`,
  ),
  months: wordPattern(
    'january / february / march / april / may / june / july / august / september / october / november / december',
  ),
}
