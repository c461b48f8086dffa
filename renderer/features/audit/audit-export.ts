import type { StoreApi } from 'zustand/vanilla'
import { createStore } from 'zustand/vanilla'
import { failureWords } from '#shared/errors/failure-words.ts'
import { SwitchboardError } from '#shared/errors/switchboard-error.ts'
import type { AuditFilter, AuditFormat } from '#shared/ipc/audit-calls.ts'
import type { Client } from '../../client/client.ts'
import { entriesIn } from './entries-in.ts'
import { auditText } from './messages.ts'

/**
 *   none ──▶ choosing ──▶ running ──▶ saved
 *               └──▶ none    │ ▲ └──▶ failed {canGoOn} ──▶ none
 *                            │ └──go on──┘
 *                            └──cancel──▶ none
 */
export type AuditExportState =
  | { readonly kind: 'none' }
  | { readonly kind: 'choosing' }
  | { readonly kind: 'running'; readonly records: number; readonly reachedAt: string | null }
  | { readonly kind: 'failed'; readonly records: number; readonly message: string; readonly canGoOn: boolean }
  | { readonly kind: 'saved'; readonly name: string; readonly records: number }

export interface AuditExport {
  readonly store: StoreApi<AuditExportState>
  start(filter: AuditFilter, format: AuditFormat): Promise<void>
  goOn(): Promise<void>
  cancel(): Promise<void>
  /** What it said was read, or is of another workspace. */
  forget(): void
}

interface Job {
  readonly exportId: number
  readonly format: AuditFormat
  readonly texts: string[]
  /** The number of the piece that it has last. */
  piece: number
  /** Counted in the texts. */
  entries: number
}

interface Parts {
  readonly client: Pick<Client, 'call'>
  /** Where the page itself has to offer the file. */
  readonly offer: (name: string, text: string) => void
  readonly onSaved: (name: string, records: number) => void
}

/** One export at a time: main writes it page after page, or hands the pages over where a browser keeps the file. */
export function createAuditExport({ client, offer, onSaved }: Parts): AuditExport {
  const store = createStore<AuditExportState>(() => ({ kind: 'none' }))
  let current: Job | null = null
  let turn = 0

  async function run(): Promise<void> {
    turn += 1
    const mine = turn
    const job = current
    if (job === null) return
    let records = recordsOf(store.getState())
    try {
      for (;;) {
        const step = await client.call('audit.export_next', { exportId: job.exportId, after: job.piece })
        if (mine !== turn) return
        records = step.records
        job.piece = step.piece
        if (step.text !== null) {
          job.texts.push(step.text)
          job.entries += entriesIn(job.format, step.text)
        }
        if (step.kind === 'more') {
          store.setState({ kind: 'running', records, reachedAt: step.reachedAt }, true)
          continue
        }
        current = null
        if (step.text !== null && job.entries !== records) {
          const message = auditText.incomplete(job.entries)
          store.setState({ kind: 'failed', records, message, canGoOn: false }, true)
          return
        }
        if (step.text !== null) offer(step.name, job.texts.join(''))
        store.setState({ kind: 'saved', name: step.name, records }, true)
        return onSaved(step.name, records)
      }
    } catch (error) {
      if (mine !== turn) return
      // Main keeps the piece whose answer was lost: it is asked for again.
      const canGoOn = error instanceof SwitchboardError && error.retryable
      store.setState({ kind: 'failed', records, message: failureWords(error), canGoOn }, true)
    }
  }

  return {
    store,
    async start(filter, format) {
      if (store.getState().kind === 'running' || store.getState().kind === 'choosing') return
      store.setState({ kind: 'choosing' }, true)
      try {
        const begun = await client.call('audit.export_begin', { filter, format })
        if (begun.kind === 'cancelled') return store.setState({ kind: 'none' }, true)
        current = { exportId: begun.exportId, format, texts: [], piece: 0, entries: 0 }
        store.setState({ kind: 'running', records: 0, reachedAt: null }, true)
      } catch (error) {
        const message = failureWords(error)
        return store.setState({ kind: 'failed', records: 0, message, canGoOn: false }, true)
      }
      await run()
    },
    async goOn() {
      const state = store.getState()
      if (state.kind !== 'failed' || !state.canGoOn) return
      store.setState({ kind: 'running', records: state.records, reachedAt: null }, true)
      await run()
    },
    async cancel() {
      turn += 1
      const job = current
      current = null
      store.setState({ kind: 'none' }, true)
      if (job !== null) await client.call('audit.export_cancel', { exportId: job.exportId })
    },
    forget() {
      turn += 1
      current = null
      store.setState({ kind: 'none' }, true)
    },
  }
}

const recordsOf = (state: AuditExportState): number => ('records' in state ? state.records : 0)
