import { apiVersion } from '#shared/api/system-routes.ts'
import type { ApiHandlers } from '#backend/http/handler.ts'

/** Sent with every health answer; the release script keeps it equal to package.json's. */
export const serviceVersion = '0.1.0'

export const systemHandlers = {
  'system.health': () => ({ status: 'ok', version: serviceVersion, apiVersion }),
  'system.ready': ({ write }) => {
    // Takes the write lock and syncs: a full or read-only disk fails here.
    write((db) => db.write('UPDATE change_floor SET seq = seq WHERE workspace_id = ?').run(''))
    return { status: 'ready' }
  },
} satisfies Pick<ApiHandlers, 'system.health' | 'system.ready'>
