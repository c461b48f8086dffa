import type { ApiHandlers } from '#backend/http/handler.ts'
import { archiveFeed, renameFeed, unarchiveFeed } from './change-feed.ts'
import { createFeed } from './create-feed.ts'
import { listFeeds } from './feed-repository.ts'

export const feedHandlers = {
  'feeds.list': ({ read, workspaceId }, { query }) => listFeeds(read, workspaceId, query),
  'feeds.create': (context, { body }) => createFeed(context, body),
  'feeds.update': (context, { params, body, ifMatch }) => renameFeed(context, params.id, { ...body, ifMatch }),
  'feeds.archive': (context, { params }) => archiveFeed(context, params.id),
  'feeds.unarchive': (context, { params }) => unarchiveFeed(context, params.id),
} satisfies Pick<ApiHandlers, 'feeds.list' | 'feeds.create' | 'feeds.update' | 'feeds.archive' | 'feeds.unarchive'>
