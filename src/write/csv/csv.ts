/** CSV: one table of the records, a row a record of the list; `document` and `id` join it with the other tables. */
import type { Format } from '../format.js'
import type { TableName } from '../format-options.js'
import { headText, rowsText, type Table } from './column.js'
import { eventsTable } from './events-table.js'
import { casualtiesTable, countsTable } from './figure-tables.js'
import { actorsTable, datesTable, placesTable } from './mention-tables.js'

/** The table as a format; with `hxl`, the second line has the HXL tags of the columns. */
export function csv(table: TableName, { hxl }: { readonly hxl: boolean }): Format {
  switch (table) {
    case 'dates':
      return tableFormat(datesTable, hxl)
    case 'places':
      return tableFormat(placesTable, hxl)
    case 'actors':
      return tableFormat(actorsTable, hxl)
    case 'casualties':
      return tableFormat(casualtiesTable, hxl)
    case 'counts':
      return tableFormat(countsTable, hxl)
    case 'events':
      return tableFormat(eventsTable, hxl)
  }
}

function tableFormat<T>({ listOf, columns }: Table<T>, hxl: boolean): Format {
  return {
    head: headText(columns, hxl),
    record: (record) =>
      rowsText(
        columns,
        listOf(record).map((one) => ({ record, one })),
      ),
    tail: () => '',
  }
}
