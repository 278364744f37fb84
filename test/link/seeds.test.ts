/** The five seeds: the attack of Palmyra told three times, the accession to the coalition four times, and nothing else twice. */
import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { link } from '../../src/link/link.js'
import { whyOf } from '../../src/link/why.js'
import type { DocumentRecord } from '../../src/schema/document.js'
import type { IncidentRecord } from '../../src/schema/incident.js'
import { record } from './corpus.js'
import { showComparison } from './show.js'

const folder = new URL('../../seeds/', import.meta.url)
const records = readdirSync(folder)
  .sort()
  .map((name) => record(name.slice(0, 3), readFileSync(new URL(name, folder), 'utf8')))
const { incidents } = link(records)
const [accession, attack] = incidents as [IncidentRecord, IncidentRecord]

test('two happenings are told by several seeds', () => {
  const shown = incidents.map(({ type, date, place, reports }) => [
    type,
    date?.value,
    place?.name,
    reports.map(({ path }) => path).sort(),
  ])
  expect(shown).toEqual([
    ['strategic', '2025-11-11', 'Syria', ['001', '002', '003', '004']],
    ['attack', '2025-12-13', 'Palmyra', ['001', '003', '004']],
  ])
  expect(accession.agreements).toEqual([])
})

test('what the seeds agree and differ on', () => {
  expect(attack.agreements.map((one) => showComparison(one, attack))).toEqual([
    'killed US soldiers: 003 2, 001 2, 004 2; same',
    'killed an interpreter: 003 1, 001 1, 004 1; same',
  ])
  expect(attack.differences.map((one) => showComparison(one, attack))).toEqual([
    'killed the attacker: 003 1; one-sided; silent: 001, 004',
    'killed A Syrian Interior Ministry member: 001 1; one-sided; silent: 003, 004',
    'wounded people: 003 4, 001 2; disputed; silent: 004',
  ])
})

test('the strikes of 20 December and Operation Hawkeye Strike stay apart, for want of reasons', () => {
  const [dossier, reportage] = [records[1], records[4]] as [DocumentRecord, DocumentRecord]
  const strikes = dossier.events.find(({ trigger }) => trigger.quote === 'military strikes')
  const campaign = reportage.events.find(({ mentions }) => mentions.some(({ quote }) => quote === 'campaign'))
  const why = whyOf(
    records,
    { document: dossier.id, event: strikes?.id ?? '' },
    { document: reportage.id, event: campaign?.id ?? '' },
  )
  expect(why).toMatchObject({ together: false, because: '1.5 is under 8' })
  expect(why.reasons.map(({ text }) => text)).toEqual([
    'Islamic State: target',
    'Maadan desert and Syria',
    'explosion and battle',
  ])
})
