import type { DeliveryRow } from '#shared/ipc/catalog-calls.ts'
import type { StatusTone } from '../../ui/status.tsx'
import { formatCount, formatTime, plural } from '../../ui/format.ts'

interface DeliveryWords {
  readonly tone: StatusTone
  readonly word: string
  readonly sign: string
}

const outcomes: Readonly<Record<DeliveryRow['outcome'], DeliveryWords>> = {
  routed: { tone: 'ok', word: 'routed', sign: '●' },
  waiting: { tone: 'warn', word: 'in the Inbox', sign: '‖' },
  snoozed: { tone: 'idle', word: 'snoozed', sign: '○' },
  ignored: { tone: 'idle', word: 'ignored', sign: '–' },
}

const proofs: Readonly<Record<NonNullable<DeliveryRow['authenticatedBy']>, DeliveryWords & { readonly why: string }>> =
  {
    signature: { tone: 'ok', word: 'signed', sign: '✓', why: 'The signature of its request is right.' },
    pull: { tone: 'ok', word: 'fetched', sign: '↓', why: 'The service fetched it from the provider itself.' },
  }
const unsaid = { tone: 'idle', word: 'not said', sign: '–', why: 'The service doesn’t say how it was proven.' } as const

export const mappingTabText = {
  columns: { resource: 'Resource', to: 'Goes to', state: 'State', made: 'Made', carried: 'Carried' },
  noneTitle: 'None of its resources is mapped',
  noneWhy: 'Its events wait in the Inbox. A mapping is made there, by deciding where they go.',
  show: 'Show in Mappings',
} as const

export const deliveryText = {
  columns: { event: 'Event', delivery: 'Delivery', outcome: 'Outcome', proven: 'Proven', received: 'Received' },
  count: (count: number) => plural(count, 'delivery', 'deliveries'),
  event: ({ type, action }: Pick<DeliveryRow, 'type' | 'action'>) => (action === null ? type : `${type}, ${action}`),
  outcome: (outcome: DeliveryRow['outcome']) => outcomes[outcome],
  proof: (how: DeliveryRow['authenticatedBy']) => (how === null ? unsaid : proofs[how]),
  shown: (count: number, hasMore: boolean, asOf: string) =>
    `${hasMore ? `The last ${formatCount(count)}` : `${formatCount(count)}, all that are kept`}, as of ${formatTime(asOf)}. A request whose signature is wrong is refused and not kept.`,
  asking: 'Asking the service…',
  awayTitle: 'Deliveries are at the service, and it is away',
  awayWhy: 'They are asked for again by themselves when the service is back. The other tabs work without it.',
  staleAway: (asOf: string) => `The service is away. Shown is what was loaded, as of ${formatTime(asOf)}.`,
  staleFailed: (message: string) => `Not renewed: ${message}`,
  failed: 'The deliveries could not be loaded',
  tryAgain: 'Try again',
  noneTitle: 'Nothing has come through it yet',
  noneWhy: 'Each event that the provider delivers for this installation is listed here, the newest first.',
  show: 'Show its event',
} as const
