import type { NormalizedEvent } from '../model/event.ts'
import type { MappingFilter } from '../model/mapping.ts'
import { compileGlob } from './glob.ts'
import type { Glob } from './glob.ts'

export type FilteredEvent = Pick<NormalizedEvent, 'type' | 'action' | 'kind' | 'branch' | 'paths'>

interface CompiledFilter {
  readonly events: readonly Glob[]
  readonly branches: readonly Glob[]
  readonly paths: readonly Glob[]
}

/** Filters are immutable rows: each is compiled once, as long as its row is held. */
const compiled = new WeakMap<MappingFilter, CompiledFilter>()

function compile(filter: MappingFilter): CompiledFilter {
  const found = compiled.get(filter)
  if (found !== undefined) return found
  const made = {
    events: filter.events.map(compileGlob),
    branches: filter.branches.map(compileGlob),
    paths: filter.paths.map(compileGlob),
  }
  compiled.set(filter, made)
  return made
}

/** Whether a mapping takes an event; see `filterRefusal` for what each list means. */
export function filterAccepts(filter: MappingFilter, event: FilteredEvent): boolean {
  return filterRefusal(filter, event) === undefined
}

/**
 * The list that keeps an event out, or undefined when it is accepted. `events` is held against the type, `type.action`
 * and the signal kind. `branches` and `paths` narrow what the event carries: an issue has no branch and a review no
 * list of files, so those lists don't hold them back; an event about a ref that is no branch has none of the branches.
 */
export function filterRefusal(filter: MappingFilter, event: FilteredEvent): keyof MappingFilter | undefined {
  if (filter.events.length === 0 && filter.branches.length === 0 && filter.paths.length === 0) return undefined
  const globs = compile(filter)
  if (globs.events.length > 0 && !takesName(globs.events, event)) return 'events'
  if (globs.branches.length > 0 && !takesBranch(globs.branches, event)) return 'branches'
  if (
    globs.paths.length > 0 &&
    event.paths.length > 0 &&
    !event.paths.some((path) => globs.paths.some((glob) => glob(path)))
  ) {
    return 'paths'
  }
  return undefined
}

/** Whether policy mutes an event: by its type, its `type.action`, or its signal kind. */
export function isMuted(mutedEvents: readonly string[], event: FilteredEvent): boolean {
  if (mutedEvents.length === 0) return false
  let globs = muted.get(mutedEvents)
  if (globs === undefined) {
    globs = mutedEvents.map(compileGlob)
    muted.set(mutedEvents, globs)
  }
  return takesName(globs, event)
}

const muted = new WeakMap<readonly string[], readonly Glob[]>()

function takesName(globs: readonly Glob[], event: FilteredEvent): boolean {
  const full = event.action === null ? event.type : `${event.type}.${event.action}`
  return globs.some((glob) => glob(event.type) || glob(full) || (event.kind !== null && glob(event.kind)))
}

function takesBranch(globs: readonly Glob[], event: FilteredEvent): boolean {
  const { branch } = event
  if (branch === null) return event.kind?.startsWith('git.') !== true
  return globs.some((glob) => glob(branch))
}
