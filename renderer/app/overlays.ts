import type { StoreApi } from 'zustand/vanilla'
import { createStore } from 'zustand/vanilla'
import type { FileArrival } from '#shared/ipc/event-file-calls.ts'
import type { IpcOutput } from '#shared/ipc/contract.ts'
import type { EventId } from '#shared/model/ids.ts'
import type { Candidate } from '#shared/model/routing-decision.ts'
import type { DeclineTarget } from '../features/inbox/decline-target.ts'
import type { Targets } from '../features/inbox/verdict.ts'

/** What lies over the screen; one at a time. */
export type Overlay =
  | { readonly kind: 'none' }
  | { readonly kind: 'palette' }
  | { readonly kind: 'keys' }
  | { readonly kind: 'settings' }
  | { readonly kind: 'about' }
  | { readonly kind: 'new-workspace' }
  | { readonly kind: 'bulk' }
  | { readonly kind: 'event-file'; readonly arrival: FileArrival }
  | { readonly kind: 'replay'; readonly ids: readonly EventId[]; readonly plan: IpcOutput<'replay.plan'> }
  | { readonly kind: 'replay-local'; readonly id: EventId; readonly title: string }
  | { readonly kind: 'ignore' | 'snooze' | 'assign'; readonly targets: Targets }
  | { readonly kind: 'decline'; readonly target: DeclineTarget }
  /** `candidates` are those of what was frozen, whatever is under the cursor by now. */
  | { readonly kind: 'map' | 'route_once'; readonly targets: Targets; readonly candidates: readonly Candidate[] }

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
