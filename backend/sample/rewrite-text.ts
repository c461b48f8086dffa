import { hashOf } from '#backend/ids/name-based-id.ts'
import { fullNameOf } from './cast.ts'
import type { Cast } from './cast.ts'

/** What the example calls things, so that every mention can be replaced. */
export interface Mentions {
  readonly fullName: string | undefined
  readonly branches: ReadonlySet<string>
}

/** The names that GitHub's examples use most; some bodies mention one besides their own. */
const exampleFullNames =
  /\b(?:(?:Codertocat|Octocoders)\/Hello-World|octo-org\/(?:octo-repo|hello-world|example-workflow))\b/gi
const exampleNames = /\b(?:Hello-World|octo-repo|example-workflow)\b/gi
const exampleOwners = /\b(?:Codertocat|octo-org|octocoders|octocat)\b/gi

const noCommit = '0000000000000000000000000000000000000000'

/** A text of the example, with its repository, owner, branches, numbers, commits and mail addresses replaced by ours. */
export function rewriteText(text: string, key: string, cast: Cast, mentions: Mentions): string {
  if (mentions.branches.has(text) && key !== 'default_branch') return cast.branch
  const { fullName } = mentions
  const target = cast.repository === undefined ? `${cast.account.login}/all` : fullNameOf(cast.repository)
  let next = text
    .replaceAll(/\b[0-9a-f]{40}\b/g, (sha) => (sha === noCommit ? sha : commitOf(cast, sha)))
    .replaceAll(/[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g, `${cast.actor.login}@${cast.account.login}.example`)
    .replaceAll(/\/(pulls?|issues|discussions)\/\d+/g, `/$1/${cast.item.number}`)
    .replaceAll(
      /\/(runs|jobs|check-runs|check-suites|comments|reviews|deployments|releases)\/\d+/g,
      (_, kind: string) => `/${kind}/${shortNumber(cast, kind)}`,
    )
  if (fullName !== undefined) next = next.replaceAll(fullName, target)
  next = next
    .replaceAll(exampleFullNames, target)
    .replaceAll(exampleNames, cast.repository?.name ?? 'all')
    .replaceAll(exampleOwners, cast.account.login)
  for (const branch of mentions.branches) {
    next = next
      .replaceAll(`refs/heads/${branch}`, `refs/heads/${cast.branch}`)
      .replace(new RegExp(`^(${escape(cast.account.login)}):${escape(branch)}$`), `$1:${cast.branch}`)
      .replace(new RegExp(`/(tree|branches)/${escape(branch)}$`), `/$1/${cast.branch}`)
  }
  return next
}

/** The hash that stands for one of the example's commits in this delivery. */
export function commitOf(cast: Cast, sha: string): string {
  return hashOf(`commit ${cast.repository?.id ?? cast.account.id} ${cast.name} ${sha}`).slice(0, 40)
}

function shortNumber(cast: Cast, kind: string): number {
  return 100_000_000 + (Number.parseInt(hashOf(`${cast.name} ${kind}`).slice(0, 8), 16) % 899_999_999)
}

function escape(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')
}

const endings = new Set([
  'updated_at',
  'pushed_at',
  'submitted_at',
  'completed_at',
  'timestamp',
  'merged_at',
  'closed_at',
  'published_at',
])
const recentMs = 40_000
const longestAgoMs = 12 * 24 * 3_600_000

/** A time of the example, moved to where it belongs in ours: ends are just now, beginnings keep their order before it. */
export function rewriteTime(
  timeMs: number,
  key: string,
  facts: { readonly cast: Cast; readonly newestMs: number },
): number {
  const { atMs } = facts.cast
  if (endings.has(key)) return atMs - 2_000
  if (key === 'started_at') return atMs - recentMs
  return atMs - recentMs - Math.min(Math.max(facts.newestMs - timeMs, 0), longestAgoMs)
}
