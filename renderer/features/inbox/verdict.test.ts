import { expect, test } from 'vitest'
import type { VerdictTarget } from './verdict.ts'
import { inboxText } from './messages.ts'
import { isMappable, planVerdict, snoozeChoices } from './verdict.ts'

const id = '00000000-0000-7000-8000-000000000000'
const target: VerdictTarget = {
  subject: 'acme/search',
  installationId: `inst_${id}`,
  resourceId: `res_${id}`,
  reason: 'NO_MAPPING',
  selection: { kind: 'group', groupKey: 'g', throughSeq: 7, count: 18 },
}
const toSearch = {
  kind: 'map',
  destination: { kind: 'project', id: `prj_${id}` },
  projectName: 'Search',
  provenance: 'suggested',
  evidence: ['The names are alike.'],
} as const

test('a mapping carries the frozen selection that it resolves', () => {
  const [op] = planVerdict(toSearch, [target], [`map_${id}`])
  expect(op?.label).toBe('Mapped acme/search to Search, 18 events')
  expect(op?.intent).toMatchObject({ type: 'mapping.create', selection: target.selection, provenance: 'suggested' })
})

test('what has no resource is left out of a mapping', () => {
  expect(planVerdict(toSearch, [{ ...target, resourceId: null }], [`map_${id}`])).toEqual([])
})

test('what routing stopped at before it looked for mappings is not solved by one', () => {
  expect(isMappable(target)).toBe(true)
  expect(isMappable({ ...target, reason: 'UNSUPPORTED_EVENT' })).toBe(false)
  expect(isMappable({ ...target, reason: 'INSTALLATION_SUSPENDED' })).toBe(false)
})

test('several groups become one operation each', () => {
  const ops = planVerdict(
    { kind: 'ignore', reason: 'noise', note: '' },
    [target, { ...target, subject: 'acme/web' }],
    [],
  )
  expect(ops.map((op) => op.label)).toEqual(['Ignored acme/search, 18 events', 'Ignored acme/web, 18 events'])
})

test('a label keeps within its cap', () => {
  const [op] = planVerdict({ kind: 'wake' }, [{ ...target, subject: 'x'.repeat(400) }], [])
  expect(op?.label.length).toBe(300)
})

test('tomorrow and Monday are at nine, and never today', () => {
  const monday = new Date(2026, 10, 23, 8, 0).getTime()
  const at = (choice: string): string => {
    const until = snoozeChoices(monday).find((each) => each.id === choice)?.until
    return until?.kind === 'time' ? new Date(until.at).toString().slice(0, 21) : ''
  }
  expect(at('tomorrow')).toBe('Tue Nov 24 2026 09:00')
  expect(at('monday')).toBe('Mon Nov 30 2026 09:00')
})

test('a mapping of some events of one group says that it is one group', () => {
  const targets = { unit: 'group', rowKeys: ['e1', 'e2', 'e3'], groups: 1, count: 151 } as const
  expect(inboxText.scope(targets)).toBe('1 group, 151 events')
  expect(inboxText.scope({ ...targets, unit: 'event', count: 3 })).toBe('3 events')
})
