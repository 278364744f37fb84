/** Who says so, as the record tells it: the speaker's words, whether or not they are a known actor. */
import { expect, test } from 'vitest'
import { related } from '../recognise/figures/notation.js'

/** The speaker of the first figure: `[name of the actor] words`; `-` when nobody says it. */
function speakerOf(text: string): string {
  const { casualties, actors, source } = related(text)
  const attribution = casualties[0]?.attribution ?? null
  if (attribution === null) return '-'
  const { actor, speaker } = attribution
  const words = speaker === null ? '?' : source.text.slice(speaker.start, speaker.end)
  const name = actors.find(({ id }) => id === actor)?.name
  return name === undefined ? words : `[${name}] ${words}`
}

test.each([
  ['A bomb killed 12 people in the market, residents said.', 'residents'],
  ['At least five soldiers died in the raid, a hospital doctor said on Monday.', 'a hospital doctor'],
  ['Hospital officials later told the agency that eight people died.', 'Hospital officials'],
  ['Residents have also said that 11 people were killed in the shelling.', 'Residents'],
  ['Officials in the town said seven people were killed.', 'Officials in the town'],
  ['Police officials, speaking on condition of anonymity, said four people were killed.', 'Police officials'],
  ['The spokesman, who was not named, said 14 rebels were killed.', 'The spokesman'],
  ['Local officials confirmed the raid but said 12 people died.', 'Local officials'],
  ['In Mosul witnesses said 12 people were killed.', 'witnesses'],
  ['He said that five people were killed.', 'He'],
  ['Three villages fell and 40 people died, pro-Kremlin bloggers reported.', 'pro-Kremlin bloggers'],
  ['An anti-Taliban group said it had killed nine fighters.', 'An anti-Taliban group'],
  ['Nine people died, according to the Hamas-run health service.', 'the Hamas-run health service'],
  ['Officials told reporters that 12 people died.', 'Officials'],
  ['Officials in the north say that 32 people died.', 'Officials in the north'],
  ['The reports are unclear, but activists say 23 people were killed.', 'activists'],
  ['Raiders killed 12 people in Sokoto state, villagers said.', 'villagers'],
  ['Two of them were taken to a clinic, where doctors said three people had died.', 'doctors'],
  ['NAIROBI, 12 September - Witnesses said five people were killed.', 'Witnesses'],
  ['The ministry put the number of wounded at 35.', 'The ministry'],
  ['The doctor said the clinic was hit, adding that nine people died.', 'The doctor'],
])('the subject of the verb: %s', (text, words) => {
  expect(speakerOf(text)).toBe(words)
})

test.each([
  ['“Twelve people died,” said a witness who fled.', 'a witness'],
  ["Twelve people died, said the hospital's director.", "the hospital's director"],
])('a subject behind its verb: %s', (text, words) => {
  expect(speakerOf(text)).toBe(words)
})

test.each([
  ['According to two medical sources, nine civilians were killed.', 'two medical sources'],
  [
    'Nine civilians were killed, according to two medical sources in the town, and others fled.',
    'two medical sources in the town',
  ],
])('the source behind its phrase: %s', (text, words) => {
  expect(speakerOf(text)).toBe(words)
})

test('a known actor by its mention', () => {
  expect(speakerOf('A bomb killed 12 people in the market, police said.')).toBe('[police] police')
  const text = 'The Syrian Observatory for Human Rights said at least 22 people were killed.'
  expect(speakerOf(text)).toBe('[Syrian Observatory for Human Rights] Syrian Observatory for Human Rights')
})

test.each([
  ['The minister, Anna Berger, said on Monday that the army had lost 12 soldiers.', '[Anna Berger] Anna Berger'],
  ['John Miller, head of the Observatory, told AFP that 11 fighters died.', '[John Miller] John Miller'],
  ['Doctors Without Borders (MSF) said it treated 44 wounded people.', '[Médecins Sans Frontières] Doctors Without Borders'],
  ['Mr Karimi, whose brother was there, said soldiers shot dead 12 men.', '[Mr Karimi] Mr Karimi'],
])('not whoever stands behind the verb: %s', (text, speaker) => {
  expect(speakerOf(text)).toBe(speaker)
})

test.each([
  ['“We lost three men in minutes. The road was closed,” said a captain.', 'a captain'],
  ['“The market was burning,” the mayor told Reuters. “At least 30 people were hurt.”', 'the mayor'],
  ['There were 60 attacks, a monitor said. Two of these killed nine people.', 'a monitor'],
  ['There were 60 attacks, a monitor said. A bomb killed nine people.', '-'],
  ['“It was dark,” a guard said. A bomb killed nine people.', '-'],
])('from the sentence before or behind: %s', (text, words) => {
  expect(speakerOf(text)).toBe(words)
})

test('the long way of naming a source is cut at a preposition', () => {
  const text =
    'Nine people were killed, according to a count of all the graves in the old town kept by a local trust for many years.'
  expect(speakerOf(text)).toBe('a count of all the graves in the old town kept')
})

test('who speaks is not what is said', () => {
  expect(speakerOf('Two wounded survivors said the road was closed.')).toBe('-')
})

test('the name of a state is no verb', () => {
  expect(speakerOf('A bomb killed 12 people in the United States, in Ohio.')).toBe('-')
})

test("a belief that others hold is nobody's word", () => {
  expect(speakerOf('Gunmen believed to be from the rebel group killed four people in the valley.')).toBe('-')
})
