/**
 * How the codebook writes what a sentence gives: each record of the list that a section is about, as `words: value`,
 * joined by ` ; `, or `-` for none.
 */
import type { DocumentRecord } from '../../src/schema/document.js'
import { amountOf } from '../../src/write/amount.js'
import { speakerOf } from '../../src/write/source-text.js'

type Event = DocumentRecord['events'][number]
type Casualty = DocumentRecord['casualties'][number]

const ofEvents = (value: (event: Event, record: DocumentRecord) => string) => (record: DocumentRecord) =>
  record.events.map((event) => [event.trigger.quote, value(event, record)] as const)

const ofFigures = (value: (figure: Casualty, record: DocumentRecord) => string) => (record: DocumentRecord) =>
  record.casualties.map((figure) => [figure.mention.quote, value(figure, record)] as const)

const nameIn = (record: DocumentRecord, id: string): string => record.actors.find((actor) => actor.id === id)?.name ?? id
const amount = (figure: Casualty): string => `${figure.measure} ${amountOf(figure)}`

/** For each field of the codebook, the value of each record that its examples show. */
const VIEWS = {
  type: ofEvents(({ type }) => type),
  status: ofEvents(({ type, status }) => `${type}, ${status}`),
  certainty: ofEvents(({ type, certainty }) => `${type}, ${certainty}`),
  role: ofEvents(
    ({ actors }, record) => actors.map(({ role, actor }) => `${role} ${nameIn(record, actor)}`).join(' & ') || 'nobody',
  ),
  measure: ofFigures(amount),
  victims: ofFigures((figure) => `${amount(figure)}, ${figure.victims.class}`),
  quantifier: ofFigures(({ quantifier, low, best, high }) =>
    [quantifier, ...[low, best, high].map((n) => n ?? 'null')].join(' '),
  ),
  scope: ofFigures(({ scope, subsetOf }, { casualties }) => {
    const whole = casualties.find(({ id }) => id === subsetOf)
    return whole === undefined ? scope : `${scope} of “${whole.mention.quote}”`
  }),
  claim: ofFigures((figure) => `${amount(figure)}, ${figure.status}`),
  stance: ofFigures(({ attribution }, record) =>
    attribution === null ? 'nobody' : `${attribution.stance} ${speakerOf(attribution, record.actors)}`.trim(),
  ),
  actor: (record: DocumentRecord) => record.actors.map(({ mentions, type }) => [mentions[0]?.quote ?? '', type] as const),
} as const

export type CodebookField = keyof typeof VIEWS
export const CODEBOOK_FIELDS = Object.keys(VIEWS) as readonly CodebookField[]

/** Words and value of each record of a sentence that the field stands in. */
export function valuesOf(field: CodebookField, record: DocumentRecord): readonly (readonly [words: string, value: string])[] {
  return VIEWS[field](record)
}

/** The same in one cell of the table of examples. */
export function shown(field: CodebookField, record: DocumentRecord): string {
  return (
    valuesOf(field, record)
      .map(([words, value]) => `${words}: ${value}`)
      .join(' ; ') || '-'
  )
}
