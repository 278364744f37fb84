/** What a date expression says; the type lives in the model, because `resolve/dates` reads it too. */
export * from '../../model/date-reading.js'
