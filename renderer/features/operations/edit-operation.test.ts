import { expect, test } from 'vitest'
import { eventId, installationId, mappingId, opId, projectId, resourceId } from '#test/fakes/feed-ids.ts'
import { firstMapping } from '#test/fakes/first-mapping.ts'
import type { IpcReply } from '#shared/ipc/contract.ts'
import { createIpcClient } from '#shared/ipc/ipc-client.ts'
import type { OpState, OpView } from '#shared/ipc/ops-calls.ts'
import type { FrozenSelection, Intent } from '#shared/model/operation.ts'
import { createOverlays } from '../../app/overlays.ts'
import { createAnnouncer } from '../../ui/announcer.ts'
import { createBulks } from '../bulk/bulks.ts'
import { createInbox } from '../inbox/inbox.ts'
import { filterOf, mapAsBefore } from '../inbox/refused-map.ts'
import { createTriage } from '../inbox/triage.ts'
import type { Verdict } from '../inbox/verdict.ts'
import { createDecisions } from './decisions.ts'
import { editText } from './edit-messages.ts'
import { editOperation } from './edit-operation.ts'

const items = (...numbers: readonly number[]): FrozenSelection => ({ kind: 'items', ids: numbers.map(eventId) })
const group = { kind: 'group', groupKey: 'g', throughSeq: 1, count: 4 } as const
const noLonger: OpState = { kind: 'rejected', code: 'role.forbidden', message: 'You may not decide.' }
const project = (n: number) => ({
  destination: { kind: 'project', id: projectId(n) },
  name: `Project ${n}`,
  slug: `p${n}`,
  mappings: n,
})

const ignoring = { kind: 'ignore', reason: 'noise', note: '' } as const
const noConditions = {
  providers: [],
  installations: [],
  resources: [],
  events: [],
  branches: [],
  actors: [],
  titleContains: [],
  reasons: [],
}

function refused(intent: Intent, state: OpState = noLonger): OpView {
  return {
    id: opId(1),
    intent,
    label: 'Mapped acme/search to Project 1, 3 events',
    decidedAt: '2026-03-01T12:00:00.000Z',
    state,
    result: null,
    undoable: false,
    notUndoable: null,
    redoable: false,
    notRedoable: null,
    undoneBy: null,
    together: null,
    again: null,
    againBy: null,
    ran: null,
    replacedBy: null,
  }
}

/** A console that has these events open, and these projects. */
function openConsole(open: readonly number[] = [1, 2], projects: readonly number[] = [1, 2]) {
  const decided: unknown[] = []
  const isOpen = (id: unknown): boolean => open.some((n) => eventId(n) === id)
  const answer = (method: string, input: Readonly<Record<string, unknown>>): unknown => {
    switch (method) {
      case 'inbox.freeze': {
        const ids = Array.isArray(input['ids']) ? input['ids'].filter(isOpen) : []
        const selections = input['kind'] === 'groups' ? [group] : ids.length > 0 ? [{ kind: 'items', ids }] : []
        return { count: input['kind'] === 'groups' ? group.count : ids.length, selections, groupKeys: [] }
      }
      case 'inbox.event':
        return { title: 'Ana pushed', groupKey: 'g', candidates: [{ projectId: projectId(3) }] }
      case 'inbox.group':
        return { group: { subject: 'acme/search' }, newest: { title: 'Ana pushed', candidates: [] } }
      case 'destinations.search': {
        // One a page, as a long list comes in many.
        const at = Number(input['offset']) / 200
        return { total: projects.length * 200, rows: projects.slice(at, at + 1).map(project) }
      }
      case 'members.search':
        return { total: 0, rows: [] }
      case 'installations.list':
        return { total: 1, rows: [{ id: installationId(1), accountLogin: 'acme' }] }
      case 'rules.list':
        return { rules: [] }
      case 'ops.decide':
        decided.push(input)
        return { id: opId(2) }
      default:
        return null
    }
  }
  const client = createIpcClient({
    call: async (method, input): Promise<IpcReply> => ({
      ok: true,
      output: answer(method, input as Readonly<Record<string, unknown>>),
    }),
    subscribe: () => () => undefined,
  })
  const [overlays, announcer, decisions, inbox] = [
    createOverlays(),
    createAnnouncer(),
    createDecisions(client),
    createInbox(client),
  ]
  const bulks = createBulks({ client, decisions, overlays })
  const triage = createTriage({ client, inbox, decisions, announcer, overlays, bulks })
  const overlay = () => overlays.store.getState().overlay
  return {
    decided,
    overlay,
    said: () => announcer.store.getState().text,
    edit: (op: OpView) => editOperation({ client, overlays, announcer }, op),
    async perform(verdict: Verdict): Promise<void> {
      const shown = overlay()
      if ('targets' in shown) triage.perform(verdict, shown.targets)
      await expect.poll(() => decided.length).toBe(1)
    },
  }
}

