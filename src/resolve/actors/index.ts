/** Mentions of actors → actors: who each is, under every name the document gives. */
import type { Actor, ActorMention } from '../../model/actor.js'
import type { Kit } from '../../rule/kit.js'
import type { Reader } from '../../rule/reader.js'
import { findAntecedent } from './antecedents.js'
import { emptyCast } from './cast.js'
import { isDescribed, pointsBack } from './described-key.js'
import { addMention } from './entity.js'
import { gatherEvidence } from './evidence.js'
import { finish } from './finish.js'
import { findOfficer } from './officer.js'
import { placeBody } from './place-body.js'
import { placeAlias, placeFullName, placeHeadOfState, placePost, placeShortName } from './place-person.js'
import type { Scene } from './scene.js'
import { type ActorContext, timesOf } from './time.js'

/** Resolves the mentions of one document. */
export function resolveActors(reader: Reader, mentions: readonly ActorMention[], context: ActorContext, kit: Kit): Actor[] {
  const cast = emptyCast()
  const scene: Scene = {
    reader,
    kit,
    context,
    times: timesOf(context),
    evidence: gatherEvidence(reader, kit, mentions),
    cast,
  }
  const shortNames: ActorMention[] = []
  const posts: ActorMention[] = []
  const standIns: ActorMention[] = []
  for (const mention of mentions) {
    if (isStandIn(mention) || pointsBack(reader, mention)) standIns.push(mention)
    else if (mention.by === 'actors/post') posts.push(mention)
    else if (mention.type !== 'person' || isDescribed(mention)) placeBody(scene, mention)
    else if (placeAlias(scene, mention)) continue
    else if (!placeFullName(scene, mention)) shortNames.push(mention)
  }
  // Who bears a surname or holds a post is told by the whole document, headline to end.
  for (const mention of shortNames) placeShortName(scene, mention)
  for (const mention of posts) placePost(scene, mention)
  for (const mention of standIns) {
    const found =
      mention.by === 'actors/owned-post'
        ? findOfficer(reader, kit, mention, cast.named)
        : findAntecedent(reader, kit.lexicon, mention, cast.named)
    if (found !== null) {
      const standIn = mention.form === 'name' ? { ...mention, form: 'nominal' as const } : mention
      addMention(found, standIn)
      // What a nominal was found to mean may be the antecedent of the next pronoun.
      if (standIn.form === 'nominal') cast.named.add({ mention: standIn, entity: found })
    } else if (mention.form === 'name') placeBody(scene, mention)
    else if (mention.by === 'actors/nominal') placeHeadOfState(scene, mention)
  }
  return finish(reader, kit, cast.entities, cast.byKey)
}

/** "the group", "he": found by who was named before. */
function isStandIn(mention: ActorMention): boolean {
  if (mention.form === 'pronoun') return true
  return mention.form === 'nominal' && (mention.by === 'actors/nominal' || mention.by === 'actors/owned-post')
}
