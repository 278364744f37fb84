/** One fixture: equal, or what differs. The command and the project's own tests both ask here. */
import { type Change, compareRecords } from '../../compare/compare.js'
import type { JsonObject } from '../../compare/json-value.js'
import { Fault } from '../../model/fault.js'
import type { RecordMaker } from '../context.js'
import { reasonOf } from '../messages.js'
import type { Validation } from '../validation.js'
import { EXPECTED, type Fixture } from './fixtures.js'
import { extractFixture, type FixtureRecord, readExpected } from './read-fixture.js'

export interface Checked {
  readonly fixture: Fixture
  /** What is extracted now; null when that failed. */
  readonly actual: FixtureRecord | FixtureRecord[] | null
  /** Why the fixture cannot be compared, or null. */
  readonly fault: string | null
  readonly changes: readonly Change[]
}

/** Extracts, checks against the schema, and compares with what is expected. */
export async function checkFixture(fixture: Fixture, extractor: RecordMaker, validate: Validation): Promise<Checked> {
  const wrong = (fault: string, actual: Checked['actual'] = null): Checked => ({ fixture, actual, fault, changes: [] })
  if (fixture.article === null) return wrong(`has ${EXPECTED} but no article`)
  let actual: FixtureRecord | FixtureRecord[]
  try {
    actual = await extractFixture(fixture, extractor)
    for (const record of [actual].flat()) validate(record)
  } catch (error) {
    return wrong(`${fixture.article} ${reasonOf(error)}`)
  }
  try {
    const expected = readExpected(fixture)
    if (expected === null) return wrong(`has no ${EXPECTED}`, actual)
    for (const record of [expected].flat()) validate(record)
    return { fixture, actual, fault: null, changes: compareAll(expected, actual) }
  } catch (error) {
    if (error instanceof Fault) return wrong(`${EXPECTED} ${error.message}`, actual)
    throw error
  }
}

function compareAll(expected: unknown, actual: FixtureRecord | FixtureRecord[]): Change[] {
  const before = [expected].flat() as JsonObject[]
  const after = [actual].flat() as unknown as JsonObject[]
  const whole = (kind: 'added' | 'lost', i: number, record: JsonObject): Change => {
    const where = `document ${i + 1}`
    return { kind, where, what: String(record.id), identity: `${kind} ${where}`, at: null }
  }
  const changes = before.flatMap((record, i) => {
    const other = after[i]
    if (other === undefined) return [whole('lost', i, record)]
    const found = compareRecords(record, other)
    if (!Array.isArray(expected)) return found
    return found.map((change) => ({
      ...change,
      where: `document ${i + 1} ${change.where}`,
      identity: `document ${i + 1} ${change.identity}`,
    }))
  })
  for (let i = before.length; i < after.length; i++) changes.push(whole('added', i, after[i] as JsonObject))
  if (changes.length === 0 && Array.isArray(expected) !== Array.isArray(actual)) {
    const what = 'one record or a list of records'
    changes.push({ kind: 'changed', where: 'record', what, identity: what, at: null })
  }
  return changes
}
