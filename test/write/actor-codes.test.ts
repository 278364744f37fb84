import { describe, expect, test } from 'vitest'
import { ACTOR_TYPES, type ActorType } from '../../src/model/actor.js'
import { actorCodes } from '../../src/write/actor-codes.js'

const actor = (type: ActorType, name: string, country: string | null = null, key: string | null = null) => ({
  type,
  name,
  country,
  key,
})

describe('codes of an actor on export', () => {
  test.each([
    [actor('armed-group', 'Islamic State', null, 'islamic-state'), 2, 'REB'],
    [actor('state-forces', 'Malian army', 'ML', 'malian-army'), 1, 'MIL'],
    [actor('state-forces', 'Kirkuk police'), 1, 'COP'],
    [actor('state-forces', 'Military Intelligence Directorate', 'SY', 'syrian-military-intelligence'), 1, 'SPY'],
    [actor('government', 'Kenyan government', 'KE', 'kenyan-government'), 1, 'GOV'],
    [actor('intergovernmental', 'United Nations', null, 'united-nations'), 8, 'IGO'],
    [actor('media', 'Tihama Live'), 7, 'JRN'],
    [actor('unidentified', 'gunmen'), 3, 'UAF'],
    [actor('identity-group', 'Fulani', null, 'fulani'), 4, 'CVL'],
  ])('$name', (one, acled, plover) => {
    expect(actorCodes(one)).toEqual({ acled, plover })
  })

  test('forces of another state are external where the event was', () => {
    const us = actor('state-forces', 'US military', 'US', 'us-military')
    expect(actorCodes(us, { country: 'SY' })).toEqual({ acled: 8, plover: 'MIL' })
    expect(actorCodes(us, { country: 'US' })).toEqual({ acled: 1, plover: 'MIL' })
  })

  test('a person has the codes of the body he belongs to, or none', () => {
    const general = actor('person', 'Samuel Ortiz')
    expect(actorCodes(general, { affiliation: actor('state-forces', 'US military', 'US') })).toEqual({ acled: 1, plover: 'MIL' })
    expect(actorCodes(general)).toEqual({ acled: null, plover: null })
    expect(actorCodes(general, { affiliation: actor('person', 'Carla Sund') })).toEqual({ acled: null, plover: null })
  })

  test('every other type has both codes', () => {
    for (const type of ACTOR_TYPES) {
      const { acled, plover } = actorCodes(actor(type, 'Somebody'))
      if (type === 'person') continue
      expect(acled, type).toBeGreaterThanOrEqual(1)
      expect(plover, type).toMatch(/^[A-Z]{3}$/)
    }
  })
})
