import { expect, test } from 'vitest'
import type { ReplicatedOverride } from '#shared/model/policy.ts'
import { projectId } from '#test/fakes/feed-ids.ts'
import { formatMoment } from '../../ui/format.ts'
import { overrideText } from './override-messages.ts'

const now = Date.UTC(2026, 2, 1, 12)
const at = new Date(now - 60_000).toISOString()
const override: ReplicatedOverride = {
  id: 'ovr_018f0000-0000-7000-8000-000000000001',
  projectId: projectId(1),
  provider: 'github',
  fields: { redeliver: false, mutedEvents: ['push'] },
  reason: 'too loud',
  expiresAt: null,
  createdBy: 'ben',
  createdAt: at,
  updatedAt: at,
  version: 2,
}
const plain = (lines: readonly string[]): readonly string[] =>
  lines.map((line) => line.replaceAll(/[\u2066-\u2069]/g, ''))

test('what somebody else set meanwhile is said field by field, with why and since when', () => {
  expect(plain(overrideText.meanwhile(now, override))).toEqual([
    `Set otherwise, ${formatMoment(now, at)}`,
    'Muted events: push',
    'Ask for what never arrived: off',
    'Because: too loud',
  ])
  expect(overrideText.meanwhile(now, null)).toEqual(['Cleared: the workspace’s policy holds'])
})

test('who edits a refused override is told what they would put it in the place of', () => {
  expect(plain(overrideText.nowIs(now, override))).toEqual([
    `As it is now, since ${formatMoment(now, at)}. Because: too loud`,
  ])
  expect(overrideText.nowIs(now, null)).toEqual(['As it is now: the project does nothing otherwise'])
})
