import type { z } from 'zod'
import { SwitchboardError } from '#shared/errors/switchboard-error.ts'
import type { createFeedInput, Feed } from '#shared/model/feed.ts'
import { toInstant } from '#shared/model/instant.ts'
import { recordAudit } from '#backend/features/audit/record-audit.ts'
import { recordChange } from '#backend/features/changes/record-change.ts'
import type { TenantTools } from '#backend/features/command-tools.ts'
import { findFeedBySlug } from './feed-repository.ts'

/** Creates a feed; throws `feed.slug_taken`, also where the one that has it is archived. */
export function createFeed(tools: TenantTools, input: z.output<typeof createFeedInput>): Feed {
  const { workspaceId } = tools
  return tools.write((db) => {
    const holder = findFeedBySlug(db, workspaceId, input.slug)
    if (holder !== undefined) {
      throw new SwitchboardError('feed.slug_taken', `There is a feed ${input.slug} already.`, {
        details: { id: holder.id, slug: input.slug, archivedAt: holder.archivedAt },
      })
    }
    const at = tools.clock()
    const feed: Feed = { id: tools.newId('feed'), ...input, archivedAt: null, createdAt: toInstant(at), version: 1 }
    db.write(
      'INSERT INTO feed (workspace_id, id, kind, slug, name, archived_at, created_at, version) VALUES (?, ?, ?, ?, ?, NULL, ?, 1)',
    ).run(workspaceId, feed.id, feed.kind, feed.slug, feed.name, at)
    recordChange(db, workspaceId, 'feed', feed.id, { at })
    recordAudit(
      db,
      { newId: tools.newId, at },
      { workspaceId, actor: tools.principal.name, command: 'feed.created', subject: feed.id, after: feed },
    )
    return feed
  })
}
