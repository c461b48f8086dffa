import type { Overlays } from '../../app/overlays.ts'
import type { Bulks } from '../bulk/bulks.ts'
import type { Matching } from '../bulk/bulk-work.ts'
import { targetsOfMatching, verdictOnAll } from './matching.ts'
import { inboxText } from './messages.ts'
import type { Targets, Verdict } from './verdict.ts'

/** The verdicts whose menus are opened before it is known what they act on. */
export type AskedVerdict = 'map' | 'route_once' | 'ignore' | 'snooze' | 'assign'

/** What the verdict keys do while all that the list matches is selected. Each answers whether that was so. */
export interface MatchingVerdicts {
  /** Refuses what is about one thing only. */
  refuse(): boolean
  begin(kind: AskedVerdict): boolean
  /** What `wake` and `reroute` act on; null where single rows are meant, undefined where it was refused. */
  targets(kind: 'wake' | 'reroute'): Targets | null | undefined
  /** Plans the verdict, to be looked at before it is run; null where that isn't about all that matches. */
  plan(verdict: Verdict, targets: Targets): Promise<void> | null
}

export function createMatchingVerdicts(parts: {
  readonly bulks: Pick<Bulks, 'store' | 'plan'>
  readonly overlays: Overlays
  readonly refuse: (words: string) => void
}): MatchingVerdicts {
  const { bulks, overlays, refuse } = parts
  const all = (): Matching | null => bulks.store.getState().all

  function refuseForSome(): boolean {
    if (all() === null) return false
    refuse(inboxText.onlyForSome)
    return true
  }

  return {
    refuse: refuseForSome,
    begin(kind) {
      const matching = all()
      if (matching === null) return false
      const targets = targetsOfMatching(matching)
      if (kind === 'route_once') return refuseForSome()
      if (matching.filter.state !== 'open') refuse(inboxText.onlyForOpen)
      else overlays.open(kind === 'map' ? { kind, targets, candidates: [] } : { kind, targets })
      return true
    },
    targets(kind) {
      const matching = all()
      if (matching === null) return null
      if (kind === 'wake' || matching.filter.state === 'open') return targetsOfMatching(matching)
      refuse(inboxText.onlyForOpen)
      return undefined
    },
    plan(verdict, { matching }) {
      const onAll = matching === undefined ? null : verdictOnAll(verdict)
      return matching === undefined || onAll === null ? null : bulks.plan(matching, onAll)
    },
  }
}
