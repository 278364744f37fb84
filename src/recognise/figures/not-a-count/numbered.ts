import type { Exclusion } from './exclusion.js'

const NUMBERED = new Set(
  'no number nr article section chapter resolution route highway road unit room page figure table phase version level grade type model day part line item paragraph channel camp area zone district block sector km nos window gate flight case bus tier stage round category class series league season episode mark magnitude apartment building floor platform'.split(
    ' ',
  ),
)

/**
 * A number that names its thing.
 *
 *     Resolution 2254      Article 5      No. 7
 *     ^^^^^^^^^^           ^^^^^^^        ^^
 */
export const numbered: Exclusion = {
  id: 'figures/not-a-count/numbered',
  matches(reader, { number, unit }, { from }) {
    if (number <= from || unit === 'percent') return false
    const before = reader.norm(number - 1)
    if (NUMBERED.has(before)) return before !== 'no' || /^\d/.test(reader.surface(number))
    return before === '.' && NUMBERED.has(reader.norm(number - 2)) && number - 2 >= from
  },
  examples: {
    'They cited Article 5 of the treaty.': '5',
    'They cited five articles of the treaty.': null,
  },
}
