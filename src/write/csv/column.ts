/** What a table of a CSV file is made of. */
import type { DocumentRecord } from '../../schema/document.js'
import type { MentionRecord } from '../../schema/pointer.js'
import { type Cell, csvText } from '../csv-text.js'

/** One row: a record of one of the document's lists, and the document around it. */
export interface Row<T> {
  readonly record: DocumentRecord
  readonly one: T
}

/** A column of rows of any kind. */
export interface ColumnOf<R> {
  readonly name: string
  /** Tag of the Humanitarian Exchange Language (hxlstandard.org); none where it has no word for it. */
  readonly hxl?: string
  readonly of: (row: R) => Cell
}

export type Column<T> = ColumnOf<Row<T>>
/** A column that asks nothing of what is around the record. */
export type OwnColumn<T> = ColumnOf<Pick<Row<T>, 'one'>>

export interface Table<T> {
  readonly listOf: (record: DocumentRecord) => readonly T[]
  readonly columns: readonly Column<T>[]
}

/** Between several names in one cell; a name may hold a comma, and ids of several records stand with a space between. */
export const SEPARATOR = '; '

/** By which a row is joined with rows of the other tables. */
export function keyColumns<T extends { readonly id: string }>(): Column<T>[] {
  return [
    { name: 'document', hxl: '#meta+id+document', of: ({ record }) => record.id },
    { name: 'id', hxl: '#meta+id', of: ({ one }) => one.id },
  ]
}

/** Where the document came from. */
export function sourceColumns<T>(): Column<T>[] {
  return [
    { name: 'path', hxl: '#meta+path', of: ({ record }) => record.source.path },
    { name: 'source_line', of: ({ record }) => record.source.line ?? null },
    { name: 'source_id', hxl: '#meta+id+source', of: ({ record }) => record.source.id ?? null },
    { name: 'published', hxl: '#date+published', of: ({ record }) => record.published.value },
  ]
}

/** `start`, `end`, `line`, `column`, `quote`, in code points of the decoded text. */
export function pointerColumns<T>(pointerOf: (one: T) => MentionRecord | null): OwnColumn<T>[] {
  const column = (name: keyof MentionRecord): OwnColumn<T> => ({
    name,
    of: ({ one }) => pointerOf(one)?.[name] ?? null,
  })
  return [column('start'), column('end'), column('line'), column('column'), column('quote')]
}

/** As `pointerColumns`, without the line and column of the main pointer's own line. */
export function shortPointerColumns<T>(name: string, pointerOf: (one: T) => MentionRecord | null): OwnColumn<T>[] {
  return [
    { name, of: ({ one }) => pointerOf(one)?.quote ?? null },
    { name: `${name}_start`, of: ({ one }) => pointerOf(one)?.start ?? null },
    { name: `${name}_end`, of: ({ one }) => pointerOf(one)?.end ?? null },
  ]
}

/** Several pointers in one cell, each as RFC 5147 has it: `char=9,15 char=40,46`. A spreadsheet would take `9-15` for a day. */
export function pointersText(mentions: readonly MentionRecord[]): string {
  return mentions.map(({ start, end }) => `char=${start},${end}`).join(' ')
}

/** The first line or two of a table: the names of its columns and, when they are wanted, their HXL tags. */
export function headText<R>(columns: readonly ColumnOf<R>[], hxl: boolean): string {
  return csvText([columns.map(({ name }) => name), ...(hxl ? [columns.map((column) => column.hxl ?? '')] : [])])
}

/** The lines of rows. */
export function rowsText<R>(columns: readonly ColumnOf<R>[], rows: readonly R[]): string {
  return csvText(rows.map((row) => columns.map(({ of }) => of(row))))
}

/** The member of a list that has the id. */
export function withId<T extends { readonly id: string }>(list: readonly T[], id: string | null): T | null {
  return id === null ? null : (list.find((one) => one.id === id) ?? null)
}
