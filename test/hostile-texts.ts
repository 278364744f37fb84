/** Texts made to be slow, of any length: what the test of hostile texts reads and what `bench/linear.ts` measures. */

const SYLLABLES = 'ka mo ri ta ne bu sha do li ze qa fu ho wi pa gar tel min sor van'.split(' ')

/** The n-th of endlessly many names. */
function nameOf(n: number): string {
  let name = ''
  for (let rest = n + 7; rest > 0; rest = Math.floor(rest / SYLLABLES.length)) name += SYLLABLES[rest % SYLLABLES.length]
  return name.charAt(0).toUpperCase() + name.slice(1)
}

const GIVEN = ['John', 'Ahmed', 'Maria', 'Ali', 'David', 'Omar']
const NEWS =
  'Two soldiers were killed and five people wounded on Monday when militants attacked an army checkpoint near Mosul, Iraq, police said. '

/** A text of `length` characters. */
type Maker = (length: number) => string

const again =
  (piece: string): Maker =>
  (length) =>
    piece.repeat(Math.ceil(length / piece.length)).slice(0, length)

const each =
  (piece: (i: number) => string): Maker =>
  (length) => {
    let text = ''
    for (let i = 0; text.length < length; i++) text += piece(i)
    return text.slice(0, length)
  }

/** Makers by what is repeated. */
export const HOSTILE_TEXTS: Readonly<Record<string, Maker>> = {
  'one sentence of news': again(NEWS),
  'news without an end of sentence': again(NEWS.replace(/[.,]/g, '')),
  'one sentence of commas': again(NEWS.replace(/\./g, ',')),
  'a quotation that never closes': (length) => `"${again(NEWS)(length - 1)}`,
  'one word': again('a'),
  capitals: again('THE ARMY OF SYRIA ATTACKED ALEPPO '),
  digits: again('1'),
  numbers: again('1 '),
  thousands: again('1,000,'),
  brackets: again('('),
  'brackets around words': again('(killed '),
  'quotation marks': again('"\'“‘'),
  'full stops': again('. '),
  dashes: again('--\n'),
  'line breaks': again('\n'),
  'a line a word': again('Army\n\n'),
  initials: again('Mr. A. '),
  'dotted letters': again('A.B.C.'),
  possessives: again("Syria's "),
  'a date and tabs': (length) => `1 May 2024${again('\t')(length - 11)}x`,
  months: again('1 May - '),
  'ranges of dates': again('from 1 May to '),
  slashes: again('1/2/'),
  'relative dates': again('The next day two died. Two days later five died. '),
  'dates, all different': each((i) => `On ${(i % 28) + 1} May ${1900 + (i % 120)} it rained. `),
  links: again('http://a.'),
  'table in columns': each((i) => `${(i % 28) + 1} May 2024          ${i}          Aleppo          12 killed\n`),
  'one name': again('John Smith said. '),
  'one office': again('President John Smith left. The president spoke. '),
  pronouns: again('They were killed. '),
  'words of harm': again('two killed, '),
  'figures of harm': each((i) => `${i + 2} killed, ${i + 3} wounded, ${i + 4} missing; `),
  'events of one kind': each((i) => `Rebels killed ${i + 2} soldiers. `),
  'reported speech': again('said "he said '),
  clauses: each((i) => `who killed ${i + 2} people in Mosul, which `),
  'places, all different': each((i) => `${nameOf(i)} province, Aleppo, `),
  'persons, all different': each((i) => `${GIVEN[i % GIVEN.length]} ${nameOf(i)} spoke. ${nameOf(i)} was killed. `),
  'persons of one surname': each((i) => `${nameOf(i)} Khan said. Khan was killed. `),
  'victims by name': each((i) => `${nameOf(i)} ${nameOf(i + 5)}, ${(i % 70) + 5}, was killed. `),
  'bodies, all different': each((i) => `The ${nameOf(i)} Liberation Army and the ${nameOf(i + 999)} Ministry clashed. `),
  'events, all different': each(
    (i) =>
      `On ${(i % 28) + 1} May ${1950 + (i % 70)} the ${nameOf(i)} Army attacked ${nameOf(i * 7 + 3)} and killed ${i + 2} people. `,
  ),
  'tolls that rise': each((i) => `The death toll rose to ${i + 10} from ${i + 5}. `),
  'marks that turn the text': again('\u202e'),
  faces: again('😀'),
  accents: again('a\u0301'),
}
