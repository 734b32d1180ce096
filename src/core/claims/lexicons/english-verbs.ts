/**
 * The forms of English verbs: `announce` gives announce, announces, announced. A verb that forms
 * its past in another way, or doubles a letter, is written with it: `say:said`.
 */
export function finiteForms(verbs: string): string {
  return splitVerbs(verbs)
    .map(({ verb, past }) => `${verb} / ${thirdPerson(verb)} / ${past}`)
    .join(' / ')
}

/** `announce` gives announced. */
export function pastForms(verbs: string): string {
  return splitVerbs(verbs)
    .map(({ past }) => past)
    .join(' / ')
}

/** `announce` gives announce, announces. */
export function presentForms(verbs: string): string {
  return splitVerbs(verbs)
    .flatMap(({ verb }) => [verb, thirdPerson(verb)])
    .join(' / ')
}

/** `announce` gives announcing. */
export function presentParticiples(verbs: string): string {
  return splitVerbs(verbs)
    .map(({ verb, past }) => {
      const doubled = past === verb + verb.slice(-1) + 'ed' ? verb + verb.slice(-1) : verb
      return doubled.replace(/([^e])e$/, '$1') + 'ing'
    })
    .join(' / ')
}

function splitVerbs(verbs: string): { readonly verb: string; readonly past: string }[] {
  return verbs.split(/\s+/).flatMap((entry) => {
    const [verb, past] = entry.split(':')
    return verb ? [{ verb, past: past ?? regularPast(verb) }] : []
  })
}

function thirdPerson(verb: string): string {
  if (/[^aeiou]y$/.test(verb)) return verb.slice(0, -1) + 'ies'
  return /(?:s|x|z|ch|sh)$/.test(verb) ? verb + 'es' : verb + 's'
}

function regularPast(verb: string): string {
  if (verb.endsWith('e')) return verb + 'd'
  return /[^aeiou]y$/.test(verb) ? verb.slice(0, -1) + 'ied' : verb + 'ed'
}
