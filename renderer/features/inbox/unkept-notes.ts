import type { Decisions } from '../operations/decisions.ts'
import type { Targets } from './verdict.ts'

/** The verdicts that a note can be written with. */
type Noted = 'ignore' | 'decline'

/** What was written with a decision that could not be kept, as on a full disk: it is in the field again when its menu opens. */
export interface UnkeptNotes {
  /** `about` tells what it was written of: on another row it would be wrong. */
  of(kind: Noted, about: string): string
  /** Kept until a decision is. */
  keep(kind: Noted, about: string, note: string): void
}

export function createUnkeptNotes({ store }: Pick<Decisions, 'store'>): UnkeptNotes {
  const notes = new Map<Noted, { readonly about: string; readonly note: string }>()
  store.subscribe((now, before) => {
    if (now.last !== before.last && now.failure === null) notes.clear()
  })
  return {
    of(kind, about) {
      const kept = notes.get(kind)
      return kept?.about === about ? kept.note : ''
    },
    keep: (kind, about, note) => void notes.set(kind, { about, note }),
  }
}

/** The same rows are the same targets. */
export function aboutTargets({ rowKeys }: Pick<Targets, 'rowKeys'>): string {
  return rowKeys.join(' ')
}
