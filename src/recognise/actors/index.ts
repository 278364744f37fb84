/** Actors: every rule's mentions, settled where they overlap, and the later short forms of names found once. */
import type { ActorMention } from '../../model/actor.js'
import type { Kit } from '../../rule/kit.js'
import type { Reader } from '../../rule/reader.js'
import { wokenBy } from '../../rule/woken.js'
import { overlaps, type Span } from '../../text/span.js'
import { apposedName } from './apposed-name.js'
import { armedBody } from './armed-body.js'
import { bareBody } from './bare-body.js'
import { bracketed } from './bracketed.js'
import { credit } from './credit.js'
import { cuesAt } from './cue.js'
import { communities } from './described/communities.js'
import { fighters } from './described/fighters.js'
import { fightersAttack } from './described/fighters-attack.js'
import { groupLeaders } from './described/group-leaders.js'
import { harmedCivilians } from './described/harmed-civilians.js'
import { jointPatrols } from './described/joint-patrols.js'
import { loneAttacker } from './described/lone-attacker.js'
import { peoples } from './described/peoples.js'
import { stateSoldiers } from './described/state-soldiers.js'
import { unknownDoers } from './described/unknown-doers.js'
import type { ActorDraft, ActorRule } from './draft.js'
import { givenName } from './given-name.js'
import { jointBody } from './joint-body.js'
import { kin } from './kin.js'
import { laterNames } from './later-names.js'
import { leadersOf } from './leaders-of.js'
import { lexiconName } from './lexicon-name.js'
import { localPolice } from './local-police.js'
import { namedAs } from './named-as.js'
import { nominal } from './nominal.js'
import { numberedUnit } from './numbered-unit.js'
import { organisation } from './organisation.js'
import { ownedPost } from './owned-post.js'
import { personnelOf } from './personnel-of.js'
import { post } from './post.js'
import { quotedName } from './quoted-name.js'
import { type Ranked, settle } from './settle.js'
import { speaker } from './speaker.js'
import { stateActs } from './state-acts.js'
import { stateAircraft } from './state-aircraft.js'
import { stateBody } from './state-body.js'
import { titledList } from './titled-list.js'
import { titledPerson } from './titled-person.js'

/** All rules in order: for the same words the earlier one wins. */
export function actorRules(kit: Kit): readonly ActorRule[] {
  const { lexicon } = kit
  return [
    lexiconName(lexicon),
    titledPerson(lexicon),
    stateBody(kit),
    jointBody(kit),
    stateAircraft(kit),
    credit(lexicon),
    namedAs(lexicon),
    armedBody(lexicon),
    givenName(lexicon),
    speaker(lexicon),
    kin(lexicon),
    titledList(kit),
    apposedName(kit),
    leadersOf(lexicon),
    localPolice(lexicon),
    bareBody(lexicon),
    post(lexicon),
    ownedPost(lexicon),
    organisation(kit),
    numberedUnit(lexicon),
    quotedName(),
    bracketed(),
    stateActs(kit),
    personnelOf(lexicon),
    loneAttacker(lexicon),
    unknownDoers(lexicon),
    stateSoldiers(lexicon),
    harmedCivilians(lexicon),
    groupLeaders(lexicon),
    fighters(lexicon),
    fightersAttack(lexicon),
    jointPatrols(lexicon),
    peoples(lexicon),
    communities(lexicon),
    nominal(lexicon),
  ]
}

/**
 * The mentions of actors in reading order; whom each stands for is resolved later.
 * @param rules to measure what some of them find alone
 */
export function findActors(reader: Reader, kit: Kit, rules?: readonly ActorRule[]): ActorMention[] {
  const out: ActorMention[] = []
  const woken = rules === undefined ? rulesOf(kit) : ranked(rules)
  const settled: Ranked[] = []
  const { authors } = reader.article
  for (const sentence of reader.article.sentences) {
    const found: Ranked[] = []
    // The by-line's names are the record's authors.
    if (reader.article.blocks[sentence.block]?.kind === 'byline' || authors.some((author) => overlaps(author, sentence))) continue
    for (let at = sentence.first; at < sentence.last; at++) {
      const cues = cuesAt(reader, at, sentence.first)
      if (cues === 0) continue
      const asked = woken(cues)
      for (let i = 0; i < asked.length; i++) {
        const { rule, rank } = asked[i] as RankedRule
        const match = rule.match(reader, at, sentence.last)
        if (match !== null) for (const draft of match.value) found.push({ draft, by: rule.id, rank })
      }
    }
    if (found.length > 0) settled.push(...settle(found, reader.onLoss))
  }
  for (const one of laterNames(reader, kit.lexicon, settled)) out.push(mention(reader, one.draft, one.by))
  return out
}

/** The rules of each kit: to make them anew for every document costs as much as reading a paragraph. */
const RULES = new WeakMap<Kit, WokenRules>()

type WokenRules = (cues: number) => readonly RankedRule[]
type RankedRule = Pick<ActorRule, 'cue'> & { readonly rule: ActorRule; readonly rank: number }

function rulesOf(kit: Kit): WokenRules {
  let woken = RULES.get(kit)
  if (woken === undefined) {
    woken = ranked(actorRules(kit))
    RULES.set(kit, woken)
  }
  return woken
}

function ranked(rules: readonly ActorRule[]): WokenRules {
  return wokenBy(rules.map((rule, rank) => ({ cue: rule.cue, rule, rank })))
}

const NO_SPANS: readonly Span[] = []

function mention(reader: Reader, draft: ActorDraft, by: string): ActorMention {
  const { tokens, article } = reader
  const { first, last, titles, affiliation } = draft
  return {
    start: tokens.start[first] as number,
    end: tokens.end[last - 1] as number,
    sentence: article.sentenceOf[first] as number,
    first,
    last,
    form: draft.form,
    key: draft.key,
    name: draft.name,
    type: draft.type,
    country: draft.country,
    weak: draft.weak,
    titles: titles.length === 0 ? NO_SPANS : titles.map((title) => reader.spanOf(title.first, title.last)),
    affiliation: affiliation === null ? null : reader.spanOf(affiliation.first, affiliation.last),
    by,
  }
}
