/** `--fail-fast`: what is left when a run stops at its first failure. */
import type { Found } from '../../read/walk.js'
import type { ExtractOptions } from './options.js'
import type { Outcome } from './outcomes.js'

export interface Rest {
  /** The file of JSON Lines of which later lines were not done; null when an input failed as a whole. */
  readonly feed: string | null
  /** Inputs behind the one that failed. */
  readonly inputs: number
  readonly of: number
}

/** What comes behind an outcome. */
export function restOf(outcome: Outcome, found: readonly Found[]): Rest {
  const { path, line } = 'unread' in outcome ? outcome.unread : outcome.source
  const at = found.findIndex((input) => input.path === path)
  return { feed: line === null ? null : path, inputs: found.length - at - 1, of: found.length }
}

/** `stopped at the first failure (--fail-fast): 3 of 7 inputs were not read; what was done before it is written`. */
export function stopMessage({ feed, inputs, of }: Rest, { output, resume }: Pick<ExtractOptions, 'output' | 'resume'>): string {
  const rest = [
    ...(feed === null ? [] : [`the rest of ${feed}`]),
    ...(feed === null || inputs > 0 ? [`${inputs} of ${of} inputs`] : []),
  ]
  const was = feed === null && inputs === 1 ? 'was' : feed !== null && inputs === 0 ? 'was' : 'were'
  const done =
    resume === true ? `${output} is as it was, and the same command goes on from there` : 'what was done before it is written'
  return `stopped at the first failure (--fail-fast): ${rest.join(' and ')} ${was} not read; ${done}`
}
