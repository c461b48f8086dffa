import SwaggerParser from '@apidevtools/swagger-parser'
import { execFile, execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { generateSource } from 'oazapfts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { adminToken, runService, type RunningService } from '../integration/http-fixture.ts'

const root = join(import.meta.dirname, '../..')
let service: RunningService
let folder: string

beforeAll(async () => {
  service = await runService()
  const cache = join(root, '.cache')
  mkdirSync(cache, { recursive: true })
  folder = mkdtempSync(join(cache, 'openapi-client-'))
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}')
  writeFileSync(
    join(folder, 'client.ts'),
    await generateSource(`${service.url}/openapi.json`, { argumentStyle: 'object' }),
  )
})
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true })
  await service.stop()
})

const compilerOptions = {
  strict: true,
  target: 'es2023',
  lib: ['es2023', 'dom'],
  module: 'nodenext',
  types: [],
  outDir: 'out',
}

/** What the compiler says of a program beside the generated client, and where its output is. */
function compile(name: string, program: string): { readonly said: string; readonly js: string } {
  const file = `${name}.ts`
  writeFileSync(join(folder, file), program)
  writeFileSync(join(folder, `${name}.json`), JSON.stringify({ compilerOptions, files: [file] }))
  const args = [join(root, 'node_modules/typescript/bin/tsc'), '-p', join(folder, `${name}.json`)]
  const js = join(folder, 'out', `${name}.js`)
  try {
    execFileSync(process.execPath, args, { encoding: 'utf8' })
    return { said: '', js }
  } catch (error) {
    return { said: error instanceof Error && 'stdout' in error ? String(error.stdout) : String(error), js }
  }
}

test('the served document is a valid OpenAPI 3.1 document', async () => {
  const document: unknown = await service.json('/openapi.json')
  // Its types are those of the document that it reads, which it is about to check.
  const valid = await SwaggerParser.validate(document as Parameters<typeof SwaggerParser.validate>[0])
  expect(valid).toMatchObject({ openapi: '3.1.0' })
})

test('a client that a generator makes of it compiles in strict mode, and speaks with the service', async () => {
  const { connectorsTenantId } = await service.workspace('acme')
  const { said, js } = compile(
    'program',
    `import { defaults, jobsList, mappingsGet, projectsCreate, signalsList, type Project } from './client.js'
const [baseUrl = '', token = '', xTenantId = ''] = process.argv.slice(2)
defaults.baseUrl = baseUrl
defaults.headers = { Authorization: \`Bearer \${token}\` }
const made = await projectsCreate({ xTenantId, idempotencyKey: 'once', body: { slug: 'web', name: 'Web' } })
if (made.status !== 201) throw new Error(made.data.code)
const project: Project = made.data
const signals = await signalsList({ xTenantId, kind: 'git.push', occurredAfter: '2026-01-01T00:00:00.000Z' })
if (signals.status !== 200) throw new Error(signals.data.detail)
const kinds: (string | null)[] = signals.data.items.map((signal) => signal.kind)
const jobs = await jobsList({ xTenantId, state: 'running' })
const none = await mappingsGet({ xTenantId, id: 'map_01900000-0000-7000-8000-000000000001' })
console.log(JSON.stringify([project.slug, kinds, jobs.status, none.status === 404 && none.data.code]))
declare const process: { readonly argv: readonly string[] }
`,
  )
  expect(said).toBe('')
  const args = [js, service.url, adminToken, connectorsTenantId]
  const { stdout } = await promisify(execFile)(process.execPath, args)
  expect(JSON.parse(stdout)).toEqual(['web', [], 200, 'mapping.not_found'])
})

test('what the document doesn’t say does not compile', () => {
  const { said } = compile(
    'wrong',
    `import { signalsList, type Job } from './client.js'
export const unknownFilter = signalsList({ xTenantId: '', colour: 'red' })
export const unknownField = (job: Job): boolean => job.state.kind === 'resting'
`,
  )
  expect(said).toContain("'colour' does not exist")
  expect(said).toContain('"resting"')
})
