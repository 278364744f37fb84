import type { FigureMention } from '../../../model/figure.js'
import type { Reader } from '../../../rule/reader.js'
import { insideOf } from '../coordination.js'
import type { Harm, HarmRule } from '../harm.js'

const HAVE = /^(?:have|has|had)$/
const ACTING = /^(?:took|take|testified|testify|filed|sued|attended|met|asked|demanded|received|will|told|spoke|joined)$/

/** One person told without a number. */
const UNCOUNTED = /^figures\/(?:the-one|a-one|next-person)$/

/** "Forty victims took part in the trial", "12 victims have sued": people once harmed do something now. */
function isActing(reader: Reader, { lemma }: Harm, { last }: FigureMention): boolean {
  if (!/(?:victim|refugee|evacuee)$/.test(lemma)) return false
  if (HAVE.test(reader.norm(last))) return !/^(?:been|died|fled|gone)$/.test(reader.norm(last + 1))
  return ACTING.test(reader.norm(last))
}

/** "246 displacement sites": the word of harm describes a thing. "no body was found" does not say that nobody died. */
function isOfThing({ last, frame }: Harm, figure: FigureMention): boolean {
  if (figure.amount.quantifier === 'none') return frame === 'body'
  return figure.persons === null && figure.noun !== null && figure.noun.first >= last && figure.last > last
}

const FREED = /^(?:escaped|fled|freed|released|swapped|exchanged|transferred|returned|repatriated|escape|flee|pardoned)$/

/** "27 detainees had escaped", "30 prisoners were freed": they are held no more. */
function isFreed(reader: Reader, { measure }: Harm, { last }: FigureMention): boolean {
  if (measure !== 'detained') return false
  let at = last
  while (/^(?:had|have|has|were|was|been|be|to|also|all|later|who|that)$/.test(reader.norm(at))) at++
  return FREED.test(reader.norm(at))
}

/**
 * The counted noun is the word of harm itself, or the word describes it.
 *
 *     25 fatalities      no casualties      two dead officers      17 bodies
 *        ^^^^^^^^^^         ^^^^^^^^^^          ^^^^                  ^^^^^^
 */
export const counted: HarmRule = {
  id: 'casualties/counted',
  frames: ['count-noun', 'body', 'adjective', 'attribute', 'held'],
  find(scene, harm) {
    // "the detainee" names somebody again; it tells of no new harm.
    return insideOf(scene, harm).filter(
      (figure) =>
        !UNCOUNTED.test(figure.by) &&
        !isActing(scene.reader, harm, figure) &&
        !isFreed(scene.reader, harm, figure) &&
        !isOfThing(harm, figure),
    )
  },
  examples: {
    'Hospitals reported 25 fatalities.': 'killed 25',
    'Police found two dead officers.': 'killed 2 police',
    'There were no casualties.': 'casualties none',
    'The detainee was questioned.': null,
    'Forty victims took part in the trial.': null,
    'By dawn 27 detainees had escaped.': null,
    'Water reached 57 displacement sites.': null,
    'No body was found.': null,
  },
}
