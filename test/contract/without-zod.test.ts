import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { expect, test } from 'vitest'

const shared = resolve(import.meta.dirname, '../../shared')

/** The packages that a file pulls in at run time, itself or through its neighbours. */
function packagesOf(file: string, seen = new Set<string>()): string[] {
  if (seen.has(file)) return []
  seen.add(file)
  const imports = [...readFileSync(file, 'utf8').matchAll(/^(?:import|export) (?!type\b)[^'=]*from '([^']+)'/gm)]
  return imports.flatMap(([, from = '']) => {
    if (from.startsWith('.')) return packagesOf(resolve(dirname(file), from), seen)
    return from.startsWith('#shared/') ? packagesOf(join(shared, from.slice('#shared/'.length)), seen) : [from]
  })
}

const domain = readdirSync(join(shared, 'domain'), { recursive: true, encoding: 'utf8' }).filter((name) =>
  /(?<!\.test)\.ts$/.test(name),
)

test('the domain and the IPC client bring no package into the renderer', () => {
  expect(domain.length).toBeGreaterThan(20)
  for (const name of domain) expect(packagesOf(join(shared, 'domain', name)), name).toEqual([])
  expect(packagesOf(join(shared, 'ipc/ipc-client.ts'))).toEqual([])
})

test('what the renderer takes from shared brings no package along: one of them would trip its policy, and double it', () => {
  const renderer = resolve(import.meta.dirname, '../../renderer')
  const files = readdirSync(renderer, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /(?<!\.test)\.tsx?$/.test(name),
  )
  expect(files.length).toBeGreaterThan(100)
  const bringing = files.flatMap((name) => {
    const taken = readFileSync(join(renderer, name), 'utf8').matchAll(
      /^import (?!type\b)[^'=]*from '#shared\/([^']+)'/gm,
    )
    return [...taken].flatMap(([, path = '']) =>
      packagesOf(join(shared, path)).map((brought) => `${name}: ${path} brings ${brought}`),
    )
  })
  expect(bringing).toEqual([])
})

test('a file that does is noticed, also through a neighbour', () => {
  expect(packagesOf(join(shared, 'ipc/contract.ts'))).toContain('zod')
  expect(packagesOf(join(shared, 'api/failure-of.ts'))).toContain('zod')
})
