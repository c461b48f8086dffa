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
})

/** What is run when a chunk is imported: it, and what it imports, however far. */
function importedWith(name: string): { readonly bundled: Set<string>; readonly external: Set<string> } {
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
  const loaded = chunks.filter(({ fileName }) => files.includes(fileName))
  const modules = loaded.flatMap(({ moduleIds }) => moduleIds)
  return {
    bundled: new Set(modules.flatMap((id) => /node_modules\/([^/]+)/.exec(id)?.[1] ?? [])),
    external: new Set(files.filter((file) => !loaded.some(({ fileName }) => fileName === file))),
  }
}

test.each([
  ['store-worker', ['node:worker_threads']],
  ['serve-store', ['better-sqlite3', 'node:path']],
  ['serve-copier', ['better-sqlite3']],
])('%s starts without schemas and slow modules', (name, needed) => {
  const { bundled, external } = importedWith(name)
  expect([...bundled]).toEqual([])
  expect([...external].toSorted()).toEqual(needed)
})

test('a chunk that builds schemas is noticed', () => {
  expect([...importedWith('store-parsers').bundled]).toContain('zod')
})
