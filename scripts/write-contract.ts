import { writeFileSync } from 'node:fs'
import { canonicalJson } from './canonical-json.ts'
import { describeContract } from './describe-contract.ts'

writeFileSync(new URL('../test/contract/contract.snapshot.json', import.meta.url), canonicalJson(describeContract()))
process.stdout.write('Wrote test/contract/contract.snapshot.json.\n')
