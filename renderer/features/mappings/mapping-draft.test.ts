import { expect, test } from 'vitest'
import type { DestinationChoice } from '#shared/ipc/catalog-calls.ts'
import type { ResourceChoice } from '#shared/ipc/mapping-calls.ts'
import type { MappingFilter } from '#shared/model/mapping.ts'
import { installationId, mappingId, resourceId } from '#test/fakes/feed-ids.ts'
import { emptyDraft, intentOf, problemsOf } from './mapping-draft.ts'

const resource: ResourceChoice = {
  id: resourceId(1),
  installationId: installationId(1),
  provider: 'github',
  account: 'acme',
  fullName: 'acme/web',
  kind: 'repository',
  archived: false,
  mappings: 0,
  openItems: 3,
}
const destination: DestinationChoice = {
  destination: { kind: 'team_feed', id: 'feed_00000000-0000-7000-8000-000000000001' },
  name: 'Web team',
  slug: 'web-team',
  mappings: 0,
}
const withFilter = (filter: Partial<MappingFilter>) => ({
  resource,
  destination,
  filter: { events: [], branches: [], paths: [], ...filter },
})

test('what is missing is told once somebody wants to save, at its field', () => {
  expect(problemsOf(emptyDraft(null), false)).toEqual({})
  expect(Object.keys(problemsOf(emptyDraft(null), true))).toEqual(['resource', 'destination'])
  expect(Object.keys(problemsOf(emptyDraft(resource), true))).toEqual(['destination'])
})

test.each([
  [{ events: ['pull request'] }, 'events', 'Write pull_request.opened'],
  [{ branches: ['refs/heads/main'] }, 'branches', 'Write main'],
  [{ paths: ['/src/**'] }, 'paths', 'Write src/**'],
  [{ paths: ['src\\api'] }, 'paths', 'parted by /'],
  [{ branches: ['!main'] }, 'branches', 'can’t leave anything out'],
  [{ branches: Array.from({ length: 65 }, (_, n) => `b${n}`) }, 'branches', 'At most 64'],
] as const)('%j is refused at its field, with what to write in its place', (filter, field, words) => {
  const problems = problemsOf(withFilter(filter as Partial<MappingFilter>), false)
  expect(Object.keys(problems)).toEqual([field])
  expect(problems[field]).toContain(words)
})

test('names that only look strange are taken', () => {
  const filter = { events: ['pull_request.*', '**'], branches: ['feature/[x]', 'release/**'], paths: ['a b/c.md'] }
  expect(problemsOf(withFilter(filter), true)).toEqual({})
})

test('a whole draft is one decision, with what was counted', () => {
  const selection = { kind: 'items' as const, ids: [] }
  const ids = { mappingId: mappingId(1), selection }
  expect(intentOf(withFilter({ branches: ['main'] }), ids)).toMatchObject({
    type: 'mapping.create',
    installationId: installationId(1),
    destination: destination.destination,
    filter: { branches: ['main'] },
    provenance: 'manual',
    selection,
  })
  expect(intentOf({ ...withFilter({}), destination: null }, ids)).toBeNull()
})