const filter = { events: ['push'], branches: ['release/*'], paths: [] }
const mapping = { ...firstMapping(items(1, 2, 3)), filter }

test('a refused mapping opens its picker on what is open still, with its project, its filter and what stood against it', async () => {
  const console = openConsole()
  await console.edit(refused(mapping))
  expect(console.overlay()).toMatchObject({
    kind: 'map',
    candidates: [{ projectId: projectId(3) }],
    targets: {
      count: 2,
      each: [{ subject: 'acme/search', resourceId: resourceId(1), selection: items(1, 2) }],
      replaces: {
        to: { name: 'Project 1' },
        now: [
          'Refused: Mapped acme/search to Project 1, 3 events',
          'You may not decide.',
          'As before, it takes only events push; branches release/*',
          '2 events are open now',
        ],
      },
    },
  })
})

test('an edited mapping takes the place of the refused one under its id, and keeps its filter wherever it leads', async () => {
  const console = openConsole()
  await console.edit(refused(mapping))
  const shown = console.overlay()
  const kept = filterOf('targets' in shown ? shown.targets.replaces : undefined)
  const destination = { kind: 'project', id: projectId(2) } as const
  await console.perform({ kind: 'map', destination, projectName: 'Two', provenance: 'manual', evidence: [], ...kept })
  const intent = { ...mapping, destination, selection: items(1, 2) }
  expect(console.decided).toEqual([{ intent, label: 'Mapped acme/search to Two, 2 events', replaces: opId(1) }])
})

test('mapped as before, what spoke for a suggestion stays with it', async () => {
  const suggested = {
    ...mapping,
    provenance: 'suggested' as const,
    evidence: ['Ana works there.'],
    signature: 'commit',
  }
  const console = openConsole()
  await console.edit(refused(suggested))
  await console.perform(mapAsBefore(suggested, 'Project 1'))
  expect(console.decided).toMatchObject([{ intent: { ...suggested, mappingId: mappingId(1), selection: items(1, 2) } }])
})

test('a suggestion that somebody was before is mapped by hand beside that, if at all', async () => {
  const suggested = { ...mapping, provenance: 'suggested' as const, signature: 'commit' }
  const at = '2026-03-01T11:00:00.000Z'
  const record = { kind: 'mapping', id: mappingId(9), project: 'Web', by: 'ben', at } as const
  const taken: OpState = { kind: 'conflict', code: 'suggestion.taken', message: 'Taken.', decided: [], record }
  const console = openConsole()
  await console.edit(refused(suggested, taken))
  const shown = console.overlay()
  const replaces = 'targets' in shown ? shown.targets.replaces : undefined
  expect(replaces?.now[1]).toMatch(/^ben mapped it to Web, /)
  expect(replaces?.intent).toMatchObject({ provenance: 'manual' })
  expect(replaces?.intent).not.toHaveProperty('signature')
})

test('where a project is gone, it says so and offers it no more', async () => {
  const console = openConsole([1], [2])
  await console.edit(refused(mapping))
  const shown = console.overlay()
  const replaces = 'targets' in shown ? shown.targets.replaces : undefined
  expect(replaces?.now).toContain(editText.destinationGone)
  expect(replaces).not.toHaveProperty('to')
})

