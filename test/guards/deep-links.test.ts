import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createLinkBox, type FollowedLink, type LinkBox } from '#main/shell/link-box.ts'
import { createConsole as createPage, type Console as PageConsole } from '#renderer/app/console.ts'
import { createOwnLink } from '#renderer/client/host-link.ts'
import { followLink } from '#renderer/features/links/follow-link.ts'
import type { IpcClient } from '#shared/ipc/ipc-client.ts'
import { furnish, newDataDir, startConsole, until, type RunningConsole } from '../integration/console-harness.ts'
import { lastingState } from './lasting-state.ts'

/** Calls that change nothing but what is shown, and which workspace was open last. */
const looking =
  /^(inbox\.(counts|groups|events|group|event|freeze|payload)|(mappings|installations|workspaces|ops|dead_letters)\.list|installations\.resources|ops\.last|links\.find|workspaces\.open|app\.bootstrap|sync\.status)$/

const dataDir = newDataDir()
const called = new Set<string>()
let running: RunningConsole
let page: PageConsole
let stopPage = (): void => undefined
const known: { workspaceId: string; eventId: string; groupKey: string } = { workspaceId: '', eventId: '', groupKey: '' }

beforeAll(async () => {
  running = startConsole(dataDir)
  const made = await furnish(running)
  await running.ipc.call('workspaces.open', { workspaceId: made.workspaceId })
  for (const id of [1, 2]) await made.push({ id, name: `acme/repo-${id}` })
  const filter = { state: 'open', provider: null, text: '', closingWithinMs: null } as const
  const { rows } = await until(
    () => running.ipc.call('inbox.events', { offset: 0, limit: 10, filter, groupKey: null }),
    ({ total }) => total === 2,
  )
  Object.assign(known, { workspaceId: made.workspaceId, eventId: rows[0]?.id, groupKey: rows[0]?.groupKey })
  const listening: IpcClient = {
    call(method, input) {
      called.add(method)
      return running.ipc.call(method, input)
    },
    subscribe: (listener) => running.ipc.subscribe(listener),
  }
  page = createPage(listening, createOwnLink())
  stopPage = page.start()
  await until(
    () => page.inbox.groups.store.getState().total,
    (total) => total === 2,
  )
})
afterAll(async () => {
  stopPage()
  await running.stop()
})

const uuid = fc.uuid()
const verb = fc.constantFrom(
  'inbox',
  'installations',
  'mappings',
  'operations',
  'event',
  'group',
  'mapping',
  'decide',
  'undo',
  'map',
  'settings',
  'open',
)
const id = fc.oneof(
  uuid.map((each) => `evt_${each}`),
  uuid.map((each) => `map_${each}`),
  fc.constantFrom(
    'resource%2Fx%2Fy',
    'type%2Fgithub%2Fpush',
    '%2e%2e%2f',
    '%00',
    '..',
    'op_1',
    '__proto__',
    'constructor',
  ),
  fc.webPath(),
  fc.string(),
)
const workspace = fc.oneof(uuid, fc.constantFrom('', '-'.repeat(36), '../../outbox'), fc.string())
const written = fc
  .tuple(
    verb,
    fc.option(id),
    fc.option(workspace),
    fc.constantFrom(
      '',
      '#x',
      '?q=repo%3Aacme%2F*',
      '&q=-draft&sort=largest',
      '&op=undo',
      '\n',
      '\u0000',
      ' --data /tmp',
      '"',
    ),
  )
  .map(
    ([word, row, where, rest]) =>
      `switchboard://${word}${row === null ? '' : `/${row}`}${where === null ? '' : `?workspace=${where}`}${rest}`,
  )
const right = fc
  .constantFrom('event', 'group', 'mappings', 'inbox', 'operations', 'installations', 'view')
  .map((word) => {
    if (word === 'view')
      return `switchboard://inbox?workspace=${known.workspaceId}&q=repo%3Aacme%2F*%20-draft&as=events`
    const row =
      word === 'event' ? `/${known.eventId}` : word === 'group' ? `/${encodeURIComponent(known.groupKey)}` : ''
    return `switchboard://${word}${row}?workspace=${known.workspaceId}`
  })
const link = fc.oneof(
  { weight: 6, arbitrary: written },
  { weight: 2, arbitrary: right },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 300 }).map((text) => `switchboard:${text}`) },
)

const doors: Readonly<Record<string, (box: LinkBox, text: string) => void>> = {
  'the first start': (box, text) => void box.receiveArgs(['--sample=false', text]),
  'a second start': (box, text) => void box.receiveArgs(['/usr/bin/switchboard', '--', text]),
  'open-url': (box, text) => box.receive(text),
}

test.each(Object.entries(doors))(
  'S12: 500 links by %s go somewhere or nowhere, and change nothing that lasts',
  async (_name, enter) => {
    const before = await lastingState(running, dataDir)
    called.clear()
    const ends = { somewhere: 0, nowhere: 0 }
    for (const text of fc.sample(link, 500)) {
      const heard: FollowedLink[] = []
      const box = createLinkBox()
      enter(box, text)
      box.listen((each) => heard.push(each))()
      expect(heard).toHaveLength(1)
      for (const each of heard) {
        ends[each === null ? 'nowhere' : 'somewhere'] += 1
        await followLink(page, each)
      }
    }
    expect(Math.min(ends.somewhere, ends.nowhere)).toBeGreaterThan(25)
    expect([...called].filter((method) => !looking.test(method))).toEqual([])
    expect(called.has('links.find')).toBe(true)
    expect(await lastingState(running, dataDir)).toEqual(before)
  },
  60_000,
)

test('S12: a link to an event puts the cursor on it', async () => {
  await followLink(page, {
    workspaceId: known.workspaceId,
    target: { kind: 'event', id: known.eventId as `evt_${string}` },
  })
  await until(
    () => page.inbox.detail.store.getState().detail?.event.id,
    (shown) => shown === known.eventId,
  )
  expect(page.navigation.store.getState().screen).toBe('inbox')
  expect(page.inbox.store.getState().query.view).toMatchObject({ kind: 'events', group: { groupKey: known.groupKey } })
})

test('S12: a link to what isn’t here says so, and nothing moves', async () => {
  page.goTo('operations')
  const at = '01929b3a-7c4e-7abc-8def-0123456789ab'
  for (const [link, words] of [
    [{ workspaceId: null, target: { kind: 'event', id: `evt_${at}` } }, 'That event is not in this workspace.'],
    [{ workspaceId: null, target: { kind: 'mapping', id: `map_${at}` } }, 'That mapping is not in this workspace.'],
    [
      { workspaceId: at, target: { kind: 'screen', screen: 'inbox' } },
      'That link leads to a workspace that is not here.',
    ],
    [null, 'That link leads nowhere. Copy it again where it came from.'],
  ] as const) {
    await followLink(page, link)
    expect(page.announcer.store.getState().shown).toBe(words)
    expect(page.navigation.store.getState().screen).toBe('operations')
    expect((await running.ipc.call('sync.status', {})).workspaceId).toBe(known.workspaceId)
  }
})
