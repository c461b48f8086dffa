import { recordAudit } from '#backend/features/audit/record-audit.ts'
import type { NumberedBuild } from '#backend/features/builds/build-repository.ts'
import { keepCommits, type ReportedCommit } from '#backend/features/builds/keep-commits.ts'
import type { TenantTools } from '#backend/features/command-tools.ts'
import { commitKeys, touchKeys } from '#backend/features/suggestions/suggestion-keys.ts'
import { touchSuggestions } from '#backend/features/suggestions/touch-suggestions.ts'
import type { WriteDb } from '#backend/store/db.ts'

export interface ReportedBuild {
  /** As it was when its report began. */
  readonly build: NumberedBuild
  readonly slug: string
}

/** Some commits of a report, with all that follows from them. */
export function keepPiece(
  db: WriteDb,
  { workspaceId, clock }: TenantTools,
  { reported, piece }: { readonly reported: ReportedBuild; readonly piece: readonly ReportedCommit[] },
): { readonly added: number; readonly kept: number } {
  const done = keepCommits(db, workspaceId, { build: reported.build, commits: piece })
  if (done.added > 0) {
    touchSuggestions(db, workspaceId, `slug:${reported.slug}`, clock())
    touchKeys(db, workspaceId, commitKeys(piece.map(({ sha }) => sha)), clock())
  }
  return done
}

/** In the audit: `before` is how many commits of the same report were noted already. */
export function noteReport(
  db: WriteDb,
  { workspaceId, newId, clock, principal }: TenantTools,
  noted: { readonly reported: ReportedBuild; readonly commitsAdded: number; readonly before: number },
): void {
  const { number: _, ...build } = noted.reported.build
  const { commitsAdded } = noted
  const after = { ...build, commitCount: build.commitCount + noted.before + commitsAdded, commitsAdded }
  recordAudit(
    db,
    { newId, at: clock() },
    { workspaceId, actor: principal.name, command: 'build.reported', subject: build.id, after },
  )
}
