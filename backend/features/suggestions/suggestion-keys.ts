import { fullSha } from '#shared/domain/full-sha.ts'
import { tellingBranch } from '#shared/domain/suggest-mappings/branch-slug.ts'
import type { ResourceId } from '#shared/model/ids.ts'
import type { ReadDb, WriteDb } from '#backend/store/db.ts'
import { touchSuggestions } from './touch-suggestions.ts'

/** What a report names and an event too, in repositories of whichever names. */
export type SuggestionKey = `commit:${string}` | `branch:${string}`

export const commitKeys = (shas: readonly string[]): SuggestionKey[] =>
  shas.flatMap((text) => {
    const sha = fullSha(text)
    return sha === undefined ? [] : [`commit:${sha}` as const]
  })

/** Of a branch, or of the feature that it is named after; none for names that every repository has. */
export function branchKeys(branch: string | null): SuggestionKey[] {
  const telling = tellingBranch(branch)
  return telling === null ? [] : [`branch:${telling.slug}`]
}

/** Notes by what a resource is found when a report comes; call it whenever its suggestion is brought up to the records. */
export function keepKeys(
  db: WriteDb,
  workspaceId: string,
  resourceId: ResourceId,
  wanted: readonly SuggestionKey[],
): void {
  const known = db
    .read<{ key: string }>('SELECT key FROM suggestion_key WHERE workspace_id = ? AND resource_id = ?')
    .all(workspaceId, resourceId)
  const left = new Set<string>(wanted)
  for (const { key } of known)
    if (!left.delete(key))
      db.write('DELETE FROM suggestion_key WHERE workspace_id = ? AND key = ? AND resource_id = ?').run(
        workspaceId,
        key,
        resourceId,
      )
  for (const key of left)
    db.write('INSERT INTO suggestion_key (workspace_id, key, resource_id) VALUES (?, ?, ?)').run(
      workspaceId,
      key,
      resourceId,
    )
}

/** Of so many resources one line each is noted; of more, one line for all. */
const mostResources = 200
/** One text of a statement is prepared, whatever the number of keys. */
const keysAtOnce = 50
const ofSome = `SELECT DISTINCT resource_id AS id FROM suggestion_key
  WHERE workspace_id = ? AND key IN (${Array(keysAtOnce).fill('?').join(', ')}) LIMIT ${mostResources + 1}`

/** Notes that the evidence of whatever has one of these keys has changed, in the transaction that changes it. */
export function touchKeys(db: WriteDb, workspaceId: string, keys: readonly SuggestionKey[], at: number): void {
  const ids = resourcesWith(db, workspaceId, [...new Set(keys)])
  if (ids.size > mostResources) touchSuggestions(db, workspaceId, 'all', at)
  else for (const id of ids) touchSuggestions(db, workspaceId, id, at)
}

function resourcesWith(db: ReadDb, workspaceId: string, keys: readonly SuggestionKey[]): ReadonlySet<ResourceId> {
  const ids = new Set<ResourceId>()
  for (let from = 0; from < keys.length && ids.size <= mostResources; from += keysAtOnce) {
    const some = keys.slice(from, from + keysAtOnce)
    // The first key fills up.
    const filled = Array.from({ length: keysAtOnce }, (_, at) => some[at] ?? some[0] ?? '')
    for (const { id } of db.read<{ id: ResourceId }>(ofSome).all(workspaceId, ...filled)) ids.add(id)
  }
  return ids
}
