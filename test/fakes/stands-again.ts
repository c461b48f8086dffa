import type { MappingId } from '#shared/model/ids.ts'
import type { MappingState } from '#shared/model/mapping.ts'
import type { Verdict } from '#shared/model/operation.ts'

/** What a decision came to, and what its undo needs. */
export interface Done {
  readonly verdict: Verdict
  undo: {
    readonly mapping: { readonly id: MappingId; readonly before: MappingState | null; readonly version: number } | null
  } | null
  undone: boolean
}

/** One on this mapping was taken back, which is at version `now` since: what was decided before it stands there. */
export function standsAgain(
  all: Iterable<Done>,
  { id, version }: { readonly id: MappingId; readonly version: number },
  now: number,
): void {
  for (const done of all) {
    const left = done.undo?.mapping
    if (left?.id === id && left.version === version - 1 && !done.undone)
      done.undo = { mapping: { ...left, version: now } }
  }
}
