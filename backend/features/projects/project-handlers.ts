import type { ApiHandlers } from '#backend/http/handler.ts'
import { createProject } from './create-project.ts'
import { listProjects } from './project-repository.ts'

export const projectHandlers = {
  'projects.list': ({ read, workspaceId }, { query }) => listProjects(read, workspaceId, query),
  'projects.create': (context, { body }) => createProject(context, body),
} satisfies Pick<ApiHandlers, 'projects.list' | 'projects.create'>
