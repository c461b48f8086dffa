import type { IpcClient } from '#shared/ipc/ipc-client.ts'
import type { OpView } from '#shared/ipc/ops-calls.ts'
import { until } from './console-harness.ts'
import { openPage, type Page } from './kills-page.ts'

/** The console's page, with the workspace open. */
export async function openWorkspace(address: string, workspaceId: string): Promise<Page> {
  const page = await openPage(address)
  await until(
    () => page.ipc.call('workspaces.list', {}),
    (list) => list.some(({ id }) => id === workspaceId),
    60_000,
  )
  await page.ipc.call('workspaces.open', { workspaceId })
  return page
}

/** What waits is done; what was refused is given up one by one. Answers with the refused ones as the operator saw them. */
export async function giveUpWhatIsRefused(ipc: IpcClient): Promise<readonly OpView[]> {
  await ipc.call('sync.retry', {})
  const refused: OpView[] = []
  for (;;) {
    await untilNothingMoves(ipc)
    const { rows } = await ipc.call('ops.list', { scope: 'attention', offset: 0, limit: 200 })
    const oldest = rows.at(-1)
    if (oldest === undefined) return refused
    refused.push(oldest)
    await ipc.call('ops.discard', { opId: oldest.id })
  }
}

/** Online, and every decision has its verdict or stands behind one that was refused. */
async function untilNothingMoves(ipc: IpcClient): Promise<void> {
  await until(
    async () => ({
      ...(await ipc.call('sync.status', {})),
      queued: (await ipc.call('ops.list', { scope: 'waiting', offset: 0, limit: 200 })).rows,
    }),
    ({ outbox, connection, asOf, queued }) =>
      connection.kind === 'online' &&
      asOf !== null &&
      queued.every(({ state }) => state.kind === 'blocked') &&
      (outbox.waiting === 0 || outbox.attention > 0),
    60_000,
  )
}

export async function untilCaughtUp(ipc: IpcClient, serviceSeq: () => number): Promise<void> {
  await until(
    async () => ({ at: (await ipc.call('sync.status', {})).seq, of: serviceSeq() }),
    ({ at, of }) => at === of,
    60_000,
  )
}
