/** The names of the contracts, for code that writes records without loading zod. */
export const DOCUMENT_SCHEMA = 'extract/document@1'
