import type { CandidateSignal } from '#shared/domain/rank-candidates.ts'
import { tellingBranch } from '#shared/domain/suggest-mappings/branch-slug.ts'
import type { ReadDb } from '#backend/store/db.ts'

/** The projects that build from a repository of this name, one line for each host: branches are another question. */
export function signalsOfSlug(db: ReadDb, workspaceId: string, fullName: string): CandidateSignal[] {
  return db
    .read<CandidateSignal>(
      `SELECT DISTINCT project_id AS "projectId", repo_slug AS "repoSlug", provider_host AS "providerHost",
         CAST(NULL AS TEXT) AS branch, CAST(NULL AS TEXT) AS "featureSlug"
       FROM git_signal WHERE workspace_id = ? AND repo_slug = ? ORDER BY project_id, provider_host`,
    )
    .all(workspaceId, fullName.toLowerCase())
}

const columns =
  'project_id AS "projectId", repo_slug AS "repoSlug", provider_host AS "providerHost", branch, feature_slug AS "featureSlug"'

/** The signals of the same piece of work, in whichever repository: its branch, or its feature. None for names that all have. */
export function signalsOfBranch(db: ReadDb, workspaceId: string, branch: string | null): CandidateSignal[] {
  const telling = tellingBranch(branch)
  if (telling === null) return []
  return db
    .read<CandidateSignal>(
      `SELECT ${columns} FROM git_signal WHERE workspace_id = ? AND branch = ?
       UNION SELECT ${columns} FROM git_signal
       WHERE workspace_id = ? AND feature_slug IS NOT NULL AND lower(feature_slug) = ?`,
    )
    .all(workspaceId, telling.name, workspaceId, telling.slug)
}
