import type { InstallationId, MappingId, ResourceId, RuleId } from '#shared/model/ids.ts'
import { recordChange } from '#backend/features/changes/record-change.ts'
import { addCarried } from '#backend/features/mappings/mapping-repository.ts'
import { addWon } from '#backend/features/rules/rule-repository.ts'
import { touchSuggestions } from '#backend/features/suggestions/touch-suggestions.ts'
import type { WriteDb } from '#backend/store/db.ts'

interface Of<Id> {
  readonly workspaceId: string
  readonly id: Id
}

/** What a batch adds to mappings, installations and resources: written once each, so that the feed isn't full of counters. */
export class BatchTallies {
  private readonly carried = new Map<MappingId, Of<MappingId> & { count: number; at: number }>()
  private readonly won = new Map<RuleId, Of<RuleId> & { count: number; at: number }>()
  private readonly delivered = new Map<InstallationId, Of<InstallationId> & { at: number }>()
  private readonly seen = new Map<ResourceId, Of<ResourceId> & { at: number }>()
  private readonly speakingOf = new Map<ResourceId, Of<ResourceId>>()

  carry(workspaceId: string, id: MappingId, at: number, count = 1): void {
    const sum = this.carried.get(id)
    this.carried.set(id, { workspaceId, id, count: (sum?.count ?? 0) + count, at: Math.max(at, sum?.at ?? 0) })
  }

  win(workspaceId: string, id: RuleId, at: number, count = 1): void {
    const sum = this.won.get(id)
    this.won.set(id, { workspaceId, id, count: (sum?.count ?? 0) + count, at: Math.max(at, sum?.at ?? 0) })
  }

  deliver(workspaceId: string, id: InstallationId, at: number): void {
    this.delivered.set(id, { workspaceId, id, at: Math.max(at, this.delivered.get(id)?.at ?? 0) })
  }

  see(workspaceId: string, id: ResourceId, at: number): void {
    this.seen.set(id, { workspaceId, id, at: Math.max(at, this.seen.get(id)?.at ?? 0) })
  }

  /** What waits for a resource has something to say about where it belongs. */
  speakOf(workspaceId: string, id: ResourceId): void {
    this.speakingOf.set(id, { workspaceId, id })
  }

  /** Takes over what one delivery added, once it is sure to stay. */
  add(other: BatchTallies): void {
    for (const { workspaceId, id, at, count } of other.carried.values()) this.carry(workspaceId, id, at, count)
    for (const { workspaceId, id, at, count } of other.won.values()) this.win(workspaceId, id, at, count)
    for (const { workspaceId, id, at } of other.delivered.values()) this.deliver(workspaceId, id, at)
    for (const { workspaceId, id, at } of other.seen.values()) this.see(workspaceId, id, at)
    for (const { workspaceId, id } of other.speakingOf.values()) this.speakOf(workspaceId, id)
  }

  write(db: WriteDb, now: number): void {
    for (const { workspaceId, id, count, at } of this.carried.values()) addCarried(db, workspaceId, id, { count, at })
    for (const { workspaceId, id, count, at } of this.won.values()) addWon(db, workspaceId, id, { count, at })
    for (const { workspaceId, id } of this.speakingOf.values()) touchSuggestions(db, workspaceId, id, now)
    for (const { workspaceId, id, at } of this.delivered.values()) {
      const moved = db
        .write(
          'UPDATE installation SET last_delivery_at = ? WHERE workspace_id = ? AND id = ? AND coalesce(last_delivery_at, -1) < ?',
        )
        .run(at, workspaceId, id, at)
      if (moved.changes > 0) recordChange(db, workspaceId, 'installation', id, { at: now })
    }
    for (const { workspaceId, id, at } of this.seen.values()) {
      const moved = db
        .write('UPDATE resource SET last_seen_at = ? WHERE workspace_id = ? AND id = ? AND last_seen_at < ?')
        .run(at, workspaceId, id, at)
      if (moved.changes > 0) recordChange(db, workspaceId, 'resource', id, { at: now })
    }
  }
}
