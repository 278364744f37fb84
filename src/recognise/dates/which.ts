/** "last", "next", "this coming" before a weekday, month, season or holiday. */
import type { Reader } from '../../rule/reader.js'
import type { WhichWord } from './reading.js'

export interface Which {
  readonly which: WhichWord
  readonly last: number
}

export function whichAt(reader: Reader, at: number, limit: number): Which | null {
  if (at + 1 >= limit) return null
  switch (reader.norm(at)) {
    case 'last':
      return { which: 'last', last: at + 1 }
    case 'previous':
    case 'preceding':
      return { which: 'previous', last: at + 1 }
    case 'past':
      return { which: 'recent', last: at + 1 }
    case 'next':
      return { which: reader.norm(at - 1) === 'the' ? 'following' : 'next', last: at + 1 }
    case 'following':
      return { which: 'following', last: at + 1 }
    case 'coming':
    case 'upcoming':
      return { which: 'coming', last: at + 1 }
    case 'that':
    case 'same':
      return { which: 'same', last: at + 1 }
    case 'this': {
      const word = reader.norm(at + 1)
      if (word === 'past') return { which: 'recent', last: at + 2 }
      if (word === 'coming' || word === 'upcoming') return { which: 'coming', last: at + 2 }
      return { which: 'this', last: at + 1 }
    }
    default:
      return null
  }
}
