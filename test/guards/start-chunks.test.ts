import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { createBuilder, type Rolldown } from 'vite'
import { must } from '#shared/lib/must.ts'
import { projectRoot } from '#scripts/project-root.ts'

let chunks: Rolldown.OutputChunk[] = []

beforeAll(async () => {
  const builder = await createBuilder({
    configFile: join(projectRoot, 'vite.config.ts'),
    logLevel: 'error',
    environments: { storeWorker: { build: { write: false } } },
  })
  const built = await builder.build(must(builder.environments['storeWorker'], 'the build has it'))
  chunks = [built]
    .flat()
    .flatMap((result) => ('output' in result ? result.output : []))
    .filter((file) => file.type === 'chunk')
}, 60_000)

/** Packages of which code is run when a chunk is imported: its own, and what it imports, however far. */
function packagesOf(name: string): Set<string> {
  const files = [
    must(
      chunks.find((chunk) => chunk.name === name),
      'the build makes this chunk',
    ).fileName,
  ]
  // Grows while it is gone through.
  for (const file of files) {
    const imports = chunks.find((chunk) => chunk.fileName === file)?.imports ?? []
    files.push(...imports.filter((imported) => !files.includes(imported)))
  }
  const modules = chunks.filter(({ fileName }) => files.includes(fileName)).flatMap(({ moduleIds }) => moduleIds)
  return new Set(modules.flatMap((id) => /node_modules\/([^/]+)/.exec(id)?.[1] ?? []))
}

test.each(['store-worker', 'serve-store', 'serve-copier'])(
  'the start of a store thread builds no schemas: %s',
  (name) => {
    expect([...packagesOf(name)]).toEqual([])
  },
)

test('a chunk that builds schemas is noticed', () => {
  expect([...packagesOf('store-parsers')]).toContain('zod')
})
