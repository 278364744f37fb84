/** Names of lists without what the lists add: `Al Asad (military)`, `Kassala, state of`. */

/** The name before its first comma. */
export function beforeComma(name: string): string {
  return name.split(',', 1)[0] as string
}

/** The name without a bracket at its end. */
export function withoutBracket(name: string): string {
  const whole = name.trimEnd()
  const open = whole.indexOf('(')
  return open < 0 || !whole.endsWith(')') ? name : whole.slice(0, open).trimEnd()
}
