import type { Access } from '#shared/ipc/app-calls.ts'
import { SwitchboardError } from '#shared/errors/switchboard-error.ts'
import type { Permission } from '#shared/model/permissions.ts'
import type { ServiceAccess } from './service-access.ts'

/** What our token may do at the service, as it last said. */
export interface AccessWatch {
  current(): Access | null
  /** Asks the service; one that is too old to say leaves it unknown. Throws when it doesn't answer. */
  refresh(): Promise<void>
  /** Throws `role.forbidden` where it is known that the service would refuse. */
  require(permission: Permission): void
}

/** `embedded`: the service is our own and refuses us nothing. */
export function createAccessWatch({ access, embedded }: { access: ServiceAccess; embedded: boolean }): AccessWatch {
  let known: Access | null = null

  return {
    current: () => known,
    async refresh() {
      if (embedded) return
      try {
        const { name, role, permissions } = await access.call('principal.get', {})
        known = { name, role, permissions }
      } catch (error) {
        const isOld = error instanceof SwitchboardError && error.code === 'route.not_found'
        if (!isOld) throw error
      }
    },
    require(permission) {
      if (known === null || known.permissions.includes(permission)) return
      throw new SwitchboardError('role.forbidden', `The role ${known.role} may not ${permission} here.`, {
        details: { role: known.role, permission },
      })
    },
  }
}
