/** The figures as JSON: one array, for each document its path, its claims and the totals of its events. */
import { figureRows } from './figures.js'
import type { Format } from './format.js'
import { jsonText } from './json-text.js'

export const figuresJson: Format = {
  head: '[',
  record(record, index) {
    const rows = figureRows(record)
    const figures = rows.filter(({ kind }) => kind !== 'total').map(({ document: _path, rests_on: _none, ...row }) => row)
    const totals = rows
      .filter(({ kind }) => kind === 'total')
      .map(({ event, what, low, best, high, date, place, rests_on }) => ({ event, what, low, best, high, date, place, rests_on }))
    return `${index === 0 ? '\n' : ',\n'}${jsonText({ document: record.source.path, id: record.id, figures, totals })}`
  },
  tail: (count) => (count === 0 ? ']\n' : '\n]\n'),
}
