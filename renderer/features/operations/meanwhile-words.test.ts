import { expect, test } from 'vitest'
import type { DecidedMeanwhile } from '#shared/ipc/ops-calls.ts'
import type { SaidRule } from '#shared/ipc/record-meanwhile.ts'
import { ruleDefinitionSchema } from '#shared/model/triage-rule.ts'
import { formatMoment } from '../../ui/format.ts'
import { meanwhileWords } from './meanwhile-words.ts'
import { operationText } from './messages.ts'
import { ruleWantedLines } from './rule-now-messages.ts'

const now = Date.UTC(2026, 2, 1, 12)
const at = new Date(now - 60_000).toISOString()
const uuid = '00000000-0000-7000-8000-000000000000'
const changed = { by: 'ben', at }
const byBen = `Changed by ben, ${formatMoment(now, at)}`

const rule = (name: string, rest: object = {}, position: number | null = 1): SaidRule => ({
  ...ruleDefinitionSchema.parse({
    name,
    enabled: true,
    conditions: { resources: ['acme/*'] },
    action: { kind: 'ignore', reason: 'noise' },
    ...rest,
  }),
  position,
  names: { target: 'Search', installations: {} },
})

test('a mapping that was paused meanwhile says by whom, why, and as which version', () => {
  const state = { kind: 'paused', by: 'operator', reason: 'Loud at night.' } as const
  expect(meanwhileWords(now, { kind: 'mapping_now', id: `map_${uuid}`, state, version: 3, seen: 1, changed })).toEqual([
    byBen,
    'State: paused',
    'Because: Loud at night.',
    'Version 3; this was decided on version 1',
  ])
})

test('of a rule that was changed meanwhile only what is otherwise is said, each beside what it was', () => {
  const destination = { kind: 'project', id: `prj_${uuid}` }
  const record = {
    kind: 'rule',
    now: rule('Bots', { action: { kind: 'route', destination }, enabled: false }, 3),
    was: rule('Bots'),
    wants: rule('Robots', { conditions: { resources: ['acme/web'] } }, null),
    version: 2,
    seen: 1,
    changed,
  } as const
  expect(meanwhileWords(now, record)).toEqual([
    byBen,
    'What it does: they go to Search (was: they are ignored as noise)',
    'Turned: off (was: on)',
    'Place: 3 (was: 1)',
    'Version 2; this was decided on version 1',
  ])
  expect(ruleWantedLines(record)).toEqual(['Name: “Robots”', 'About: Events about acme/web'])
})

test('where nothing of a rule is otherwise any more, that is said, and without what it was all of it', () => {
  const record = { kind: 'rule', now: rule('Bots'), wants: null, version: 3, seen: null, changed: null } as const
  expect(meanwhileWords(now, { ...record, was: rule('Bots') })).toEqual(['It says the same as then.', 'Version 3'])
  expect(meanwhileWords(now, { ...record, was: null })).toEqual([
    'Name: “Bots”',
    'About: Events about acme/*',
    'What it does: they are ignored as noise',
    'Turned: on',
    'Place: 1',
    'Version 3',
  ])
})

test('another order of the rules is named as far as a person reads', () => {
  const names = Array.from({ length: 10 }, (_, n) => (n === 1 ? null : `R${n}`))
  const [line] = meanwhileWords(now, { kind: 'rule_order', names })
  expect(line).toBe(
    'By now in this order: “R0”, one that isn’t here yet, “R2”, “R3”, “R4”, “R5”, “R6”, “R7” and 2 more',
  )
})

test('of many decisions the newest are said, and of how many events the others were', () => {
  const decided = Array.from({ length: 7 }, (_, n): DecidedMeanwhile => ({
    id: `evt_${uuid}`,
    count: 2,
    state: { kind: 'ignored', reason: 'noise', note: '' },
    project: null,
    decidedBy: { actor: `a${n}`, at },
  }))
  const { lines, more } = operationText.shownDecided(decided, 30)
  expect([lines.length, more]).toEqual([5, 34])
  expect(operationText.moreDecidedWords(more)).toBe('34 more events were decided about')
})
