/** The text of one file that is no article: a table that a user wrote. */
import { decode } from './decode.js'
import { readBytes } from './file.js'

/** @throws Fault when it cannot be read or is no text */
export function readText(path: string, maxBytes: number): string {
  return decode(readBytes(path, maxBytes)).text
}
