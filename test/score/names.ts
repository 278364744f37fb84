/** When two names, or two dates as written, are the same. */

/** Lower-case words without accents, marks and articles: "the Deir ez-Zor" and "Deir Ez Zor" agree. */
export function wordsOf(name: string | null | undefined): Set<string> {
  const plain = (name ?? '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .replace(/\b(?:al|el|ad|as|ash|at|az|an|ar|the)\b/g, ' ')
  return new Set(plain.split(' ').filter((word) => word !== ''))
}

/** How many words two names share. */
export function sharedWords(a: string | null | undefined, b: string | null | undefined): number {
  const others = wordsOf(b)
  return [...wordsOf(a)].filter((word) => others.has(word)).length
}

/** Whether two EDTF values are the same, however spaced and however the open end is written. */
export function sameEdtf(a: string | null | undefined, b: string | null | undefined): boolean {
  return plainEdtf(a) === plainEdtf(b)
}

function plainEdtf(value: string | null | undefined): string {
  return (value ?? '').replaceAll(' ', '').replaceAll('open', '..').toLowerCase()
}
