export const englishExamples = `
{NATO Secretary General Jens Stoltenberg} <said> that [[Finland would become a full member of the alliance within days]].
  attributed forecast | plain | named

[[“The rules-based order is under pressure from every side,”]] <said> {Josep Borrell, the EU’s High Representative}.
  quotation attributed | plain | named

[[“We must not repeat the mistake of depending on one supplier,”]] {Ursula von der Leyen} <told lawmakers> in Strasbourg.
  quotation attributed | plain | named

[[“The war has to end,” {the UN chief} <said>, “and it has to end in line with the Charter.”]]
  quotation attributed | plain | named

<According to> {the International Monetary Fund}, [[the world economy grew by 3.5 percent in 2022]].
  attributed statistic event | plain | named

[[Turkey hosts more than three million Syrian refugees]], <according to> {the UN refugee agency}.
  attributed statistic | plain | named

[[The corridor, {the World Bank} <argues>, could cut travel time by half]].
  attributed | hedged | named

{Experts} <say> [[the sanctions have had little effect on ordinary trade]].
  attributed assessment | plain | vague

<It is widely believed> that [[the pipeline was damaged on purpose]].
  attributed event | hedged | vague

On 4 April 2023 Finland joined the alliance.
  event | plain | unsourced

Finland and Sweden submitted their applications in May 2022.
  event | plain | unsourced

The European Council granted Ukraine candidate status in June 2022.
  event | plain | unsourced

Oil prices rose because OPEC+ cut production.
  event cause | plain | unsourced

Sanctions led to a sharp fall in imports.
  event cause | plain | unsourced

The Black Sea Grain Initiative will expire unless both sides agree to extend it.
  forecast | plain | unsourced

Competition between Washington and Beijing is likely to intensify.
  forecast | hedged | unsourced

The new law may deepen the rift between Brussels and Warsaw.
  forecast | hedged | unsourced

Ankara should balance its energy ties with Moscow.
  recommendation | plain | unsourced

The EU needs to diversify its suppliers.
  recommendation | plain | unsourced

The African Union is a continental organisation of 55 member states that was launched in 2002.
  statistic definition | plain | unsourced

Hybrid warfare refers to the combined use of military and non-military means.
  definition | plain | unsourced

Defence spending reached 2.24 trillion dollars in 2022.
  statistic event | plain | unsourced

Kazakhstan is the world’s largest producer of uranium.
  assessment | plain | unsourced

It is clear that the Minsk agreements have failed.
  event assessment | boosted | unsourced

Undoubtedly, the summit was a success for the host.
  assessment | boosted | unsourced

It is not clear that the embargo has worked.
  event assessment | hedged | unsourced

The military might of the alliance rests on its nuclear deterrent.
  assessment | plain | unsourced

The political will to reform the Security Council is absent.
  assessment | plain | unsourced

The treaty entered into force in May 1976.
  event | plain | unsourced

Article 5 of the Washington Treaty obliges the allies to assist each other.
  assessment | plain | unsourced

What does this mean for the region?
  -

This article examines the foreign policy of Kazakhstan after 1991.
  -

Dear readers, welcome to our new issue.
  -

See also the table below.
  -

{Xi Jinping} <argued> that [[the world was undergoing changes unseen in a century]].[^1]
  attributed | plain | sourced

As {Henry Kissinger} <noted>, [[order needs both power and legitimacy]].
  attributed | plain | named

{The report} <shows> that [[methane emissions from the energy sector remain high]].
  attributed assessment | plain | named

This shows that deterrence works.
  assessment | plain | unsourced

In a speech in Astana on Tuesday, {President Kassym-Jomart Tokayev} <announced> that [[the tax code would be rewritten]].
  attributed forecast | plain | named

{Lavrov} <accused> [[the West of waging a hybrid war]].
  attributed | plain | named

{Critics} <claim> that [[the deal favours the creditors]].
  attributed | plain | vague

The ministry denied the allegation and {its spokesperson} <added> that [[talks would continue]].
  attributed event forecast | plain | named

The initiative is often described as a “debt trap”.
  assessment | plain | unsourced

The “Belt and Road Initiative” was launched in 2013.
  event | plain | unsourced

{Germany’s Chancellor Olaf Scholz} <described> [[the invasion as a turning point in a speech to the Bundestag]].
  attributed assessment | plain | named

Speaking to reporters in Ankara, {Foreign Minister Hakan Fidan} <stressed> that [[Türkiye would not join the sanctions]].
  attributed forecast | plain | named

[[“We are not naive,”]] {a senior EU official} <told> the Financial Times.
  quotation attributed | plain | vague

{The Kremlin} has repeatedly <denied> that [[its troops took part in the fighting]].
  attributed event | plain | named

{The joint communiqué} <stated> that [[both sides remain committed to a two-state solution]].
  attributed | plain | named

[[Without reform, {Mario Draghi} <warned>, the EU faces a slow agony]].
  attributed | plain | named

<In the words of> {former Secretary of State Madeleine Albright}, [[America is “the indispensable nation”]].
  quotation attributed | plain | named

{Studies} <suggest> that [[remittances reduce poverty in Tajikistan]].
  attributed | hedged | vague

{Some observers} <argue> that [[the visit was purely symbolic]].
  attributed | plain | vague

{Foreign Minister Wang Yi} <called on> [[both sides to exercise restraint]].
  attributed recommendation | plain | named

China’s exports to Russia rose by 47 percent in 2023.
  statistic event | plain | unsourced

Nearly two-thirds of Armenian voters abstained.
  statistic event | plain | unsourced

Japan ranks third among the largest contributors to the UN budget.
  statistic | plain | unsourced

The ruble lost half of its value within a year.
  statistic event | plain | unsourced

On 30 January 2024, the Senate approved the F-16 sale.
  event | plain | unsourced

The leaders of the five countries met in Dushanbe and signed a treaty of friendship.
  event | plain | unsourced

Talks have stalled since October.
  event | plain | unsourced

Thanks to the new pipeline, Azerbaijan has become an important supplier for southern Europe.
  event cause assessment | plain | unsourced

The crisis stems from decades of mismanagement.
  cause | plain | unsourced

Hungary’s veto therefore prolonged the deadlock.
  event cause | plain | unsourced

By 2030 China will have more than 1,000 nuclear warheads.
  statistic forecast | plain | unsourced

The next round of talks is expected to take place in Geneva.
  forecast | plain | unsourced

Perhaps the most striking feature of the agreement is its brevity.
  assessment | hedged | unsourced

The government appears to have lost control of the border.
  event | hedged | unsourced

This policy will certainly backfire.
  forecast assessment | boosted | unsourced

The Council must not ignore these warnings.
  recommendation | plain | unsourced

It is essential that donors coordinate their aid.
  recommendation assessment | plain | unsourced

Soft power is the ability to shape the preferences of others through attraction.
  definition | plain | unsourced

The Collective Security Treaty Organisation (CSTO) is a military alliance of six post-Soviet states.
  definition | plain | unsourced

The doctrine known as “strategic autonomy” divides the member states.
  assessment | plain | unsourced

The parties could not agree on a venue.
  event | plain | unsourced

In May 2022 the alliance changed its course.
  event | plain | unsourced

Is deterrence enough?
  -

Let us now turn to the economic dimension.
  -

The second section discusses the role of China.
  -

Source: World Bank, 2023.
  -

In conclusion, the strategy has three aims.
  assessment | plain | unsourced

First and foremost, energy.
  -

The alliance, which was founded in 1949, has 32 members.
  statistic | plain | unsourced

The claims of both parties overlap.
  assessment | plain | unsourced

The United States notes with concern the deployment of new missiles.
  assessment | plain | unsourced

The report was published in March.
  event | plain | unsourced

What matters, however, is not the number of tanks but the will to use them.
  assessment | plain | unsourced

{Putin} <claimed> [[the operation was going according to plan]].
  attributed | plain | named

[[“Peace is not the absence of war,” {Spinoza} <wrote>; “it is a virtue.”]]
  quotation attributed | plain | named

{Sweden’s Prime Minister Ulf Kristersson} <told parliament> that [[membership would change the country’s security policy for generations]].
  attributed forecast | plain | named

Since the coup of July 2023, Niamey has expelled the French ambassador and suspended cooperation with Brussels.
  event | plain | unsourced

[[The junta’s decision <is widely regarded> as a blow to European influence in the Sahel]].
  attributed assessment | plain | vague

<According to> {Freedom House}, [[only 20 percent of the world’s population lives in countries rated Free]].
  attributed statistic | plain | named

{A report by the International Energy Agency} <projects> that [[global coal demand will plateau by 2026]].
  attributed forecast | plain | named

The bloc accounts for nearly a third of global GDP.
  statistic | plain | unsourced

The loan was conditional on reforms that the government has yet to implement.
  assessment | plain | unsourced

As a result, the current account deficit widened to $48.8 billion.
  statistic event cause | plain | unsourced

Ankara’s balancing act could become untenable if the war escalates.
  forecast | hedged | unsourced

No one doubts that Kyiv will need support for years.
  forecast assessment | boosted | unsourced

Donors ought to tie their aid to anti-corruption benchmarks.
  recommendation | plain | unsourced

The Lobito Corridor is a 1,300-kilometre railway that connects the Angolan coast with the copper belt of the Democratic Republic of Congo.
  statistic definition | plain | unsourced

“Friend-shoring” means moving supply chains to countries regarded as political allies.
  definition | plain | unsourced

{Narendra Modi} <hailed> [[the corridor as “a beacon of cooperation, innovation and shared progress”]].
  quotation attributed | plain | named

Washington, {a State Department spokesperson} <said> on Monday, [[“does not seek a new Cold War”]].
  quotation attributed | plain | named

{Officials in Tbilisi} <insist> that [[the law targets only foreign funding]].
  attributed | plain | named

Moscow and Tehran signed a comprehensive strategic partnership treaty on 17 January 2025.
  event | plain | unsourced

Both sides have much to lose.
  assessment | plain | unsourced

It remains to be seen whether the ceasefire holds.
  assessment | hedged | unsourced

The real question is who pays.
  assessment | plain | unsourced

Can the G20 survive such divisions?
  -

Figure 1: Trade between China and Central Asia.
  -

This paper proceeds as follows.
  -

By contrast, Vietnam ran a surplus of more than 100 billion dollars with the United States in 2023.
  statistic event | plain | unsourced

{The ministry’s annual report} <notes>: [[“Demand for Arctic shipping remains low.”]]
  quotation attributed | plain | named

<As reported by> {Bloomberg}, [[Chinese banks have tightened their checks on Russian clients]].
  attributed event | plain | named

The International Court of Justice ruled on 26 January 2024 that Israel must take measures to prevent genocidal acts.
  event recommendation | plain | unsourced

{Wang Yi, China’s top diplomat}, <argued> in Munich that [[decoupling would backfire on those who practise it]].
  attributed forecast | plain | named

Iran’s oil exports reached 1.5 million barrels per day in early 2024, the highest level in five years.
  statistic event | plain | unsourced

[[“Europe is mortal,”]] <warned> {Emmanuel Macron} in his second Sorbonne speech.
  quotation attributed | plain | named

This is why Tashkent prefers bilateral deals to regional formats.
  cause | plain | unsourced

Riyadh will probably wait for the outcome of the American election.
  forecast | hedged | unsourced

The Houthis, a Zaydi movement that controls most of northern Yemen, have attacked more than 60 ships since November 2023.
  statistic event | plain | unsourced

<According to> {some Western officials}, [[the drones were assembled in Yelabuga]].
  attributed event | plain | vague

The Gulf states must not be treated as a monolith.
  recommendation | plain | unsourced

Clearly, the embargo has failed to change the junta’s calculus.
  event assessment | boosted | unsourced

{Analysts at the Carnegie Endowment} <believe> [[the rapprochement is tactical]].
  attributed | plain | named

How did it come to this?
  -

{Rep. Jane Miller (D-Ohio)} <said> that [[the waiver had expired]].
  attributed event | plain | named

{Defence Minister Jane Holm (Greens)} <said> [[the fleet would sail in May]].
  attributed forecast | plain | named

{Each of the envoys who visited Baku} <argued> that [[the border should reopen]].
  attributed recommendation | plain | named

{Sweden’s defence minister, Pål Jonson}, <noted> that [[the cable had been cut]].
  attributed event | plain | named

{The inspectors} <noted> [[the vessel was carrying fuel]].
  attributed | plain | named

{McAllister Stern} <argued> [[in favour of a body that would audit the fund]].
  attributed forecast | plain | named

{McGovern} <said> that [[the embargo had failed]].
  attributed event | plain | named

<In {his} view>, [[the embargo has failed]].
  attributed event | plain | unsourced

The two ports depend on infrastructure projects that need funding.
  assessment | plain | unsourced

{The bank} <warned> [[of “secondary” sanctions]].
  attributed | plain | named

This led to a wave of protests.
  event cause | plain | unsourced

Latvia responded by closing the border.
  event | plain | unsourced

The tanker likely dragged its anchor.
  event | hedged | unsourced
`
