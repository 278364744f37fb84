/** The command line around the pipeline in miniature, for tests that need a process of its own. */
import { main } from '../../src/cli/main.js'
import { stubRecord, VERSIONS } from '../write/stub.js'

process.exitCode = await main(process.argv.slice(2), async () => ({ versions: VERSIONS, extractSource: stubRecord }))
