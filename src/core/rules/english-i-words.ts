/** English words that begin with a capital I in titles, in lower case. */
export const englishIWords: ReadonlySet<string> = new Set(
  `i i'm i’m is isn’t in it its it’s if into inside instead indeed itself iran iranian iranians iraq
  iraqi israel israeli israelis india indian indo-pacific indonesia indonesian iceland italy italian
  ireland irish islam islamic islamist istanbul’s international internationally internal internet
  interview interim interest interests integration integrate integrity intelligence intent intends
  intention intervention interventions investment investments investor investors invest invests
  investigation investigate investigates infrastructure information inform industry industries
  industrial independent independence influence influences influential initiative initiatives issue
  issues issued island islands impact impacts implication implications implement implementation
  important importance import imports increase increases increased increasing increasingly inflation
  innovation innovative insight insights institute institution institutions institutional invade
  invades invasion isolation isolate isolated illegal immigration immigrants imperial imperialism
  inaugural inauguration incident incidents index individual individuals inequality initial injured
  insecurity insists inspection inspectors instability integrated intensify intensifies interaction
  intermediate interpretation introduces introduction inquiry invites invitation involved involvement
  irregular irresponsible ideology idea ideas identity ignore ignores ignored imminent immediate
  imposes impose imposed improve improves improving inches include includes including income`
    .split(/\s+/)
    .filter(Boolean),
)
