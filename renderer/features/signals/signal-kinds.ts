import type { SignalRow } from '#shared/ipc/signal-calls.ts'

/** Those that most tenants have; others are offered once one of them was seen. */
const usual = [
  'git.push',
  'git.created',
  'git.deleted',
  'pr.opened',
  'pr.updated',
  'pr.closed',
  'pr.reopened',
  'pr.merged',
  'pr.reviewed',
  'pr.commented',
  'issue.opened',
  'issue.updated',
  'issue.closed',
  'issue.reopened',
  'issue.commented',
  'build.created',
  'build.requested',
  'build.completed',
  'deploy.created',
  'deploy.updated',
  'deploy.completed',
  'release.published',
  'channel.message',
] as const

/** What a filter by kind offers, in order. */
export function offeredKinds(seen: Iterable<SignalRow>, chosen: string | null): readonly string[] {
  const kinds = new Set<string>(usual)
  for (const { kind } of seen) if (kind !== null) kinds.add(kind)
  if (chosen !== null) kinds.add(chosen)
  return [...kinds].toSorted()
}
