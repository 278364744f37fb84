/** Noun or verb, for a word that may be both ("attack", "strikes", "bombing"): read off its form and its neighbours. */
import type { Hit } from '../../model/hit.js'
import type { Reader } from '../../rule/reader.js'
import { Shape } from '../../text/tokens.js'

const DETERMINERS = new Set(
  'a an the this that these those its their his her our your my another each every any some no of in on at by from with against after before during since for under amid despite several two three four five six seven eight nine ten many more most other recent new first second third last latest deadly joint separate similar series major massive military suicide armed terrorist such further fresh'.split(
    ' ',
  ),
)
const VERB_LEADS = new Set(
  'to will would could can may might must shall should not they we who he she it i you had has have was were been be being is are did do does also later then reportedly allegedly never repeatedly jointly recently'.split(
    ' ',
  ),
)

const BEFORE_NO_VERB = /^(?:is|are|was|were|am|been|being|a|an|the)$/

const OF_WAR = /^(?:prisoners?|laws?|weapons?|man|men|crimes?|spoils|veterans?|theatre|theater|dogs|art|fog)$/

/** "is back", "are set", "a march against": after a form of "be" or an article no base form is a verb. */
export function isNoVerb(reader: Reader, hit: Hit): boolean {
  if (hit.form === 'gerund' && hit.last - hit.first > 1) return /^(?:a|an|the)$/.test(reader.norm(hit.first - 1))
  // "a peaceful march to demand": behind an article and an adjective.
  if (hit.form === 'base' && /^an?$/.test(reader.norm(hit.first - 2)) && !/(?:s|ly)$/.test(reader.norm(hit.first - 1)))
    return true
  return hit.form === 'base' && BEFORE_NO_VERB.test(reader.norm(hit.first - 1))
}

/**
 * "attack helicopters", "displacement camps": a singular noun right before a plural one only describes it.
 * A third person behind it is a verb ("the attack leaves").
 */
export function isModifier(reader: Reader, hit: Hit): boolean {
  // "prisoners of war", "in retaliation": set phrases.
  if (reader.norm(hit.first - 1) === 'of' && OF_WAR.test(reader.norm(hit.first - 2)) && reader.norm(hit.first) === 'war')
    return true
  if (
    /^(?:in|as)$/.test(reader.norm(hit.first - 1)) &&
    /^(?:retaliation|reprisal|revenge|response|protest)$/.test(reader.norm(hit.first))
  )
    return true
  if (hit.form === 'plural' || reader.norm(hit.last - 1).endsWith('s')) return false
  const next = reader.norm(hit.last)
  if (reader.has(hit.last, Shape.punctuation) || reader.isCapital(hit.last)) return false
  if (reader.hit(hit.last, 'person-noun') !== undefined || reader.hit(hit.last, 'weapon') !== undefined) return true
  // "gunshot wounds": what people have, not what was done.
  if (/^(?:wounds?|injuries|injury)$/.test(next)) return true
  // "a displacement site": where people are.
  if (/^(?:displacement|protest|detention)$/.test(reader.norm(hit.last - 1)) && SITES.test(next)) return true
  // "an election rally"
  if (
    /^(?:election|campaign|peace|protest)$/.test(reader.norm(hit.last - 1)) &&
    /^(?:rally|march|vote|deal|camp|event)$/.test(next)
  )
    return true
  if (!/[^s]s$/.test(next) || /^(?:is|was|has|this|its|his|as)$/.test(next)) return false
  return (
    !reader.hits(hit.last).some(({ form }) => form === 'third') &&
    !/^(?:leaves|kills|comes|marks|raises|shows|follows|underscores|takes|brings|happens|occurs|continues|remains|highlights|targets|causes|sparks)$/.test(
      next,
    )
  )
}

