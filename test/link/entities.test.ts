/** One person, group or place under several spellings in several documents. */
import { describe, expect, test } from 'vitest'
import { link } from '../../src/link/link.js'
import { record } from './corpus.js'

/** `Tariq Hamo / Tariq Hemo` for each entity of two texts that no table knows. */
function suggested(...texts: readonly string[]): string[] {
  return link(texts.map((text, i) => record(`${i}`, text)))
    .entities.filter(({ key, geonames }) => key === null && geonames === null)
    .map(({ members }) => [...new Set(members.map(({ name }) => name))].sort().join(' / '))
}

describe('persons whom no lexicon knows', () => {
  test.each([
    [
      'two spellings and one affiliation',
      'HASAKAH, Syria - Darwish Hemo, a researcher at the Rojava Centre for Studies, said the prison in Hasakah was full.',
      'QAMISHLI, Syria - Darwish Hamo, a researcher at the Rojava Centre for Studies, said in Hasakah that guards were few.',
      ['Darwish Hamo / Darwish Hemo'],
    ],
    [
      'one name and one post',
      'SANAA, Yemen - Colonel Yahya Qasimi, a police commander in Taiz, said two men were held in Taiz.',
      'TAIZ, Yemen - Police commander Yahya Qasimi said that the road to Taiz was open.',
      ['Yahya Qasimi'],
    ],
    [
      'one name, one calling, two countries',
      'LAGOS, Nigeria - Ibrahim Musa, a farmer in Gwoza, said gunmen had burnt his house in Gwoza.',
      'KHARTOUM, Sudan - Ibrahim Musa, a teacher in Nyala, said shells fell on his school in Nyala.',
      [],
    ],
    [
      'one family name only',
      'GOMA, Congo - Jean Kabongo, a spokesman for the army in Goma, said the rebels had left Sake.',
      'GOMA, Congo - Marie Kabongo, a spokeswoman for the hospital in Goma, said it had no beds.',
      [],
    ],
  ])('%s', (_name, one, other, expected) => {
    expect(suggested(one, other)).toEqual(expected)
  })
})

test('a known actor is one entity by its key, with the spellings of the texts', () => {
  const { entities } = link([
    record('a', 'DAMASCUS, Syria - President Ahmed al-Sharaa visited Homs on Monday.'),
    record('b', 'DAMASCUS, Syria - President Ahmad Al Shara met officials in Homs on Tuesday.'),
  ])
  const president = entities.find(({ key }) => key === 'ahmed-al-sharaa')
  expect(president?.spellings).toEqual(['Ahmad Al Shara', 'Ahmed al-Sharaa'])
  expect(president?.links[0]?.reasons.map(({ code }) => code)).toEqual(['same-key'])
})
