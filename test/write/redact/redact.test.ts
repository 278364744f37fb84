import { describe, expect, test } from 'vitest'
import { createExtractor } from '../../../src/extractor.js'
import type { DocumentRecord } from '../../../src/schema/document.js'
import { textOfRecord } from '../../../src/write/redact/mask.js'

const extractor = createExtractor({ redact: ['victims'] })

/** The record, and the text as its pointers show it. */
function redacted(text: string): { record: DocumentRecord; shown: string } {
  const record = extractor.extract(text, { published: '2025-12-15' })
  return { record, shown: textOfRecord(record, text) }
}
const shown = (text: string): string => redacted(text).shown

describe('the name of a person who was harmed', () => {
  test('is blocks in the text, and a number as the name of the actor', () => {
    const { record, shown } = redacted('Gunmen killed Karim Haddad in Homs on Friday, police said.')
    expect(shown).toBe('Gunmen killed ████████████ in Homs on Friday, police said.')
    expect(record.actors.map(({ name }) => name)).toContain('[victim 1]')
    expect(record.casualties[0]).toMatchObject({ victims: { text: '[victim 1]' }, mention: { quote: '████████████' } })
    expect(record.producedBy.redacted).toEqual(['victims'])
    expect(record.redactions).toEqual([{ start: 14, end: 26 }])
  })

  test('goes in part, as a possessive, in the plural, in capitals and where it stands in a word', () => {
    expect(
      shown(
        'HADDAD KILLED IN HOMS\n\nGunmen killed Karim Haddad in Homs, police said. Haddad’s brother said the Haddads fled. A Haddad-led office is shut.',
      ),
    ).toBe(
      '██████ KILLED IN HOMS\n\nGunmen killed ████████████ in Homs, police said. ██████’s brother said the ███████ fled. A ██████-led office is shut.',
    )
  })

  test('goes with its article, initial and nickname', () => {
    expect(shown('An air strike in Idlib killed Abu Yusuf al-Masri. Al-Masri had led the group, and Masri had friends.')).toBe(
      'An air strike in Idlib killed ██████████████████. ████████ had led the group, and █████ had friends.',
    )
  })

  test('goes in hashtags and addresses', () => {
    expect(shown('Gunmen killed Karim Haddad in Homs. #JusticeForHaddad was seen; karim.haddad@example.org is silent.')).toBe(
      'Gunmen killed ████████████ in Homs. █████████████████ was seen; ████████████████████████ is silent.',
    )
  })

  test('leaves line ends where they are, so that lines and columns stay', () => {
    const { record, shown } = redacted(
      'Gunmen killed Karim Haddad on Friday.\r\n\r\nOn Sunday relatives took the body of Karim\r\nHaddad to his village near Homs.',
    )
    expect(shown).toBe(
      'Gunmen killed ████████████ on Friday.\r\n\r\nOn Sunday relatives took the body of █████\r\n██████ to his village near Homs.',
    )
    expect(record.places[0]?.mentions[0]).toMatchObject({ line: 4, column: 28, quote: 'Homs' })
  })

  test('goes in small letters where it stands in full', () => {
    expect(shown('Gunmen killed Karim al-Haddad in Homs.\n\nread also: karim al-haddad, a life. A haddad is a smith.')).toBe(
      'Gunmen killed ███████████████ in Homs.\n\nread also: ███████████████, a life. A haddad is a smith.',
    )
  })

  test('a common word in small letters is no name', () => {
    expect(shown('A bomb in Kunar killed Cpl. Will Brown. Brown will be buried near brown fields.')).toBe(
      'A bomb in Kunar killed Cpl. ██████████. █████ will be buried near brown fields.',
    )
  })

  test('goes where somebody else has it, and where a place is called so: who shares a name would tell it', () => {
    const { record, shown } = redacted('Gunmen killed Karim Haddad in Homs. A neighbour, Sami Haddad, saw it, he told Haddad FM.')
    expect(shown).toBe('Gunmen killed ████████████ in Homs. A neighbour, Sami ██████, saw it, he told ██████ FM.')
    expect(JSON.stringify(record)).not.toContain('Haddad')
  })

  test('goes with the key that the lexicon knows the person by, and with other names that it has', () => {
    const { record, shown } = redacted('Abu Bakr al-Baghdadi was killed in a US raid in Idlib. Baghdadi led the Islamic State.')
    expect(shown).toBe('████████████████████ was killed in a US raid in Idlib. ████████ led the Islamic State.')
    expect(record.actors.find(({ name }) => name === '[victim 1]')).toMatchObject({ key: null, type: 'person' })
    expect(record.actors.map(({ key }) => key)).toContain('islamic-state')
  })
})

describe('what stays', () => {
  test('who was harmed without a name, posts, and those who were not harmed', () => {
    const text = 'A US soldier was killed in Homs, Karim Haddad, a doctor, said. The attacker was shot.'
    expect(shown(text)).toBe(text)
    expect(shown('Gunmen killed the mayor, Karim Haddad, in Homs.')).toBe('Gunmen killed the mayor, ████████████, in Homs.')
  })

  test('offsets, figures and events are those of the whole record', () => {
    const text = 'Gunmen killed Karim Haddad in Homs on Friday. Two others were wounded, police said.'
    const whole = createExtractor().extract(text, { published: '2025-12-15' })
    const { record } = redacted(text)
    const figures = ({ casualties }: DocumentRecord) =>
      casualties.map(({ measure, low, mention: { start, end, line, column } }) => ({ measure, low, start, end, line, column }))
    expect(figures(record)).toEqual(figures(whole))
    expect(record.events.map(({ type, date, places }) => ({ type, date, places }))).toEqual(
      whole.events.map(({ type, date, places }) => ({ type, date, places })),
    )
  })
})

test('numbers follow the order in which victims appear', () => {
  const { record } = redacted('Gunmen killed Karim Haddad in Homs. In Aleppo, a bomb killed Lina Darwish.')
  expect(record.casualties.map(({ victims }) => victims.text)).toEqual(['[victim 1]', '[victim 2]'])
})

test('what an input says of itself is searched too; the path is the user’s own', () => {
  const record = extractor.extract('Gunmen killed Karim Haddad in Homs.', {
    path: 'news/haddad.txt',
    id: 'karim-haddad-shot',
    title: 'Karim Haddad shot',
    url: 'https://example.org/karim-haddad-shot',
  })
  const { path, id, title, url } = record.source
  expect([path, id, title, url]).toEqual([
    'news/haddad.txt',
    '█'.repeat(17),
    '████████████ shot',
    '█'.repeat('https://example.org/karim-haddad-shot'.length),
  ])
})

test('with only some kinds, names of victims go all the same', () => {
  const places = createExtractor({ redact: ['victims'], kinds: ['places'] })
  const record = places.extract('Gunmen killed Karim Haddad in Homs.', { title: 'Haddad shot' })
  expect(record.source.title).toBe('██████ shot')
  expect(record.actors).toEqual([])
  expect(record.redactions).toEqual([{ start: 14, end: 26 }])
})

test('a document without named victims is the same but for the mark that it was looked through', () => {
  const text = 'A bomb killed 12 people in Homs on Friday.'
  const { producedBy, ...whole } = createExtractor().extract(text)
  expect(extractor.extract(text)).toEqual({ ...whole, producedBy: { ...producedBy, redacted: ['victims'] }, redactions: [] })
})
