/** What the build made for the page: its script, its style and the outlines of the map. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { BUILT } from '../../model/built.js'
import { Fault } from '../../model/fault.js'
import type { Outlines } from './map/outlines.js'

const PARTS = join(BUILT, 'report')

export interface Parts {
  readonly script: string
  readonly style: string
  readonly outlines: Outlines
}

/** @throws Fault `report/missing` before the first build */
export function loadParts(): Parts {
  const read = (name: string): string => {
    try {
      return readFileSync(join(PARTS, name), 'utf8').trim()
    } catch (cause) {
      throw new Fault('report/missing', 'the parts of the report are missing; run "npm run build"', { cause })
    }
  }
  return { script: read('client.js'), style: read('style.css'), outlines: JSON.parse(read('outlines.json')) as Outlines }
}
