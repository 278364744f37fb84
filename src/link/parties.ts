/** The actors of an incident, each once, with who tells them in which role. */
import type { IncidentRecord } from '../schema/incident.js'
import { byText } from './names.js'
import type { Telling } from './telling.js'

type Party = IncidentRecord['actors'][number]

/** @param entityOf id of the entity that an actor of a document belongs to */
export function partiesOf(tellings: readonly Telling[], entityOf: (document: string, actor: string) => string | null): Party[] {
  const parties = new Map<string, Party>()
  for (const { document, cast } of tellings)
    for (const { record, role, identity } of cast) {
      const entity = entityOf(document.id, record.id)
      const key = entity ?? identity
      const told = { document: document.id, actor: record.id, role }
      const party = parties.get(key)
      if (party === undefined) {
        const { name, key: known, type, country } = record
        parties.set(key, { name, key: known, type, country, entity, roles: [role], told: [told] })
      } else {
        party.told.push(told)
        if (!party.roles.includes(role)) party.roles.push(role)
      }
    }
  return [...parties.values()].sort((a, b) => b.told.length - a.told.length || byText(a.name, b.name))
}
