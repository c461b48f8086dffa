import { expect, test } from 'vitest'
import type { IpcReply } from '#shared/ipc/contract.ts'
import type { InboxFilter } from '#shared/ipc/inbox-calls.ts'
import { createIpcClient } from '#shared/ipc/ipc-client.ts'
import { createDetailStore } from './detail-store.ts'
import { openInbox } from './inbox-query.ts'
import { targetsOfDetail, targetsOfGroups } from './targets.ts'

const id = '00000000-0000-7000-8000-000000000000'
const about = { installationId: `inst_${id}`, resourceId: `res_${id}`, reason: 'NO_MAPPING' }

/** A group of which a search finds a part. */
function clientOf(whole: number, found: number) {
  const countOf = ({ text }: InboxFilter): number => (text === '' ? whole : found)
  const ids = (count: number) => Array.from({ length: count }, (_, n) => `evt_${n}`)
  return createIpcClient({
    async call(method, input): Promise<IpcReply> {
      // The stores under test ask for nothing but these.
      const { filter } = input as { filter: InboxFilter }
      const count = countOf(filter)
      const output =
        method === 'inbox.freeze'
          ? { count, selections: [{ kind: 'items', ids: ids(count) }], groupKeys: ['g'] }
          : { group: { ...about, groupKey: 'g', subject: 'acme/billing', count }, newest: { state: { kind: 'open' } } }
      return { ok: true, output }
    },
    subscribe: () => () => undefined,
  })
}

async function detailOf(filter: InboxFilter) {
  const store = createDetailStore(clientOf(112, 3))
  store.show({ kind: 'group', groupKey: 'g', filter })
  const detail = await store.settled()
  if (detail === null) throw new Error('Nothing is shown.')
  return detail
}

test('under a search, what is ignored is what the row counts, and what is mapped is the whole group', async () => {
  const detail = await detailOf({ ...openInbox.filter, text: 'flaky' })
  expect(detail.group?.count).toBe(3)
  expect(targetsOfDetail(detail, 'shown')?.count).toBe(3)
  expect(targetsOfDetail(detail, 'group')?.count).toBe(112)
  expect(detail.frozenGroup?.count).toBe(112)
})

test('without a search both are the group', async () => {
  const detail = await detailOf(openInbox.filter)
  expect([targetsOfDetail(detail, 'shown')?.count, targetsOfDetail(detail, 'group')?.count]).toEqual([112, 112])
})

const items = (count: number) => ({
  kind: 'items' as const,
  ids: Array.from({ length: count }, () => `evt_${id}` as const),
})
const rowOf = (groupKey: string, n: number) =>
  ({ ...about, groupKey, subject: groupKey, resourceId: `res_${n}` }) as unknown as Parameters<
    typeof targetsOfGroups
  >[0][number]

test('a selection belongs to the group it was frozen for, also where another group has none left', () => {
  const frozen = { count: 2, selections: [items(2)], groupKeys: ['b'] }
  const { each } = targetsOfGroups([rowOf('a', 1), rowOf('b', 2)], frozen, 'shown')
  expect(each).toMatchObject([{ subject: 'b', resourceId: 'res_2' }])
})

test('a mapping is made once per resource and counts what that one resolves; ignoring takes everything', () => {
  const frozen = {
    count: 1502,
    selections: [{ kind: 'group' as const, groupKey: 'a', throughSeq: 9, count: 1500 }, items(2)],
    groupKeys: ['a', 'a'],
  }
  expect(targetsOfGroups([rowOf('a', 1)], frozen, 'group')).toMatchObject({ count: 1500, each: [{ subject: 'a' }] })
  expect(targetsOfGroups([rowOf('a', 1)], frozen, 'shown')).toMatchObject({ count: 1502 })
})
