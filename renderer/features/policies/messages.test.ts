import { expect, test } from 'vitest'
import { resolvePolicy } from '#shared/domain/resolve-policy.ts'
import type { PolicyHere, Takers } from '#shared/ipc/policy-calls.ts'
import type { ProjectId } from '#shared/model/ids.ts'
import { policyText } from './messages.ts'

const id: ProjectId = 'prj_00000000-0000-7000-8000-000000000001'
const otherwise = (...names: string[]) => names.map((name) => ({ id, name, mappings: 1 }))
const none: Takers = { projects: 0, mappings: 0, otherwise: [] }

function policy(takers: Partial<PolicyHere['takers']>): PolicyHere {
  return {
    provider: 'github',
    fields: resolvePolicy({ defaults: {}, now: 0 }),
    updatedAt: null,
    version: 0,
    installations: 2,
    takers: {
      doctrine: none,
      autoRoute: none,
      autoAccept: none,
      mutedEvents: none,
      statusMap: none,
      assigneeSync: none,
      redeliver: none,
      ...takers,
    },
  }
}

test('who is affected is counted, and who says otherwise is named', () => {
  const redeliver = { projects: 12, mappings: 31, otherwise: otherwise('Atlas', 'Search', 'Web', 'Docs') }
  expect(policyText.takenBy(redeliver)).toBe(
    'Taken by 12 projects with 31 active mappings. Otherwise in Atlas, Search, Web and 1 more.',
  )
  expect(policyText.effect(policy({ redeliver }), 'redeliver')).toEqual([
    'It changes for 12 projects with 31 active mappings, from the next event on. What was decided before stays.',
    'Atlas, Search, Web and 1 more say otherwise, and keep their own.',
    'What no mapping takes goes by it too, at 2 installations of GitHub.',
  ])
})

test('where nobody takes a field, that is said', () => {
  const statusMap = { projects: 0, mappings: 0, otherwise: otherwise('Atlas') }
  expect(policyText.effect(policy({ statusMap }), 'statusMap')).toEqual([
    'No project takes this from here now, so nothing that is mapped changes.',
    'Atlas says otherwise, and keeps its own.',
  ])
})
