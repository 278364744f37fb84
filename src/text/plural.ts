/** Plural nouns by their spelling, and the singular of each. */

/** Plurals without an s, and words that count although they look singular. */
const IRREGULAR: ReadonlyMap<string, string> = new Map(
  Object.entries({
    people: 'person',
    children: 'child',
    personnel: 'personnel',
    police: 'police',
    aircraft: 'aircraft',
    troops: 'troop',
    forces: 'force',
    cattle: 'cattle',
    lives: 'life',
    wives: 'wife',
    knives: 'knife',
    housewives: 'housewife',
    staff: 'staff',
    media: 'media',
    clergy: 'clergy',
    criteria: 'criterion',
    territory: 'territory',
    sheep: 'sheep',
    youth: 'youth',
    crew: 'crew',
    militia: 'militia',
    schoolchildren: 'schoolchild',
    grandchildren: 'grandchild',
  }),
)
/** Words in -s that are no plurals. */
const SINGULAR = new Set(
  'is was has his its this thus us yes plus versus across always perhaps besides towards afterwards sometimes alias less class press mass loss access process success address business crisis basis analysis series species news also yes does whereas hers ours yours theirs overseas headquarters nationwide'.split(
    ' ',
  ),
)
/** Plurals of words in -i: peoples, and a few things. */
const OF_I =
  /^(?:israel|pakistan|iraq|saud|somal|yemen|emirat|bangladesh|nepal|kuwait|oman|qatar|bahrain|azerbaijan|azer|afghan|kashmir|punjab|bengal|malawi|djibout|burund|zanzibar|houth|huth|yazid|ismail|zaid|naz|tax|bikin|sal|alib|khalistan|jihad|salaf|wahhab|sunn|deoband)is$/
/** Words in -men that are no men. */
const NOT_MEN = new Set('specimen regimen abdomen omen semen acumen yemen turkmen amen women men'.split(' '))

/** Whether a word is the plural of a noun, as far as spelling tells. */
export function isPlural(word: string): boolean {
  if (IRREGULAR.has(word)) return true
  // The last letters first: this is asked of every word behind a number or an article.
  if (!word.endsWith('s')) return word === 'men' || word === 'women' || isOfMen(word)
  if (word.endsWith('is')) return OF_I.test(word)
  if (word.length <= 3 || word.endsWith('ss') || word.endsWith('us')) return false
  return !SINGULAR.has(word)
}

function isOfMen(word: string): boolean {
  return word.length > 4 && word.endsWith('men') && !NOT_MEN.has(word)
}

/** The singular of a plural. */
export function singularOf(word: string): string {
  const irregular = IRREGULAR.get(word)
  if (irregular !== undefined) return irregular
  if (word === 'men' || word === 'women' || isOfMen(word)) return `${word.slice(0, -2)}an`
  if (word.endsWith('people')) return `${word.slice(0, -6)}person`
  if (/^(?:sortie|movie|zombie|calorie|cookie|rookie|caddie|cache|headache|moustache|avalanche|niche|creche)s$/.test(word))
    return word.slice(0, -1)
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`
  if (/(?:ss|sh|ch|x|zz)es$|^(?:mini|trolley)?buses$|^(?:virus|campus|circus|walrus)es$/.test(word)) return word.slice(0, -2)
  return word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word
}
