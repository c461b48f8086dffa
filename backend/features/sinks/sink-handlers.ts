import type { FeedId, ProjectId, WorkspaceId } from '#shared/model/ids.ts'
import type { Destination } from '#shared/model/mapping.ts'
import type { ApiHandlers, HandlerContext } from '#backend/http/handler.ts'
import type { ReadDb } from '#backend/store/db.ts'
import { requireFeed } from '../feeds/feed-repository.ts'
import { removeSink, retireSinkSecret, rotateSinkSecret, setSink, type SinkTools } from './change-sink.ts'
import { requireSinkRow, toSink } from './sink-repository.ts'

type Parts = Pick<SinkTools, 'secrets' | 'randomBytes' | 'allowLocalSinks'>
type Context = Pick<HandlerContext, 'write' | 'clock' | 'newId'> & {
  readonly workspaceId: WorkspaceId
  readonly principal: { readonly name: string }
}

const project = (id: ProjectId): Destination => ({ kind: 'project', id })
const feed = (
  { read, workspaceId }: { readonly read: ReadDb; readonly workspaceId: string },
  id: FeedId,
): Destination => ({
  kind: requireFeed(read, workspaceId, id).kind,
  id,
})

export function createSinkHandlers({ secrets, randomBytes, allowLocalSinks }: Parts) {
  const toolsOf = ({ write, clock, newId, workspaceId, principal }: Context): SinkTools => ({
    write,
    clock,
    newId,
    workspaceId,
    principal,
    secrets,
    randomBytes,
    allowLocalSinks,
  })
  return {
    'projects.get_sink': ({ read, workspaceId }, { params }) => toSink(requireSinkRow(read, workspaceId, params.id)),
    'projects.set_sink': (context, { params, body }) => setSink(toolsOf(context), project(params.id), body),
    'projects.remove_sink': (context, { params }) => removeSink(toolsOf(context), project(params.id)),
    'projects.rotate_sink_secret': (context, { params }) => rotateSinkSecret(toolsOf(context), project(params.id)),
    'projects.retire_sink_secret': (context, { params }) => retireSinkSecret(toolsOf(context), project(params.id)),
    'feeds.get_sink': ({ read, workspaceId }, { params }) => toSink(requireSinkRow(read, workspaceId, params.id)),
    'feeds.set_sink': (context, { params, body }) => setSink(toolsOf(context), feed(context, params.id), body),
    'feeds.remove_sink': (context, { params }) => removeSink(toolsOf(context), feed(context, params.id)),
    'feeds.rotate_sink_secret': (context, { params }) => rotateSinkSecret(toolsOf(context), feed(context, params.id)),
    'feeds.retire_sink_secret': (context, { params }) => retireSinkSecret(toolsOf(context), feed(context, params.id)),
  } satisfies Partial<ApiHandlers>
}
