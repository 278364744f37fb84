/** Names that a hyphen ties to a word which is about somebody or something else: "Iran-backed fighters", "pro-Kremlin bloggers". */
import { Shape } from '../text/tokens.js'
import type { Reader } from './reader.js'

/** What the one named does for the other, who acts for himself. */
const BEHIND =
  /^(?:affiliated|linked|aligned|allied|inspired|backed|supported|funded|trained|armed|sponsored|friendly|brokered|mediated|held|controlled|made|built|designed|supplied|owned|flagged|operated|registered|occupied|run|led|imposed|appointed|dominated|based|born)$/
/** Whose side the other is on. */
const BEFORE = /^(?:pro|anti|non|ex|counter)$/

/** Whether the name of the tokens [first, last) only describes somebody or something else. */
export function isTied(reader: Reader, first: number, last: number): boolean {
  return (
    (isHyphen(reader, last) && BEHIND.test(reader.norm(last + 1))) ||
    (isHyphen(reader, first - 1) && BEFORE.test(reader.norm(first - 2)))
  )
}

function isHyphen(reader: Reader, at: number): boolean {
  return reader.has(at, Shape.dash) && reader.has(at, Shape.glued)
}
