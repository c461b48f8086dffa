import { fullSha } from './full-sha.ts'
import { listOf, textOf } from './read-json.ts'

const maxShas = 24

/** The commits that a push lists, newest first: at most 24. The head is among them, except where the push brought none. */
export function pushedShas(root: unknown): readonly string[] {
  return listOf(root, 'commits')
    .slice(-maxShas)
    .toReversed()
    .flatMap((commit) => fullSha(textOf(commit, 'id') ?? '') ?? [])
}
