/** Small words and endings that decide where a name begins and ends. Written by hand. */

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** Small words inside the names of persons. */
export const particles = words(`
  de da das do dos di del della du des la le van von der den ter zu zur bin ibn ben bint abu al el ul ad as ash az
  де ла ле ди дель да фон ван дер ден цу бин ибн бен аль эль ас аш ад уль оглы кызы заде уулу`)

/** Those that may begin what is left of a name without its first name: `von der Leyen`. */
export const leadingParticles = words(`de van von der den ter bin ibn аль эль фон ван дер де`)

/** Those that may end a name: `Турсунбек уулу`. */
export const lastParticles = words(`оглы оглу кызы гызы уулу заде ogly oglu kyzy uulu`)

/** Those that only persons have. */
export const sureParticles = words(`bin ibn bint von der бин ибн бен фон оглы кызы`)

/** Chinese and Korean family names, which stand first and do not decline in Russian. */
export const chineseFamilies = words(
  `си ли ван ху цзян дэн мао чжоу вэнь лян чэнь хэ дин цинь сунь лю ян чжао цай лай ким пак мун  юн чан дай чжан дун линь го ма сюй`,
)

/** What stands before a hyphen without being a name: `Trans-Caspian`. */
export const prefixes = words(`trans pan anti post pro non neo sino russo franco indo afro euro`)

/** What stands behind a hyphen without being part of the name: `Putin-led`. */
export const compoundEnds = words(
  `led era run like style made born held wide based backed friendly`,
)

/** Names that are also common words: where the capital proves nothing they do not count. */
export const doubtfulNames = words(`
  того чад мали рада тигр сана рим вена гаага meta apple shell quad nice mali fin tuna ren nil ege tay leh hint man fas`)

/** Links inside Latin names in a Russian text: `Bank of China`. */
export const latinLinks = words('of and for to the in &')
