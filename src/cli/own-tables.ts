/** `--gazetteer`, `--lexicon` and `--vague`: what every command takes that reads articles. */
import { Option } from 'commander'

export interface OwnTableOptions {
  readonly gazetteer?: readonly string[]
  readonly lexicon?: readonly string[]
  readonly vague?: 'contract' | 'acled'
}

/** `--gazetteer`, which may be given several times. */
export function gazetteerOption(): Option {
  return repeatable('--gazetteer <file>', 'own places, before the built-in ones; may be given again')
}

/** `--lexicon`, which may be given several times. */
export function lexiconOption(): Option {
  return repeatable('--lexicon <file>', 'own actors, before the built-in ones; may be given again')
}

/** `--vague`: by which table "several" and "dozens" are numbers. */
export function vagueOption(): Option {
  return new Option('--vague <table>', 'what "several" and "dozens" mean at least (default: contract)').choices([
    'contract',
    'acled',
  ])
}

function repeatable(flags: string, description: string): Option {
  return new Option(flags, description).argParser((file: string, before: readonly string[] = []) => [...before, file])
}
