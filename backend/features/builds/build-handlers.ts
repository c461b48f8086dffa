import type { ApiHandlers } from '#backend/http/handler.ts'
import { listBuildCommits, listBuilds, requireBuild } from './build-repository.ts'

export const buildHandlers = {
  'builds.list': ({ read, workspaceId }, { query }) => listBuilds(read, workspaceId, query),
  'builds.get': ({ read, workspaceId }, { params }) => requireBuild(read, workspaceId, params.id),
  'builds.commits': ({ read, workspaceId }, { params, query }) =>
    listBuildCommits(read, workspaceId, { ...query, id: params.id }),
} satisfies Pick<ApiHandlers, 'builds.list' | 'builds.get' | 'builds.commits'>
