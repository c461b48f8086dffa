import type { StoreApi } from 'zustand/vanilla'
import { createStore } from 'zustand/vanilla'
import type { SavedView } from '#shared/domain/saved-views.ts'
import type { FileArrival } from '#shared/ipc/event-file-calls.ts'
import type { ResourceChoice } from '#shared/ipc/mapping-calls.ts'
import type { OpView } from '#shared/ipc/ops-calls.ts'
import type { ReplayPlan } from '#shared/model/replay-plan.ts'
import type { EventId, RuleId } from '#shared/model/ids.ts'
import type { LetterAsk } from '../features/dead-letters/letter-ask.ts'
import type { DeclineTarget } from '../features/inbox/decline-target.ts'
import type { Fit, Refused, Targets } from '../features/inbox/verdict.ts'
import type { OverrideAsk } from '../features/records/override-ask.ts'
import type { RecordAsk } from '../features/records/record-ask.ts'
import type { RuleDraft } from '../features/rules/rule-draft.ts'

/** What lies over the screen; one at a time. */
export type Overlay =
  | { readonly kind: 'none' }
  | { readonly kind: 'palette' }
  | { readonly kind: 'keys' }
  | { readonly kind: 'settings' }
  | { readonly kind: 'shortcuts' }
  | { readonly kind: 'about' }
  | { readonly kind: 'sync' }
  | { readonly kind: 'support' }
  | { readonly kind: 'new-workspace' }
  /** Null: what is shown is saved under it. */
  | { readonly kind: 'view-name'; readonly view: SavedView | null }
  | { readonly kind: 'bulk' }
  /** A mapping to be made; null where its resource is yet to be chosen. */
  | { readonly kind: 'mapping'; readonly resource: ResourceChoice | null }
  | { readonly kind: 'record'; readonly ask: RecordAsk }
  | { readonly kind: 'dead-letter'; readonly ask: LetterAsk }
  | { readonly kind: 'members' }
  | { readonly kind: 'overrides' }
  | { readonly kind: 'override'; readonly ask: OverrideAsk }
  | { readonly kind: 'rule'; readonly draft: RuleDraft; readonly isFromList?: true; readonly replaces?: Refused }
  /** `shown` is the rule to look at. */
  | { readonly kind: 'rules'; readonly shown?: RuleId }
  | { readonly kind: 'event-file'; readonly arrival: FileArrival }
  /** `waiting` is the decision to be confirmed; `plan` is null where the service could not be asked. */
  | {
      readonly kind: 'replay'
      readonly ids: readonly EventId[]
      readonly plan: ReplayPlan | null
      readonly waiting: OpView | null
    }
  | { readonly kind: 'replay-local'; readonly id: EventId; readonly title: string }
  | { readonly kind: 'ignore' | 'snooze' | 'assign'; readonly targets: Targets }
  | { readonly kind: 'decline'; readonly target: DeclineTarget }
  /** `candidates` are those of what was frozen, whatever is under the cursor by now. */
  | { readonly kind: 'map' | 'route_once'; readonly targets: Targets; readonly candidates: readonly Fit[] }

export interface Overlays {
  readonly store: StoreApi<{ readonly overlay: Overlay }>
  open(overlay: Overlay): void
  close(): void
}

export function createOverlays(): Overlays {
  const store = createStore<{ readonly overlay: Overlay }>(() => ({ overlay: { kind: 'none' } }))
  return {
    store,
    open: (overlay) => store.setState({ overlay }),
    close: () => store.setState({ overlay: { kind: 'none' } }),
  }
}
