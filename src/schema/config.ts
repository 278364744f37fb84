/** `extract.config.json`: what a project sets once instead of with options. */
import { z } from 'zod'
import { RECORD_KINDS } from '../model/kinds.js'
import { REDACTIONS } from '../model/redaction.js'
import { VAGUE_TABLES, VAGUE_WORDS } from '../model/vague-numbers.js'

const tables = (what: string) => z.array(z.string().min(1)).describe(`${what}; files, relative to the folder of this file`)

/** A least amount; beyond 2^53-1 no reader of JSON would keep it. */
const least = z.int().positive('expected a whole number above 0')

const vagueValues = z
  .strictObject(Object.fromEntries(VAGUE_WORDS.map((word) => [word, least.optional()])))
  .describe("values that differ from the contract's")

/** `1000`, or `64K`, `16M`. */
const SIZE = 'expected a number of bytes such as 1000000, "64K" or "16M"'
const bytes = z.union([z.int().positive(SIZE), z.string().regex(/^\d{1,12}[kmgKMG]?(?:[iI]?[bB])?$/, SIZE)])

export const configSchema = z
  .strictObject({
    $schema: z.string().optional().describe('where the schema of this file is, for editors'),
    lexicon: tables('own actors, before the built-in ones').optional(),
    gazetteer: tables('own places, before the built-in ones').optional(),
    harm: tables('own words of harm, before the built-in ones').optional(),
    furniture: tables('own phrases of page furniture (menus, disclaimers), before the built-in ones').optional(),
    vagueNumbers: z
      .union([z.enum(Object.keys(VAGUE_TABLES) as (keyof typeof VAGUE_TABLES)[]), vagueValues])
      .optional()
      .describe('what "several" and "dozens" are worth at least: a table by name, or single values'),
    kinds: z
      .array(z.enum(RECORD_KINDS))
      .min(1)
      .optional()
      .describe('the lists of the record that are wanted; of the others only what these name is there'),
    redact: z.array(z.enum(REDACTIONS)).min(1).optional().describe('whose names no record may show: victims'),
    published: z
      .string()
      .optional()
      .describe('publication date of documents that bring none of their own: 2025-12-13, 2025-12 or 2025'),
    inputFormat: z.enum(['text', 'jsonl']).optional().describe('jsonl for .jsonl files, else text'),
    maxBytes: bytes.optional().describe('larger files, and larger lines of JSON Lines, are refused: 1000000, "64K", "16M"'),
    validate: z.boolean().optional().describe('check each record against its schema before it is written'),
  })
  .meta({ id: 'Config', description: 'Settings of extract for the articles below a folder (extract.config.json).' })

export type Config = z.infer<typeof configSchema>
