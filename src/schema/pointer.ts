/** Pointers into the text, as records carry them: Unicode code points, line and column, and the words themselves. */
import { z } from 'zod'
import { MENTION_FORMS, PLACE_RELATIONS, PRECISIONS } from '../model/place.js'

const offset = z.int().nonnegative()

const position = {
  start: offset.describe('first code point, counted from 0 in the decoded text'),
  end: offset.describe('code point after the last'),
  line: z.int().positive().describe('counted from 1; lines end at LF, CRLF or CR'),
  column: z.int().positive().describe('code points from 1'),
  quote: z.string().min(1).describe('exactly the text from start to end'),
}

export const mentionSchema = z
  .strictObject(position)
  .meta({ id: 'Mention', description: 'A place in the text: W3C TextPositionSelector and TextQuoteSelector in one.' })

const form = z.enum(MENTION_FORMS).optional().describe('left out for a name')

export const actorMentionSchema = z
  .strictObject({ ...position, form })
  .meta({ id: 'ActorMention', description: 'Words that stand for an actor.' })

export const placeMentionSchema = z
  .strictObject({
    ...position,
    form,
    precision: z.enum(PRECISIONS).describe('how near to the place the text is'),
    relation: z.enum(PLACE_RELATIONS).optional().describe('left out when the text has none'),
  })
  .meta({ id: 'PlaceMention', description: 'Words that stand for a place.' })

const IDS = {
  d: /^d[1-9][0-9]*$/,
  p: /^p[1-9][0-9]*$/,
  a: /^a[1-9][0-9]*$/,
  c: /^c[1-9][0-9]*$/,
  n: /^n[1-9][0-9]*$/,
  e: /^e[1-9][0-9]*$/,
}

/** The id of a record in one of a document's lists: `d1`, `p12`. */
export function idOf(letter: keyof typeof IDS) {
  return z.string().regex(IDS[letter])
}

export const bySchema = z.string().min(1).describe('id of the rule that produced the value')

export type MentionRecord = z.infer<typeof mentionSchema>
export type ActorMentionRecord = z.infer<typeof actorMentionSchema>
export type PlaceMentionRecord = z.infer<typeof placeMentionSchema>
