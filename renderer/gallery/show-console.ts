import { createIpcClient } from '#shared/ipc/ipc-client.ts'
import type { SyncStatus } from '#shared/ipc/app-calls.ts'
import { createConsole, type Console } from '../app/console.ts'
import { createOwnLink } from '../client/host-link.ts'
import type { GalleryDensity } from './wanted.ts'

/** Nobody is behind it: whatever is asked is never answered. */
const silent = { call: () => new Promise<never>(() => undefined), subscribe: () => () => undefined }

const workspace = { id: 'ws_gallery', slug: 'acme', name: 'Acme Engineering', production: true, sample: false } as const

const online: SyncStatus = {
  workspaceId: workspace.id,
  connection: { kind: 'online' },
  asOf: '2026-11-22T09:41:07.000Z',
  seq: 4_211,
  store: 'ready',
  firstLoad: null,
  reload: null,
  outbox: { waiting: 0, behind: 0, attention: 0, unconfirmed: 0, held: null },
  elsewhere: [],
  access: null,
  serviceTrouble: null,
  syncTrouble: null,
  notice: null,
  startProblem: null,
  sample: { kind: 'absent' },
}

/** The console around parts that belong to one. */
export function showConsole(density: GalleryDensity, status: Partial<SyncStatus> = {}): Console {
  const app = createConsole(createIpcClient(silent), createOwnLink())
  app.session.setState(
    {
      kind: 'ready',
      host: 'node',
      platform: 'linux',
      version: '0.1.0',
      systemAccent: null,
      workspaces: [workspace],
      workspaceId: workspace.id,
      serviceAddress: null,
      logFile: null,
      preferences: { theme: 'system', density, singleKeys: true, accent: 'own', contrast: 'system', keys: {} },
      status: { ...online, ...status },
    },
    true,
  )
  return app
}
