import { SwitchboardError } from '#shared/errors/switchboard-error.ts'
import type { ApiHandlers, StreamBody } from '#backend/http/handler.ts'

/** Served only where somebody counts. The numbers are sums over all workspaces, so the token must cover them all. */
export function createMetricsHandlers(
  text: (() => Promise<string>) | undefined,
): Partial<Pick<ApiHandlers, 'system.metrics'>> {
  if (text === undefined) return {}
  return {
    async 'system.metrics'({ principal }) {
      if (principal.grant.kind !== 'all')
        throw new SwitchboardError('role.forbidden', 'This needs a token that covers all workspaces.')
      return once(await text())
    },
  }
}

async function* once(text: string): StreamBody & AsyncGenerator<string> {
  yield text
}
