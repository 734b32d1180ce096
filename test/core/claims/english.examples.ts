export const englishExamples = `
{NATO Secretary General Jens Stoltenberg} <said> that [[Finland would become a full member of the alliance within days]].
  attributed forecast | plain | named

“[[The rules-based order is under pressure from every side]],” <said> {Josep Borrell, the EU’s High Representative}.
  quotation attributed | plain | named

“[[We must not repeat the mistake of depending on one supplier]],” {Ursula von der Leyen} <told> lawmakers in Strasbourg.
  quotation attributed | plain | named

“[[The war has to end,” {the UN chief} <said>, “and it has to end in line with the Charter]].”
  quotation attributed | plain | named

<According to> {the International Monetary Fund}, [[the world economy grew by 3.5 percent in 2022]].
  attributed statistic event | plain | named

[[Turkey hosts more than three million Syrian refugees]], <according to> {the UN refugee agency}.
  attributed statistic | plain | named

[[The corridor]], {the World Bank} <argues>, [[could cut travel time by half]].
  attributed | hedged | named

{Experts} <say> [[the sanctions have had little effect on ordinary trade]].
  attributed | plain | vague

It <is> widely <believed> that the pipeline was damaged on purpose.
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
  definition statistic | plain | unsourced

Hybrid warfare refers to the combined use of military and non-military means.
  definition | plain | unsourced

Defence spending reached 2.24 trillion dollars in 2022.
  statistic event | plain | unsourced

Kazakhstan is the world’s largest producer of uranium.
  assessment | plain | unsourced

It is clear that the Minsk agreements have failed.
  assessment event | boosted | unsourced

Undoubtedly, the summit was a success for the host.
  assessment | boosted | unsourced

It is not clear that the embargo has worked.
  assessment event | hedged | unsourced

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
`