/** "a camp for displaced people", "the wounded soldiers": a participle behind an article or preposition and before persons. */
export function isAdjective(reader: Reader, hit: Hit): boolean {
  if (hit.form !== 'past' && hit.form !== 'participle') return false
  const word = reader.norm(hit.first)
  // "shelter displaced people", "three ethnic armed groups": what they are, unless a number or "with" follows.
  if (word === 'displaced' && reader.hit(hit.last, 'person-noun') !== undefined) return true
  if (word === 'armed' && !/^(?:with|by|the|a|its|his|their|[,.;:])$/.test(reader.norm(hit.last))) return true
  // "into besieged cities"
  if (
    /^(?:besieged|occupied|captured)$/.test(word) &&
    /^(?:into|in|inside|across|towards|toward|to|of|for|from)$/.test(reader.norm(hit.first - 1))
  )
    return isNominal(reader, hit.last)
  // "the elected government", "its occupied neighbour": behind an article a participle before a noun describes it.
  if (isBehindArticle(reader, hit.first) && isNominal(reader, hit.last)) return true
  const opens =
    reader.sentenceAt(hit.first).first === hit.first ||
    reader.norm(hit.first - 1) === ',' ||
    reader.has(hit.first - 1, Shape.dash)
  if (
    !opens &&
    !/^(?:the|a|an|for|of|by|with|to|from|among|these|those|several|many|some|two|three|other|all|some|newly|recently)$/.test(
      reader.norm(hit.first - 1),
    )
  )
    return false
  return reader.hit(hit.last, 'person-noun') !== undefined || reader.hit(hit.last, 'weapon') !== undefined
}

const SITES = /^(?:sites?|camps?|cent(?:re|er)s?|shelters?|settlements?)$/

/** "Striking teachers marched": workers on strike; armed men strike others. */
export function isOnStrike(reader: Reader, hit: Hit): boolean {
  if (reader.norm(hit.first) !== 'striking' || hit.last - hit.first > 1) return false
  for (let at = hit.last; at <= hit.last + 2; at++) {
    if (reader.hit(at, 'person-noun') !== undefined) return true
    if (/^(?:the|a|an|at|in|on|targets?|its|their|it|them)$/.test(reader.norm(at))) return false
  }
  return false
}

function isBehindArticle(reader: Reader, first: number): boolean {
  const at = /\wly$/.test(reader.norm(first - 1)) ? first - 2 : first - 1
  return /^(?:the|a|an|its|their|our|my)$/.test(reader.norm(at))
}

/** A word that may be what a participle describes: no preposition, no mark, no auxiliary. */
function isNominal(reader: Reader, at: number): boolean {
  return (
    !reader.has(at, Shape.punctuation | Shape.digit) &&
    !/^(?:by|in|at|on|of|from|to|for|with|near|during|after|before|since|and|or|but|who|which|that|were|was|are|is|have|has|had|will|would|could|did|the|a|an|its|their|his|her|it|them|him|over|into|as|when|while|under|against|\w{1,20}ly)$/.test(
      reader.norm(at),
    )
  )
}

/** Whether the hit stands where a noun stands. Past forms and third persons after a subject are verbs. */
export function readsAsNoun(reader: Reader, hit: Hit): boolean {
  const before = reader.norm(hit.first - 1)
  const after = reader.norm(hit.last)
  if (hit.form === 'past' || hit.form === 'participle') {
    // "led", "shot", "attack" (no change) have no noun reading here; a determiner makes "the wounded" one.
    return false
  }
  if (hit.form === 'gerund')
    return (
      /^(?:a|an|the|this|that|suicide|car|roadside|attempted|deadly|recent|its|their|twin|bus|church|mosque|of|in|after|s)$/.test(
        before,
      ) && !/^(?:the|a|an|to|that|it|them|him|in)$/.test(after)
    )
  if (VERB_LEADS.has(before)) return false
  if (DETERMINERS.has(before)) return true
  if (reader.has(hit.first - 1, Shape.possessive | Shape.dash)) return true
  if (hit.form === 'third' || hit.form === 'plural' || hit.form === 'base') {
    if (/^(?:on|against|by|of|in|near|between|that|which|targeting|claimed|across|at|since|over|,|\.)$/.test(after)) return true
    if (/^(?:the|a|an|it|them|him|us|its|their|his|her|two|three)$/.test(after)) return false
    // After a name or an adjective: "ISIS attacks" is a noun phrase, "the army attacks" mostly is not news style.
    return true
  }
  return true
}
