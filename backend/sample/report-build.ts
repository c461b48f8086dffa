import { readGithubEvent } from '#shared/domain/normalize-github.ts'
import type { LocalCall } from '#backend/http/call-handler.ts'
import type { ComposedDelivery } from './compose-delivery.ts'
import type { PlannedDelivery } from './plan-deliveries.ts'

/** What a project's clone says of the commits that GitHub is about to tell of, where one of the scenario's projects has one. */
export function reportBuild(
  call: LocalCall,
  { subject }: PlannedDelivery,
  { eventType, body }: ComposedDelivery,
): void {
  const build = subject.kind === 'repository' ? subject.repository.build : undefined
  if (build === undefined) return
  const read = readGithubEvent({ eventType, text: body, host: 'github.com' })
  if (read.kind !== 'event' || read.event.commitSha === null) return
  const { branch, commitSha, pushedShas = [] } = read.event
  const shas = [...new Set([commitSha, ...pushedShas])]
  call('git_signals.report', {
    body: {
      project: build.project,
      git_branch: branch,
      head_commit_sha: commitSha,
      remotes: [{ name: 'origin', url: build.remote }],
      commits: shas.map((sha, at) => ({ sha, parents: shas.slice(at + 1, at + 2) })),
    },
  })
}
