import type { IpcHandlers } from '../../ipc/ipc-handlers.ts'
import type { ConsoleStore } from '../../store/store-api.ts'
import type { SyncSession } from '../../sync/sync-session.ts'

/** What the sync inspector sees and does. */
export function createSyncHandlers({
  store,
  session,
}: {
  store: Pick<ConsoleStore, 'opsTrace'>
  session: () => SyncSession
}): IpcHandlers<'sync.inspect' | 'sync.ops' | 'sync.pull' | 'sync.send' | 'sync.reload'> {
  return {
    'sync.inspect': () => session().inspect(),
    async 'sync.ops'(asked) {
      const traced = await store.opsTrace({ ...asked, workspaceId: session().workspaceId, words: true })
      return { ...traced, rows: traced.rows.map(({ words, ...row }) => ({ ...row, label: words?.label ?? '' })) }
    },
    'sync.pull'() {
      session().pullNow()
      return {}
    },
    'sync.send'() {
      session().sendNow()
      return {}
    },
    'sync.reload'() {
      session().reload()
      return {}
    },
  }
}
