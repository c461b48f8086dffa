import { listOf } from './read-json.ts'

const maxPaths = 500

/** The files that a push touches, once each: at most 500. */
export function pushedPaths(root: unknown): readonly string[] {
  const paths = new Set<string>()
  for (const commit of listOf(root, 'commits')) {
    for (const list of ['added', 'modified', 'removed']) {
      for (const path of listOf(commit, list)) {
        if (typeof path === 'string' && path !== '' && path.length <= 1024) paths.add(path)
        if (paths.size === maxPaths) return [...paths]
      }
    }
  }
  return [...paths]
}
