/**
 * Harm that is told only to describe somebody: an earlier deed laid to his charge.
 *
 *     He is linked to an attack that killed four soldiers.      wanted for the killing of two judges
 *           ^^^^^^                   ^^^^^^                     ^^^^^^         ^^^^^^^
 */
import type { Reader } from '../../rule/reader.js'
import type { HarmLink } from './harm.js'

/** Words that lay an earlier deed to somebody's charge, or tie somebody to it. */
const CHARGING =
  /^(?:linked|connected|tied|accused|suspected|responsible|responsibility|involved|participated|planned|planning|planner|plotted|directed|ordered|masterminded|mastermind|orchestrated|behind|convicted|charged|wanted|sentenced|trial|implicated|blamed|guilty|pleaded)$/
/** How far before the word of harm it may stand. */
const CHARGE_REACH = 24

/**
 * "is linked to an attack that killed four", "accused of the killing of two": the deed only describes somebody.
 */
export function isLaidTo(reader: Reader, { first, figure }: Pick<HarmLink, 'first' | 'figure'>, from: number): boolean {
  // "guilty of 17 murders": the number stands before the word of harm.
  const inside = figure.first < first && figure.last >= first
  const triggerFirst = inside ? figure.first : first
  const hangs =
    /^(?:that|which|who|of|for|in|including|to|the|and)$/.test(reader.norm(triggerFirst - 1)) ||
    /^(?:had|has|have)$/.test(reader.norm(triggerFirst - 1))
  if (!hangs) return false
  for (let i = triggerFirst - 2; i >= Math.max(from, triggerFirst - CHARGE_REACH); i--) {
    if (/^[;:.]$/.test(reader.norm(i)) || /^(?:after|when|while|during|saying|adding|claiming)$/.test(reader.norm(i)))
      return false
    if (CHARGING.test(reader.norm(i)) && /^(?:for|of|to|in|with|by|a|an|the|and|several|recent|at|on)$/.test(reader.norm(i + 1)))
      return true
  }
  return false
}
