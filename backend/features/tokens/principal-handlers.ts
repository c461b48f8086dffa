import { permissionsOf } from '#shared/model/permissions.ts'
import type { ApiHandlers } from '#backend/http/handler.ts'

export const principalHandlers = {
  'principal.get': ({ principal: { name, role, grant } }) => ({
    name,
    role,
    permissions: [...permissionsOf(role)],
    workspaceIds: grant.kind === 'all' ? null : [...grant.ids],
  }),
} satisfies Pick<ApiHandlers, 'principal.get'>
