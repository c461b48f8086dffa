import { expect, test } from 'vitest'
import type { GroupKeyInput } from './group-key.ts'
import { groupKeyOf, groupPredicate, groupSubject } from './group-key.ts'

const event: GroupKeyInput = {
  reason: 'NO_MAPPING',
  provider: 'github',
  host: 'github.com',
  installationId: 'inst_018f0000-0000-7000-8000-000000000001',
  resourceId: 'res_018f0000-0000-7000-8000-000000000002',
  externalInstallationId: '4812',
  type: 'push',
  endpointId: 'app_1',
}

test('mapping and heuristic reasons of a resource share one group, whatever the type', () => {
  const keys = (['NO_MAPPING', 'MAPPING_PAUSED', 'LOW_CONFIDENCE', 'AMBIGUOUS'] as const).map((reason) =>
    groupKeyOf({ ...event, reason, type: reason }),
  )
  expect(new Set(keys).size).toBe(1)
  expect(groupKeyOf({ ...event, resourceId: 'res_018f0000-0000-7000-8000-000000000003' })).not.toBe(keys[0])
})

test('an unclaimed installation is one group; without an id its endpoint is', () => {
  const claim = { ...event, reason: 'NO_INSTALLATION', installationId: null, resourceId: null } as const
  expect(groupKeyOf(claim)).toBe('installation/github/github.com/4812')
  expect(groupKeyOf({ ...claim, host: 'ghes.acme.test' })).not.toBe(groupKeyOf(claim))
  expect(groupKeyOf({ ...claim, externalInstallationId: null })).toBe('endpoint/app_1')
})

test('unsupported types group by provider and type, unreadable bodies by endpoint', () => {
  expect(groupKeyOf({ ...event, reason: 'UNSUPPORTED_EVENT', type: 'novelty' })).toBe('type/github/novelty')
  expect(groupKeyOf({ ...event, reason: 'PARSE_FAILED' })).toBe('unreadable/app_1')
})

test('a hostile type makes no key longer than a selection may carry', () => {
  expect(groupKeyOf({ ...event, reason: 'UNSUPPORTED_EVENT', type: 'x'.repeat(10_000) }).length).toBeLessThanOrEqual(
    512,
  )
})

test('a group reads as a sentence', () => {
  const facts = {
    provider: 'github',
    type: 'novelty',
    resourceName: 'acme/search',
    accountLogin: 'acme',
    externalInstallationId: '4812',
  } as const
  const sentence = (reason: GroupKeyInput['reason'], by?: string) =>
    `${groupSubject(reason, facts)} ${groupPredicate(reason, by === undefined ? {} : { by })}`
  expect(sentence('NO_MAPPING')).toBe('acme/search is mapped nowhere')
  expect(sentence('MAPPING_PAUSED', 'Ana')).toBe('acme/search mapping is paused by Ana')
  expect(sentence('INSTALLATION_SUSPENDED')).toBe('acme installation is suspended')
  expect(sentence('NO_INSTALLATION')).toBe('unknown installation 4812 of acme nobody has claimed it')
  expect(sentence('UNSUPPORTED_EVENT')).toBe('novelty type not supported yet')
  expect(sentence('PARSE_FAILED')).toBe('GitHub delivery could not be read')
})
