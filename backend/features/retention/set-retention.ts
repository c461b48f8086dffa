import type { z } from 'zod'
import { SwitchboardError } from '#shared/errors/switchboard-error.ts'
import type { RetentionPolicy, setRetentionInput } from '#shared/model/retention.ts'
import { recordAudit } from '#backend/features/audit/record-audit.ts'
import type { CommandTools } from '#backend/features/command-tools.ts'
import { readRetention } from './retention-repository.ts'

/** Changes a workspace's policy; throws `version.conflict`. */
export function setRetention(
  tools: CommandTools & { readonly workspaceId: string; readonly principal: { readonly name: string } },
  input: z.output<typeof setRetentionInput>,
  baseVersion?: number,
): RetentionPolicy {
  const { workspaceId, newId, clock } = tools
  return tools.write((db) => {
    const before = readRetention(db, workspaceId)
    if (baseVersion !== undefined && baseVersion !== before.version)
      throw new SwitchboardError('version.conflict', 'Somebody changed the policy meanwhile.', {
        details: { current: before },
      })
    const { bodyDays = before.bodyDays, eventDays = before.eventDays, feedDays = before.feedDays } = input
    const after = { bodyDays, eventDays, feedDays, version: before.version + 1 }
    db.write(
      `INSERT INTO retention_policy (workspace_id, body_days, event_days, feed_days, version) VALUES (?, ?, ?, ?, ?)
       ON CONFLICT (workspace_id) DO UPDATE SET body_days = excluded.body_days, event_days = excluded.event_days,
         feed_days = excluded.feed_days, version = excluded.version`,
    ).run(workspaceId, bodyDays, eventDays, feedDays, after.version)
    recordAudit(
      db,
      { newId, at: clock() },
      { workspaceId, actor: tools.principal.name, command: 'retention.set', subject: workspaceId, before, after },
    )
    return after
  })
}
