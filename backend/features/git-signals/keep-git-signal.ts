import { resourceKey } from '#shared/domain/normalize-remote.ts'
import type { GitSignal } from '#shared/model/git-signal.ts'
import type { ProjectId } from '#shared/model/ids.ts'
import { toInstant } from '#shared/model/instant.ts'
import { recordAudit } from '#backend/features/audit/record-audit.ts'
import { shaBytes } from '#backend/features/builds/sha-bytes.ts'
import type { TenantTools } from '#backend/features/command-tools.ts'
import { branchKeys, touchKeys } from '#backend/features/suggestions/suggestion-keys.ts'
import { touchSuggestions } from '#backend/features/suggestions/touch-suggestions.ts'
import type { WriteDb } from '#backend/store/db.ts'
import { findGitSignal } from './git-signal-repository.ts'
import type { NamedRemote } from './read-remotes.ts'

export interface SeenSignal {
  readonly projectId: ProjectId
  readonly remote: NamedRemote
  readonly branch: string | null
  /** What the report says nothing about stays as it was. */
  readonly headCommitSha: string | null
  readonly featureSlug: string | null
}

/** The signal as it is after it was seen once more; a new one is noted in the audit. */
export function keepGitSignal(
  db: WriteDb,
  tools: Pick<TenantTools, 'workspaceId' | 'newId' | 'principal'> & { readonly at: number },
  { projectId, remote, branch, headCommitSha, featureSlug }: SeenSignal,
): GitSignal {
  const { workspaceId, at } = tools
  const { host, slug, name } = remote
  const known = findGitSignal(db, workspaceId, { projectId, host, slug, branch })
  const signal: GitSignal = {
    id: known?.id ?? tools.newId('sig'),
    projectId,
    repoSlug: slug,
    providerHost: host || null,
    providerResourceKey: host === '' ? null : resourceKey(remote),
    remoteName: name ?? known?.remoteName ?? null,
    branch,
    headCommitSha: headCommitSha ?? known?.headCommitSha ?? null,
    featureSlug: featureSlug ?? known?.featureSlug ?? null,
    observedAt: toInstant(at),
  }
  const head = signal.headCommitSha === null ? null : shaBytes(signal.headCommitSha)
  const said = [signal.remoteName, head, signal.featureSlug, at] as const
  if (known !== undefined) {
    db.write(
      `UPDATE git_signal SET remote_name = ?, head_commit_sha = ?, feature_slug = ?, observed_at = ?
       WHERE workspace_id = ? AND id = ?`,
    ).run(...said, workspaceId, known.id)
    if (signal.featureSlug !== known.featureSlug) touchSpokenOf(db, workspaceId, { is: signal, was: known }, at)
    return signal
  }
  db.write(
    `INSERT INTO git_signal (workspace_id, id, project_id, repo_slug, provider_host, branch, remote_name, head_commit_sha,
       feature_slug, observed_at)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  ).run(workspaceId, signal.id, projectId, slug, host, branch, ...said)
  touchSpokenOf(db, workspaceId, { is: signal, was: undefined }, at)
  recordAudit(
    db,
    { newId: tools.newId, at },
    { workspaceId, actor: tools.principal.name, command: 'git_signal.reported', subject: signal.id, after: signal },
  )
  return signal
}

/** A signal speaks of repositories of its name, and of those in which the same piece of work goes on. */
function touchSpokenOf(
  db: WriteDb,
  workspaceId: string,
  { is, was }: { readonly is: GitSignal; readonly was: GitSignal | undefined },
  at: number,
): void {
  touchSuggestions(db, workspaceId, `slug:${is.repoSlug}`, at)
  const names = [is.branch, is.featureSlug, was?.featureSlug ?? null]
  touchKeys(db, workspaceId, names.flatMap(branchKeys), at)
}
