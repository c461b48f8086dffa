import { expect, test } from 'vitest'
import type { MappingRow } from '#shared/ipc/catalog-calls.ts'
import { isPossible, planMapping } from './decide-mapping.ts'
import { mappingText } from './messages.ts'

const row: MappingRow = {
  id: 'map_00000000-0000-7000-8000-000000000000',
  provider: 'github',
  resourceName: 'acme/search',
  installationLogin: 'acme',
  projectName: 'Search',
  destinationKind: 'project',
  filter: { events: [], branches: [], paths: [] },
  state: { kind: 'active' },
  provenance: 'manual',
  evidence: [],
  carried: 0,
  lastCarriedAt: null,
  createdBy: 'ana',
  createdAt: '2026-11-21T09:00:00.000Z',
  version: 3,
  unsynced: false,
}

test('a decision names the version that it was made on', () => {
  expect(planMapping(row, 'retire').intent).toMatchObject({ type: 'mapping.retire', baseVersion: 3 })
})

test('only what the state allows is offered', () => {
  expect((['pause', 'resume', 'retire'] as const).filter((verdict) => isPossible(row, verdict))).toEqual([
    'pause',
    'retire',
  ])
  expect(isPossible({ ...row, state: { kind: 'retired' } }, 'retire')).toBe(false)
})

test('a filter reads as words', () => {
  expect(mappingText.filterWords(row)).toBe('everything')
  expect(mappingText.filterWords({ filter: { events: ['push'], branches: ['main', 'release/*'], paths: [] } })).toBe(
    'events push; branches main, release/*',
  )
})
