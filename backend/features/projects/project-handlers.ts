import type { ApiHandlers } from '#backend/http/handler.ts'
import { archiveProject, renameProject, unarchiveProject } from './change-project.ts'
import { createProject } from './create-project.ts'
import { listProjects } from './project-repository.ts'

export const projectHandlers = {
  'projects.list': ({ read, workspaceId }, { query }) => listProjects(read, workspaceId, query),
  'projects.create': (context, { body }) => createProject(context, body),
  'projects.update': (context, { params, body, ifMatch }) => renameProject(context, params.id, { ...body, ifMatch }),
  'projects.archive': (context, { params }) => archiveProject(context, params.id),
  'projects.unarchive': (context, { params }) => unarchiveProject(context, params.id),
} satisfies Pick<ApiHandlers, `projects.${'list' | 'create' | 'update' | 'archive' | 'unarchive'}`>
