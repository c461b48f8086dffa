import { expect, test } from 'vitest'
import type { Suggested } from '../model/suggestion.ts'
import { decideAuto } from './decide-auto.ts'

const policy = { threshold: 0.9, margin: 0.2 }
const candidate = (projectName: string, confidence: number, more: Partial<Suggested> = {}): Suggested => ({
  projectId: `prj_018f0000-0000-7000-8000-00000000000${projectName.length}`,
  projectName,
  confidence,
  evidence: [],
  counterEvidence: [],
  signature: 'remote_equal',
  equals: [],
  isDeclined: false,
  ...more,
})

test('the first is chosen where it stands high enough and apart', () => {
  expect(decideAuto([candidate('Search', 0.9), candidate('Web', 0.7)], policy)).toMatchObject({ kind: 'chosen' })
  expect(decideAuto([candidate('Search', 0.8999)], policy)).toMatchObject({ kind: 'weak' })
  expect(decideAuto([candidate('Search', 0.92), candidate('Web', 0.73)], policy)).toMatchObject({
    kind: 'ambiguous',
    rival: { projectName: 'Web' },
  })
  expect(decideAuto([], policy)).toEqual({ kind: 'none' })
})

test('no margin is wide enough for two of the same evidence, and nothing that was declined is chosen', () => {
  const alike = [candidate('Search', 0.95, { equals: ['Web'] }), candidate('Web', 0.95, { equals: ['Search'] })]
  expect(decideAuto(alike, { threshold: 0.5, margin: 0 })).toMatchObject({ kind: 'ambiguous' })
  const declined = [candidate('Search', 0.95, { isDeclined: true })]
  expect(decideAuto(declined, { threshold: 0.1, margin: 0 })).toMatchObject({ kind: 'declined' })
})
