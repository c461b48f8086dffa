import type { Cast } from './cast.ts'
import type { Payload } from './example-payloads.ts'
import { commitOf } from './rewrite-text.ts'

/** Commits of a push, made from the example's first one. */
export function pushedCommits(commit: Payload, cast: Cast, count: number): Record<string, unknown>[] {
  return Array.from({ length: count }, (_, index) => {
    const id = commitOf(cast, `pushed ${index}`)
    return {
      ...commit,
      id,
      tree_id: commitOf(cast, `tree ${index}`),
      message: index === count - 1 ? cast.item.title : `${cast.item.title}: step ${index + 1}`,
      url: textOf(commit['url']).replace(/[0-9a-f]{40}$/, id),
      added: [],
      removed: [],
      modified: cast.files.slice(index % cast.files.length, (index % cast.files.length) + 2),
    }
  })
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : ''
}
