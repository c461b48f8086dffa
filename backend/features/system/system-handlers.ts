import { buildOpenApi } from '#shared/api/openapi.ts'
import { apiVersion } from '#shared/api/system-routes.ts'
import type { ApiHandlers } from '#backend/http/handler.ts'

/** The build's version, or `0.0.0` when the sources run as they are. */
const serviceVersion = typeof __SWITCHBOARD_VERSION__ === 'string' ? __SWITCHBOARD_VERSION__ : '0.0.0'

let document: ReturnType<typeof buildOpenApi> | undefined

export const systemHandlers = {
  'system.health': () => ({ status: 'ok', version: serviceVersion, apiVersion }),
  'system.ready': ({ write }) => {
    // Takes the write lock: a store that can't be written fails here.
    write((db) => db.write('UPDATE change_floor SET seq = seq WHERE workspace_id = ?').run(''))
    return { status: 'ready' }
  },
  'system.openapi': () => ({ ...(document ??= buildOpenApi({ version: serviceVersion })) }),
} satisfies Pick<ApiHandlers, 'system.health' | 'system.ready' | 'system.openapi'>
