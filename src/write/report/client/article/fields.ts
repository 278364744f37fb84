/** All that a record says of one value, as pairs of name and content. */
import type { DocumentRecord } from '../../../../schema/document.js'
import type { AttributionRecord } from '../../../../schema/figures.js'
import type { MentionRecord } from '../../../../schema/pointer.js'
import { sourceText } from '../../../source-text.js'
import { button, type Child, foreign, quoted } from '../dom.js'
import { headline, kindOfId, mentionsOf, type Value, valuesOf } from '../kinds.js'

export type Field = readonly [name: string, ...content: Child[]]

/** What a click in a field asks for. */
export interface FieldActions {
  /** Show another value. */
  select(id: string): void
  /** Show a place of the text. */
  point(mention: MentionRecord): void
}

/** The fields of a value; what is null is left out. */
export function fieldsOf(value: Value, record: DocumentRecord, actions: FieldActions): Field[] {
  const link = (id: string): Child => linkTo(id, record, actions)
  const links = (ids: readonly (string | null)[]): Child[] => ids.filter((id) => id !== null).map(link)
  const words = (mention: MentionRecord): Child => pointTo(mention, actions)
  const fields: Field[] = [...ownFields(value, links, words), ...attributionFields(value, record, links, words)]
  const mentions = mentionsOf(value)
  fields.push([mentions.length === 1 ? 'In the text' : `In the text, ${mentions.length} times`, ...mentions.map(words)])
  if (value.kind === 'event') fields.push(['Evidence', pointTo(value.of.evidence, actions, 400)])
  fields.push(['Rule', foreign(value.of.by, { class: 'rule' })])
  return fields.filter(([, ...content]) => content.some((child) => child !== null && child !== ''))
}

type Links = (ids: readonly (string | null)[]) => Child[]
type Words = (mention: MentionRecord) => Child

function ownFields(value: Value, links: Links, words: Words): Field[] {
  const { kind, of } = value
  if (kind === 'date')
    return [
      ['Type', `${of.type}, grain ${of.grain}`],
      ['From', of.earliest],
      ['To', of.latest],
      ['Known by', of.resolution, ...links(of.from)],
    ]
  if (kind === 'place')
    return [
      ['Type', [of.type, of.admin1, of.country].filter(Boolean).join(', ')],
      ['Within', ...links([of.within])],
      ['Position', of.latitude === null ? 'not known' : `${of.latitude}, ${of.longitude} (${of.confidence} confidence)`],
      ['GeoNames', of.geonames === null ? null : String(of.geonames)],
      ['Precision', [...new Set(of.mentions.map(({ precision }) => precision))].join(', ')],
    ]
  if (kind === 'actor')
    return [
      ['Type', [of.type, of.country].filter(Boolean).join(', ')],
      ['Key', of.key],
      ['Posts', ...of.roles.map(words)],
      ['Belongs to', ...links([of.affiliation])],
    ]
  if (kind === 'event')
    return [
      ['ACLED', of.acled === null ? null : [of.acled.type, of.acled.subtype].filter(Boolean).join(' / ')],
      ['Status', `${of.status}, ${of.certainty}`, ...of.cues.map(words)],
      ['Date', ...links([of.date])],
      ['Places', ...links(of.places)],
      ...rolesOf(of.actors, links),
      ['Figures', ...links([...of.casualties, ...of.counts])],
    ]
  const amount: Field[] = [
    ['Low', shown(of.low)],
    ['Best', shown(of.best)],
    ['High', of.high === null ? 'open' : shown(of.high)],
    ['Said as', of.quantifier],
  ]
  if (kind === 'count')
    return [
      ...amount,
      ['Who', ...links([of.actor])],
      ['Where', ...links([of.place])],
      ['When', ...links([of.period])],
      ['Said before', ...links([of.sameAs])],
    ]
  return [
    ...amount,
    ['Victims', `${of.victims.text} (${of.victims.class})`, ...links([of.victims.actor])],
    ['Part of', ...links([of.subsetOf])],
    ['Status', of.status],
    ['Event', ...links([of.event])],
    ['Where', ...links([of.place])],
    ['When', ...links([of.date])],
    ['Total over', ...links([of.period === 'incident' ? null : of.period])],
    ['Said before', ...links([of.sameAs])],
    ['Background', of.background === true ? 'only describes somebody' : null],
  ]
}

function rolesOf(actors: readonly { readonly actor: string; readonly role: string }[], links: Links): Field[] {
  const roles = [...new Set(actors.map(({ role }) => role))]
  return roles.map((role) => [
    role.charAt(0).toUpperCase() + role.slice(1),
    ...links(actors.filter((one) => one.role === role).map(({ actor }) => actor)),
  ])
}

function attributionFields({ of }: Value, record: DocumentRecord, links: Links, words: Words): Field[] {
  const attribution: AttributionRecord | null = 'attribution' in of ? of.attribution : null
  if (attribution === null) return []
  const { actor, speaker, cue, stance } = attribution
  return [
    [
      'Who says so',
      `${sourceText(attribution, record.actors) || 'not named'} (${stance})`,
      ...links([actor]),
      speaker && words(speaker),
      words(cue),
    ],
  ]
}

function shown(amount: number | null): string {
  return amount === null ? 'not said' : String(amount)
}

function linkTo(id: string, record: DocumentRecord, { select }: FieldActions): Child {
  const value = valuesOf(record).find(({ of }) => of.id === id)
  if (value === undefined) return id
  return button({ class: `chip c-${kindOfId(id)}`, onclick: () => select(id) }, foreign(headline(value, record)))
}

function pointTo(mention: MentionRecord, { point }: FieldActions, limit = 90): Child {
  return button(
    { class: 'at', onclick: () => point(mention), title: `characters ${mention.start} to ${mention.end}` },
    quoted(mention.quote, limit),
    ` line ${mention.line}`,
  )
}
