import type { FigureMention } from '../../../model/figure.js'
import { canSuffer } from '../coordination.js'
import type { HarmRule } from '../harm.js'

/** How far behind the verb "including" may stand. */
const REACH = 12

/**
 * The people harmed are told without a number, but for some of them.
 *
 *     Police detained suspected insurgents overnight, including a local commander.
 *            ^^^^^^^^                                           ^^^^^^^^^^^^^^^^^
 */
export const including: HarmRule = {
  id: 'casualties/including',
  frames: ['transitive'],
  find({ reader, figures, sentence }, harm) {
    const out: FigureMention[] = []
    for (let i = harm.last; i < Math.min(sentence.last, harm.last + REACH); i++) {
      const word = reader.norm(i)
      if (/^[;:.]$/.test(word) || /^(?:which|who|that|while|after|when)$/.test(word)) return []
      if (word !== 'including' && word !== 'among') continue
      const figure = figures.find((candidate) => candidate.first >= i + 1 && candidate.first <= i + 2)
      if (figure !== undefined && canSuffer(reader, figure)) out.push(figure)
      return out
    }
    return out
  },
  examples: {
    'Police detained suspected insurgents overnight, including a local commander.': 'detained 1',
    'Police searched houses, including a clinic.': null,
  },
}
