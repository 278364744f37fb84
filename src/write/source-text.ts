/** Who says so, in a few words. */
import type { ActorRecord } from '../schema/actors.js'
import type { AttributionRecord } from '../schema/figures.js'

/** What a stance adds to the name of the source; who merely says so needs no word. */
const STANCE_WORDS: Readonly<Record<AttributionRecord['stance'], string>> = {
  says: '',
  claims: 'claimed',
  denies: 'denied',
  admits: 'admitted',
  accuses: 'alleged',
}

/** `police`, `denied by the ministry`, `claimed`; empty when nobody is named and nothing special is said. */
export function sourceText(attribution: AttributionRecord, actors: readonly ActorRecord[]): string {
  const parts = [STANCE_WORDS[attribution.stance], speakerOf(attribution, actors)]
  return parts.filter((part) => part !== '').join(' by ')
}

/** The source in its own short words; for "he" and "the group", which tell nothing by themselves, the name they stand for. */
export function speakerOf({ actor: id, speaker }: AttributionRecord, actors: readonly ActorRecord[]): string {
  const actor = actors.find((one) => one.id === id)
  if (actor === undefined || speaker === null) return actor?.name ?? oneLine(speaker?.quote ?? '')
  const isName = actor.mentions.some(({ start, form }) => start === speaker.start && (form ?? 'name') === 'name')
  return isName || actor.name.toLowerCase().includes(speaker.quote.toLowerCase()) ? oneLine(speaker.quote) : actor.name
}

/** Words as a name, which no line break of the text divides. */
export function oneLine(words: string): string {
  return words.replace(/\s+/g, ' ')
}
