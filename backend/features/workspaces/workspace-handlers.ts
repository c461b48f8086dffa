import type { ApiHandlers } from '#backend/http/handler.ts'
import { createWorkspace } from './create-workspace.ts'
import { listWorkspaces } from './workspace-repository.ts'

export const workspaceHandlers = {
  'workspaces.list': ({ read, principal }) => {
    const { grant } = principal
    const all = listWorkspaces(read)
    return { items: grant.kind === 'all' ? all : all.filter((workspace) => grant.ids.includes(workspace.id)) }
  },
  'workspaces.create': (context, { body }) => createWorkspace({ ...context, actor: context.principal.name }, body),
} satisfies Pick<ApiHandlers, 'workspaces.list' | 'workspaces.create'>
