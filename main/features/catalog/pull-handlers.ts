import { SwitchboardError } from '#shared/errors/switchboard-error.ts'
import type { IpcHandlers } from '../../ipc/ipc-handlers.ts'
import type { ServiceAccess } from '../../service/service-access.ts'

const answerWithinMs = 10_000

/** What the service knows of its pulling belongs to its apps, which aren't replicated: it is asked for when it is looked at. */
export function createPullHandlers({ access }: { access: ServiceAccess }): IpcHandlers<'installations.pulls'> {
  return {
    async 'installations.pulls'({ provider, host }) {
      const apps = await access.call('provider_apps.list', {}, { timeoutMs: answerWithinMs }).catch(noneToShow)
      const own = apps.items.filter((app) => app.provider === provider && app.host === host)
      return { pulls: own.flatMap(({ id, name, pull }) => (pull === null ? [] : [{ id, name, ...pull }])) }
    },
  }
}

/** Apps are an administrator's business; without the service nothing of them is known. Neither is a failure of the screen. */
function noneToShow(error: unknown): { readonly items: [] } {
  if (error instanceof SwitchboardError && (error.code === 'role.forbidden' || error.retryable)) return { items: [] }
  throw error
}