test('what was routed once opens its picker, for whatever is left of several repositories', async () => {
  const console = openConsole()
  const destination = { kind: 'project', id: projectId(2) } as const
  await console.edit(refused({ type: 'event.route_once', selection: items(1, 2, 3), destination }))
  expect(console.overlay()).toMatchObject({ kind: 'route_once', targets: { count: 2 } })
  await console.perform({ kind: 'route_once', destination, projectName: 'Two' })
  expect(console.decided).toMatchObject([{ intent: { selection: items(1, 2) }, replaces: opId(1) }])
})

test('one decision on many opens the menu of what it did, and stays one', async () => {
  const console = openConsole([2, 3])
  const action = { kind: 'ignore', reason: 'not_ours', note: 'Ask Ben.' } as const
  const of = { kind: 'frozen' as const, selections: [items(1), items(2, 3), group] }
  await console.edit(refused({ type: 'event.bulk', of, action }))
  expect(console.overlay()).toMatchObject({ kind: 'ignore', targets: { count: 6, replaces: { intent: { action } } } })
  await console.perform({ kind: 'ignore', reason: 'noise', note: 'Ask Ben.' })
  const intent = { type: 'event.bulk', of: { kind: 'frozen', selections: [items(2, 3), group] } }
  expect(console.decided).toMatchObject([{ intent: { ...intent, action: { reason: 'noise' } }, replaces: opId(1) }])
})

test('a mapping of which nothing is open any more is edited for what comes', async () => {
  const console = openConsole([])
  await console.edit(refused(mapping))
  expect(console.overlay()).toMatchObject({ kind: 'map', targets: { count: 0 } })
  await console.perform(mapAsBefore(mapping, 'Project 1'))
  expect(console.decided).toMatchObject([{ intent: { ...mapping, selection: null }, replaces: opId(1) }])
})

test('where nothing of it is open any more, it says so and opens nothing', async () => {
  const console = openConsole([])
  await console.edit(refused({ type: 'event.ignore', selection: items(1, 2), reason: 'noise', note: '' }))
  expect([console.overlay().kind, console.said()]).toEqual(['none', editText.noneOpen])
})

test('a refused rule opens as it was written, a member that is gone left to be chosen', async () => {
  const console = openConsole()
  const conditions = { ...noConditions, installations: [installationId(1)] }
  const action = { kind: 'assign', memberId: 'mem_00000000-0000-7000-8000-000000000001' } as const
  const definition = { name: 'Bots', enabled: true, conditions, action }
  await console.edit(refused({ type: 'rule.create', ruleId: 'rule_00000000-0000-7000-8000-000000000001', definition }))
  expect(console.overlay()).toMatchObject({
    kind: 'rule',
    draft: {
      rule: null,
      name: 'Bots',
      conditions,
      action: { kind: 'assign', member: null },
      logins: { [installationId(1)]: 'acme' },
    },
    replaces: { opId: opId(1), now: [expect.anything(), 'You may not decide.', editText.targetGone] },
  })
})

test('a change to a rule that is gone becomes a new rule, and says so', async () => {
  const console = openConsole()
  const definition = { name: 'Bots', enabled: true, conditions: noConditions, action: ignoring }
  const ruleId = 'rule_00000000-0000-7000-8000-000000000001'
  await console.edit(refused({ type: 'rule.update', ruleId, baseVersion: 3, definition }))
  expect(console.overlay()).toMatchObject({ kind: 'rule', draft: { rule: null, action: ignoring } })
  expect(console.overlay()).toHaveProperty('replaces.now[2]', editText.ruleGone)
})

test('a suggestion is declined anew with its reason and note', async () => {
  const console = openConsole()
  const said = { signature: 'commit', reason: 'not_ours', note: 'Of ben.' } as const
  const declined = { type: 'suggestion.decline', resourceId: resourceId(1), projectId: projectId(1), ...said } as const
  await console.edit(refused(declined))
  expect(console.overlay()).toMatchObject({
    kind: 'decline',
    target: { replaces: { opId: opId(1), intent: declined } },
  })
})
