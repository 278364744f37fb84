/** Ranges of the text that the browser highlights itself, where it can: the evidence of a value, and words searched for. */

interface Registry {
  set(name: string, highlight: unknown): void
  delete(name: string): void
}

/** Highlights ranges under a name that the style sheet knows; no ranges take the highlight away. */
export function highlight(name: 'evidence' | 'found', ranges: readonly (Range | null)[]): void {
  const registry = (globalThis.CSS as unknown as { highlights?: Registry } | undefined)?.highlights
  const Highlight = (globalThis as unknown as { Highlight?: new (...ranges: Range[]) => unknown }).Highlight
  if (registry === undefined || Highlight === undefined) return
  const real = ranges.filter((range) => range !== null)
  if (real.length === 0) registry.delete(name)
  else registry.set(name, new Highlight(...real))
}
