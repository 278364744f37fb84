/** What the page carries, opened piece by piece as it is asked for. */
import type { DocumentRecord } from '../../../schema/document.js'
import { Coordinates } from '../../coordinates.js'
import type { ArticleData, IncidentData, IndexRow, MapData } from '../data.js'
import { unpackRecord } from './unpack.js'

export interface Article {
  readonly index: number
  readonly row: IndexRow
  readonly record: DocumentRecord
  readonly text: string
  readonly coordinates: Coordinates
}

export interface Report {
  readonly title: string
  readonly rows: readonly IndexRow[]
  article(index: number): Article
  /** The text alone, for a search through all. */
  text(index: number): string
  articles(): Article[]
  map(): MapData
  incidents(): readonly IncidentData[]
}

/** The report of a page. */
export function openReport(page: Document): Report {
  const read = <T>(id: string): T => JSON.parse(page.getElementById(id)?.textContent ?? 'null') as T
  const once = <T>(make: () => T): (() => T) => {
    let made: { readonly value: T } | null = null
    return () => {
      made ??= { value: make() }
      return made.value
    }
  }
  const { title, rows } = read<{ title: string; rows: IndexRow[] }>('index')
  const data = rows.map((_, i) => once(() => read<ArticleData>(`article-${i}`)))
  const articles = rows.map((row, index) =>
    once((): Article => {
      const packed = (data[index] as () => ArticleData)()
      const coordinates = new Coordinates(packed.text)
      return { index, row, record: unpackRecord(packed, coordinates), text: packed.text, coordinates }
    }),
  )
  const article = (index: number): Article => (articles[index] as () => Article)()
  return {
    title,
    rows,
    article,
    text: (index) => (data[index] as () => ArticleData)().text,
    articles: () => rows.map((_, i) => article(i)),
    map: once(() => read<MapData>('map')),
    incidents: once(() => read<IncidentData[] | null>('incidents') ?? []),
  }
}
