import { SwitchboardError } from '#shared/errors/switchboard-error.ts'
import type { Feed } from '#shared/model/feed.ts'
import { toInstant, toMs } from '#shared/model/instant.ts'
import { nextArchivedAt } from '#shared/model/next-archived-at.ts'
import { recordAudit } from '#backend/features/audit/record-audit.ts'
import { recordChange } from '#backend/features/changes/record-change.ts'
import type { TenantTools } from '#backend/features/command-tools.ts'
import type { ReadDb } from '#backend/store/db.ts'
import { requireUnused } from '../destinations/require-unused.ts'
import { requireFeed } from './feed-repository.ts'

/** Renames a feed; throws `feed.not_found`, `version.conflict`. */
export function renameFeed(
  tools: TenantTools,
  id: Feed['id'],
  { name, ifMatch }: { readonly name: string; readonly ifMatch: number },
): Feed {
  return changeFeed(tools, id, 'feed.renamed', (before) => {
    if (before.version !== ifMatch) {
      throw new SwitchboardError('version.conflict', 'The feed has changed since you saw it.', {
        details: { current: before },
      })
    }
    return { name }
  })
}

/** Puts a feed away; throws `feed.not_found`, `feed.illegal_transition`, `feed.in_use` while mappings or enabled rules lead to it. */
export function archiveFeed(tools: TenantTools, id: Feed['id']): Feed {
  return changeFeed(tools, id, 'feed.archived', (before, at, db) => {
    const archivedAt = nextArchivedAt('feed', before.archivedAt, { kind: 'archive', at: toInstant(at) })
    requireUnused(db, tools.workspaceId, { noun: 'feed', id })
    return { archivedAt }
  })
}

/** Brings a feed back; throws `feed.not_found`, `feed.illegal_transition`. */
export function unarchiveFeed(tools: TenantTools, id: Feed['id']): Feed {
  return changeFeed(tools, id, 'feed.unarchived', (before) => ({
    archivedAt: nextArchivedAt('feed', before.archivedAt, { kind: 'unarchive' }),
  }))
}

function changeFeed(
  tools: TenantTools,
  id: Feed['id'],
  command: string,
  decide: (before: Feed, at: number, db: ReadDb) => Partial<Pick<Feed, 'name' | 'archivedAt'>>,
): Feed {
  const { workspaceId } = tools
  return tools.write((db) => {
    const before = requireFeed(db, workspaceId, id)
    const at = tools.clock()
    const after: Feed = { ...before, ...decide(before, at, db), version: before.version + 1 }
    db.write('UPDATE feed SET name = ?, archived_at = ?, version = ? WHERE workspace_id = ? AND id = ?').run(
      after.name,
      after.archivedAt === null ? null : toMs(after.archivedAt),
      after.version,
      workspaceId,
      id,
    )
    recordChange(db, workspaceId, 'feed', id, { at })
    recordAudit(
      db,
      { newId: tools.newId, at },
      { workspaceId, actor: tools.principal.name, command, subject: id, before, after },
    )
    return after
  })
}
