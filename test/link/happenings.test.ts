/** Reports of invented happenings: those of one happening come together, those that only look alike stay apart. */
import { describe, expect, test } from 'vitest'
import { link } from '../../src/link/link.js'
import type { IncidentRecord } from '../../src/schema/incident.js'
import { incidentSchema } from '../../src/schema/incident.js'
import { CORPUS } from './corpus.js'
import { HAPPENINGS } from './happenings.js'
import { showComparison } from './show.js'

const { incidents } = link(CORPUS)
const pathsOf = ({ reports }: IncidentRecord): string[] => reports.map(({ path }) => path).sort()
const pairsOf = (groups: readonly (readonly string[])[]): Set<string> =>
  new Set(groups.flatMap((group) => [...group].sort().flatMap((a, i, all) => all.slice(i + 1).map((b) => `${a} ${b}`))))

describe('reports of one happening, among all others', () => {
  test.each(HAPPENINGS)('$name', ({ reports, same }) => {
    const own = incidents.map(pathsOf).filter((paths) => paths.some((path) => path in reports))
    expect(own.sort()).toEqual(same.map((group) => [...group].sort()).sort())
  })
})

test('of all pairs that one could take for the same, nearly all are told right', () => {
  const found = pairsOf(incidents.map(pathsOf))
  const right = pairsOf(HAPPENINGS.flatMap(({ same }) => same))
  const alike = pairsOf(HAPPENINGS.map(({ reports }) => Object.keys(reports)))
  const hits = [...found].filter((pair) => right.has(pair)).length
  const f1 = (2 * hits) / (found.size + right.size)
  expect(alike.size).toBeGreaterThanOrEqual(60)
  expect(f1).toBeGreaterThanOrEqual(0.85)
})

test('every incident fits its schema, and each of its ids and pointers is in its documents', () => {
  for (const incident of incidents) {
    expect(incidentSchema.safeParse(incident).error).toBeUndefined()
    for (const report of incident.reports) {
      const document = CORPUS.find(({ id }) => id === report.document)
      const event = document?.events.find(({ id }) => id === report.event)
      expect(event?.evidence).toEqual(report.evidence)
    }
    for (const { told } of [...incident.agreements, ...incident.differences])
      for (const { document: id, figures, mentions } of told) {
        const document = CORPUS.find((one) => one.id === id)
        expect(figures.map((figure) => document?.casualties.find((one) => one.id === figure)?.mention)).toEqual(mentions)
      }
  }
})

/** What the reports of an incident agree and differ on, by the name of the first of them. */
const COMPARED: Readonly<Record<string, readonly string[]>> = {
  'checkpoint-a': [
    'killed policemen: checkpoint-a 5 (an official), checkpoint-b 5 (officials); same',
    'wounded people: checkpoint-a 3, checkpoint-b 3 (officials); same',
  ],
  'kabul-mosque': [
    'killed people: kabul-mosque 21 (Afghan police), kabul-mosque-b 21+ (a police spokesman); compatible',
    'wounded people: kabul-mosque 33, kabul-mosque-b 33 (a police spokesman); same',
  ],
  'hotel-a': [
    'killed people: hotel-a 10+ (Somali police), hotel-b 21+ (the health minister); compatible',
    'wounded people: hotel-b 117 (the health minister); one-sided; silent: hotel-a',
  ],
  'convoy-a': [
    'killed people: convoy-a 3 = French soldiers + an interpreter (officials), convoy-b 3 (French Defence Ministry), convoy-c 3 = soldiers + an interpreter; same',
    'killed French soldiers: convoy-a 2 (officials), convoy-c 2; same; silent: convoy-b',
    'killed an interpreter: convoy-a 1 (officials), convoy-c 1; same; silent: convoy-b',
    'killed the attacker: convoy-c 1; one-sided; silent: convoy-a, convoy-b',
    'wounded people: convoy-b 2, convoy-c 4; disputed; silent: convoy-a',
  ],
  'wire-a': ['killed police officers: wire-a 6 (an official), wire-b 6 (an official); same'],
  'market-a': [
    'wounded people: market-a 30, market-b 30 (a hospital doctor); same; silent: market-c',
    'killed people: market-a 12 (police), market-b 14+ (a hospital doctor), market-c 12 (Iraqi government); disputed',
    'part: killed children: market-a 3 (police), market-b 4 (a hospital doctor); disputed; silent: market-c',
  ],
  'kherson-a': [
    'killed people: kherson-b 2 (officials), kherson-a 2 (the governor); same',
    'wounded people: kherson-a 7 (the governor); one-sided; silent: kherson-b',
  ],
  'join-a': [],
  'patrol-a': [
    'killed soldiers: patrol-a 7 (Malian Armed Forces), patrol-b 7; same',
    'killed a guide: patrol-a 1 (Malian Armed Forces), patrol-b 1; same',
    'wounded soldiers: patrol-b 3; one-sided; silent: patrol-a',
  ],
  'church-a': [
    'killed people: church-a 27 (Syrian Health Ministry), church-b 27; same',
    'wounded people: church-a 63 (Syrian Health Ministry), church-b 63; same',
  ],
  'gaza-school': ['killed people: gaza-school 14 (medics), gaza-school-b 14 (medics); same'],
  'borno-a': ['killed farmers: borno-a 9 (Nigeria Police Force), borno-b 9 (a militia leader); same'],
  'bridge-a': [],
  'raid-a': ['detained people: raid-a 4 (prosecutors), raid-b 4 (prosecutors); same'],
  'river-a': [
    'killed M23 rebels: river-b 3 (March 23 Movement), river-a 40 (Army); disputed',
    'killed soldiers: river-b 15, river-a 2; disputed',
  ],
  'drone-a': [
    'killed people: drone-a 5 (medics), drone-b 5+ (a medical group); compatible',
    'wounded people: drone-a 16, drone-b 16 (a medical group); same',
  ],
}

describe('what they agree and differ on', () => {
  test.each(Object.entries(COMPARED))('%s', (name, lines) => {
    const incident = incidents.find((one) => one.reports.some(({ path }) => path === name)) as IncidentRecord
    expect([...incident.agreements, ...incident.differences].map((one) => showComparison(one, incident))).toEqual(lines)
  })
})
