/** Who did what to whom, over all articles: an actor known by its key is one, others are one by name and type. */
import { ownClaims, totalOf } from '../../toll.js'
import type { Article } from './report.js'

export interface Party {
  readonly name: string
  readonly type: string
  readonly country: string | null
  readonly key: string | null
  readonly articles: ReadonlySet<number>
  readonly mentions: number
  /** In how many events, role by role. */
  readonly roles: ReadonlyMap<string, number>
}

/** What one party did to another, as often as it is told. */
export interface Deed {
  readonly who: string
  readonly what: string
  readonly whom: string
  /** Where it is told: article and event. */
  readonly told: readonly (readonly [article: number, event: string])[]
  /** The highest number of deaths that one article gives for one of the events. */
  readonly deaths: number | null
}

export interface Dealings {
  readonly parties: readonly Party[]
  readonly deeds: readonly Deed[]
}

const SUFFERS: ReadonlySet<string> = new Set(['target', 'victim'])
const ACTS: ReadonlySet<string> = new Set(['perpetrator'])
export const NOBODY = ''

interface Gathered extends Party {
  readonly articles: Set<number>
  mentions: number
  readonly roles: Map<string, number>
}

/** Gathers parties and deeds; what was denied, planned or only possible is no deed. */
export function gatherDealings(articles: readonly Article[]): Dealings {
  const parties = new Map<string, Gathered>()
  const deeds = new Map<string, { who: string; what: string; whom: string; told: [number, string][]; deaths: number | null }>()
  for (const { index, record } of articles) {
    const partyOf = new Map<string, Gathered>()
    for (const { id, name, type, country, key, mentions } of record.actors) {
      const name_ = key ?? `${type} ${name.toLowerCase()}`
      const party = parties.get(name_) ?? {
        name,
        type,
        country,
        key,
        articles: new Set<number>(),
        mentions: 0,
        roles: new Map<string, number>(),
      }
      parties.set(name_, party)
      party.articles.add(index)
      party.mentions += mentions.length
      partyOf.set(id, party)
    }
    for (const event of record.events) {
      for (const { actor, role } of event.actors) {
        const party = partyOf.get(actor)
        party?.roles.set(role, (party.roles.get(role) ?? 0) + 1)
      }
      if (event.status !== 'occurred' && event.status !== 'ongoing') continue
      const named = (roles: ReadonlySet<string>): string[] => [
        ...new Set(event.actors.filter(({ role }) => roles.has(role)).map(({ actor }) => partyOf.get(actor)?.name ?? actor)),
      ]
      const [doers, sufferers] = [named(ACTS), named(SUFFERS)]
      if (doers.length + sufferers.length === 0) continue
      const deaths = totalOf(ownClaims(record, event, 'killed')).low
      for (const who of doers.length === 0 ? [NOBODY] : doers)
        for (const whom of sufferers.length === 0 ? [NOBODY] : sufferers) {
          const key = JSON.stringify([who, event.type, whom])
          const deed = deeds.get(key) ?? { who, what: event.type, whom, told: [], deaths: null }
          deeds.set(key, deed)
          deed.told.push([index, event.id])
          if (deaths !== null) deed.deaths = Math.max(deed.deaths ?? 0, deaths)
        }
    }
  }
  return { parties: [...parties.values()], deeds: [...deeds.values()] }
}
