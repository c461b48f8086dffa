import { buildOpenApi } from '#shared/api/openapi.ts'
import { apiVersion } from '#shared/api/system-routes.ts'
import { SwitchboardError } from '#shared/errors/switchboard-error.ts'
import type { Readiness } from '#backend/health/readiness.ts'
import type { ApiHandlers } from '#backend/http/handler.ts'
import { serviceVersion } from '#backend/service-version.ts'

let document: ReturnType<typeof buildOpenApi> | undefined

export function createSystemHandlers({ readiness }: { readonly readiness: Readiness }) {
  return {
    'system.health': () => ({ status: 'ok', version: serviceVersion, apiVersion }),
    'system.ready': async () => {
      const { ready, checks } = await readiness.check()
      if (ready) return { status: 'ready', checks: { ...checks } }
      throw new SwitchboardError('service.not_ready', 'Not now; `details.checks` says why.', { details: { checks } })
    },
    'system.openapi': () => ({ ...(document ??= buildOpenApi({ version: serviceVersion })) }),
  } satisfies Pick<ApiHandlers, 'system.health' | 'system.ready' | 'system.openapi'>
}
