import type { NormalizedEvent } from '../model/event.ts'
import { fieldOf, listOf } from './read-json.ts'

/** What a push says about its files, for filters. */
export type PushedPaths = Pick<NormalizedEvent, 'paths' | 'pathsCutOff'>

const maxPaths = 500
const maxLength = 1024
const lists = ['added', 'modified', 'removed'] as const

/**
 * The files that a push touches, once each: at most 500. It says when there were more: here, or at the provider, which may
 * list fewer commits than were pushed (`isCommitMissing`), or commits without their files.
 */
export function pushedPaths(root: unknown, isCommitMissing: boolean): PushedPaths {
  const paths = new Set<string>()
  let isCutOff = isCommitMissing
  for (const commit of listOf(root, 'commits')) {
    if (lists.some((list) => !Array.isArray(fieldOf(commit, list)))) isCutOff = true
    for (const path of lists.flatMap((list) => listOf(commit, list))) {
      if (typeof path !== 'string' || path === '' || path.length > maxLength) isCutOff = true
      else if (paths.size < maxPaths) paths.add(path)
      else if (!paths.has(path)) return { paths: [...paths], pathsCutOff: true }
    }
  }
  return isCutOff ? { paths: [...paths], pathsCutOff: true } : { paths: [...paths] }
}
