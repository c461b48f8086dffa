import type { NormalizedEvent } from '../model/event.ts'
import type { MappingFilter } from '../model/mapping.ts'
import { compileGlob } from './glob.ts'
import type { Glob } from './glob.ts'

export type FilteredEvent = Pick<NormalizedEvent, 'type' | 'action' | 'kind' | 'branch' | 'paths' | 'pathsCutOff'>

/**
 * Patterns repeat from mapping to mapping and rows are read anew, so each text is compiled once. Emptied when full: a
 * hostile number of patterns costs time, not memory.
 */
const compiled = new Map<string, Glob>()
const mostCompiled = 10_000

function matches(pattern: string, text: string): boolean {
  let glob = compiled.get(pattern)
  if (glob === undefined) {
    if (compiled.size === mostCompiled) compiled.clear()
    glob = compileGlob(pattern)
    compiled.set(pattern, glob)
  }
  return glob(text)
}

/** Whether a mapping takes an event; see `filterRefusal` for what each list means. */
export function filterAccepts(filter: MappingFilter, event: FilteredEvent): boolean {
  return filterRefusal(filter, event) === undefined
}

/**
 * The list that keeps an event out, or undefined when it is accepted. `events` is held against the type, `type.action`
 * and the signal kind. `branches` and `paths` narrow what the event carries: an issue has no branch and a review no
 * list of files, so those lists don't hold them back; an event about a ref that is no branch has none of the branches.
 * What is known of the files holds an event back only where all of them are known.
 */
export function filterRefusal(
  { events, branches, paths }: MappingFilter,
  event: FilteredEvent,
): keyof MappingFilter | undefined {
  if (events.length > 0 && !takesName(events, event)) return 'events'
  if (branches.length > 0 && !takesBranch(branches, event)) return 'branches'
  if (paths.length > 0 && filesNamed(paths, event) === 'none') return 'paths'
  return undefined
}

/** Whether a filter of files takes an event for those of its files that nobody has listed. */
export function takesUnlisted({ paths }: Pick<MappingFilter, 'paths'>, event: FilteredEvent): boolean {
  return event.pathsCutOff === true && paths.length > 0 && filesNamed(paths, event) === 'unknown'
}

function filesNamed(patterns: readonly string[], { paths, pathsCutOff }: FilteredEvent): 'some' | 'none' | 'unknown' {
  if (paths.some((path) => patterns.some((pattern) => matches(pattern, path)))) return 'some'
  return paths.length === 0 || pathsCutOff === true ? 'unknown' : 'none'
}

/** The pattern by which policy mutes an event, held against its type, its `type.action` and its signal kind. */
export function mutedBy(mutedEvents: readonly string[], event: FilteredEvent): string | undefined {
  return mutedEvents.length === 0 ? undefined : naming(mutedEvents, event)
}

function takesName(patterns: readonly string[], event: FilteredEvent): boolean {
  return naming(patterns, event) !== undefined
}

/** The first pattern that is about the event. */
function naming(patterns: readonly string[], { type, action, kind }: FilteredEvent): string | undefined {
  const full = action === null ? type : `${type}.${action}`
  return patterns.find(
    (pattern) => matches(pattern, type) || matches(pattern, full) || (kind !== null && matches(pattern, kind)),
  )
}

function takesBranch(patterns: readonly string[], { branch, kind }: FilteredEvent): boolean {
  if (branch === null) return kind?.startsWith('git.') !== true
  return patterns.some((pattern) => matches(pattern, branch))
}
