import { describe, expect, test } from 'vitest'
import { lazyInflector, loadLexicon } from '../../src/lexicon/load.js'
import { readOwnTable } from '../../src/lexicon/own-rows.js'
import { tokenize } from '../../src/text/tokens.js'

const HEADER = 'id\tname\ttype\taliases\tcountry\tfrom\tto\tparent\trole\twikidata'
const rows = (...lines: string[]) => readOwnTable('actor', 'my.tsv', ['# my actors', HEADER, ...lines, ''].join('\n'), characters)
const { lexicon, characters } = loadLexicon()

const actorsIn = (text: string, own: ReturnType<typeof rows>) => {
  const extended = lexicon.extended({ actor: own }, characters, lazyInflector())
  const tokens = tokenize(text, [{ start: 0, end: text.length }], characters)
  return (extended.hits(tokens, 0, tokens.length) ?? [])
    .filter((hit) => hit.kind === 'actor')
    .map((hit) => `${extended.row('actor', hit.row).id}${hit.weak ? '~' : ''}`)
}

describe('own rows', () => {
  const valley = 'valley-guard\tValley Guard\tarmed-group\tVG|~the Guard\tXK\t2021\t\t\t\t'

  test('take effect', () => {
    expect(actorsIn('Valley Guard fighters', [])).toEqual([])
    expect(actorsIn('Valley Guard fighters', rows(valley))).toEqual(['valley-guard'])
    expect(actorsIn('VG fighters', rows(valley))).toContain('valley-guard')
    expect(actorsIn('vg', rows(valley))).toEqual([])
    expect(actorsIn('Guard', rows(valley))).toContain('valley-guard~')
  })

  test('take the place of the built-in actor of the same id', () => {
    const own = rows('islamic-state\tThe Organisation\tpolitical\tDaesh\t\t\t\t\t\t')
    const extended = lexicon.extended({ actor: own }, characters, lazyInflector())
    expect(actorsIn('Daesh', own)).toEqual(['islamic-state'])
    expect(actorsIn('Organisation', own)).toEqual(['islamic-state'])
    expect(actorsIn('ISIS', own)).toEqual([])
    expect(extended.find('actor', 'islamic-state')).toMatchObject({ name: 'The Organisation', type: 'political' })
  })

  test('come before a built-in actor of the same name', () => {
    expect(actorsIn('Boko Haram', rows('bh-study\tBoko Haram\tarmed-group\t\tNG\t\t\t\t\t'))).toEqual(['bh-study'])
    // A weak alias does not drive out a sure name.
    expect(actorsIn('Boko Haram', rows('bh-study\tSome Group\tarmed-group\t~Boko Haram\tNG\t\t\t\t\t'))).toEqual([
      'bh-study~',
      'boko-haram',
    ])
  })

  test('leave all else as it is', () => {
    const own = rows(valley)
    const extended = lexicon.extended({ actor: own }, characters, lazyInflector())
    expect(actorsIn('ISIS', own)).toEqual(actorsIn('ISIS', []))
    expect(extended.count('actor')).toBe(lexicon.count('actor') + 1)
    expect(extended.count('trigger')).toBe(lexicon.count('trigger'))
    expect(extended.row('actor', 0)).toEqual(lexicon.row('actor', 0))
  })

  test('change the version, and always the same way', () => {
    const version = lexicon.extended({ actor: rows(valley) }, characters, lazyInflector()).version
    expect(version).toMatch(new RegExp(`^${lexicon.version}\\+[0-9a-f]{12}$`))
    expect(lexicon.extended({ actor: rows(valley) }, characters, lazyInflector()).version).toBe(version)
    expect(lexicon.extended({ actor: rows(valley.replace('XK', 'AL')) }, characters, lazyInflector()).version).not.toBe(version)
  })

  test('of two files, the later one wins where both have an id', () => {
    const twice = lexicon
      .extended({ actor: rows(valley, 'hill-guard\tHill Guard\tarmed-group\t\tXK\t\t\t\t\t') }, characters, lazyInflector())
      .extended({ actor: rows(valley.replace('armed-group', 'political')) }, characters, lazyInflector())
    expect(twice.find('actor', 'valley-guard')?.type).toBe('political')
    expect(twice.find('actor', 'hill-guard')?.type).toBe('armed-group')
    expect(twice.count('actor')).toBe(lexicon.count('actor') + 2)
  })
})

describe('a slip is told with file and line', () => {
  const good = ['valley-guard', 'Valley Guard', 'armed-group', 'VG', 'XK', '2021', '2023-05', '', '', 'Q42']
  const withCell = (column: number, value: string) => good.map((cell, i) => (i === column ? value : cell)).join('\t')

  test('the good row passes', () => {
    expect(rows(good.join('\t'))).toHaveLength(1)
  })

  test.each([
    [0, 'Valley Guard', 'id: expected small letters, digits and hyphens, found "Valley Guard"'],
    [1, '', 'name: expected a name, found nothing'],
    [2, 'militia', 'type: expected one of person, armed-group'],
    [2, 'unidentified', 'type: expected one of'],
    [3, 'VG||Guard', 'aliases: expected a name between two "|", found nothing'],
    [3, '~', 'aliases: expected a name between two "|"'],
    [3, 'a b c d e f g h i j k l m n o p q', 'a name has at most 16 words; "a b c'],
    [4, 'Kosovo', 'country: expected an ISO 3166-1 code of two letters, found "Kosovo"'],
    [5, '2O21', 'from: expected a date, found "2O21"'],
    [6, '2023-13', 'to: expected a date, found "2023-13"'],
    [6, '2020-12-31', 'to: "2020-12-31" is before from "2021"'],
    [7, 'The Army', 'parent: expected the id of an actor'],
    [9, '42', 'wikidata: expected a Q-number, found "42"'],
  ])('column %i as "%s"', (column, value, message) => {
    expect(() => rows(withCell(column, value))).toThrow(`my.tsv:3: ${message}`)
  })

  test('an id twice', () => {
    expect(() => rows(good.join('\t'), good.join('\t'))).toThrow('my.tsv:4: id: "valley-guard" stands in line 3 already')
  })

  test('too few columns, a wrong header', () => {
    expect(() => rows('valley-guard\tValley Guard')).toThrow('my.tsv:3: expected 10 columns, found 2')
    expect(() => readOwnTable('actor', 'my.tsv', 'id,name,type\n', characters)).toThrow(
      'my.tsv:1: expected the columns id, name, type',
    )
  })

  test('Windows line ends and a byte-order mark are no slips', () => {
    expect(readOwnTable('actor', 'my.tsv', `\ufeff${HEADER}\r\n${good.join('\t')}\r\n`, characters)[0]).toMatchObject({
      id: 'valley-guard',
      wikidata: 'Q42',
    })
  })
})
