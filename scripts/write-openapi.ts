import { readFileSync, writeFileSync } from 'node:fs'
import { buildOpenApi } from '#shared/api/openapi.ts'
import { canonicalJson } from './canonical-json.ts'

const root = new URL('../', import.meta.url)
const manifest: unknown = JSON.parse(readFileSync(new URL('package.json', root), 'utf8'))
const version =
  typeof manifest === 'object' && manifest !== null && 'version' in manifest ? String(manifest.version) : '0.0.0'
writeFileSync(new URL('docs/openapi.json', root), canonicalJson(buildOpenApi({ version })))
process.stdout.write('Wrote docs/openapi.json.\n')
