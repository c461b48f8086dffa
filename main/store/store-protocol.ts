import type { ErrorWire } from '#shared/errors/error-wire.ts'
import type { StoreMethod } from './store-api.ts'

/** What a worker is started with. */
export interface StoreWorkerData {
  readonly kind: 'store'
  readonly dataDir: string
  readonly maxBodyBytes: number | null
}

/** The same file serves as both threads. */
export type WorkerRole =
  | StoreWorkerData
  | { readonly kind: 'copier' }
  | { readonly kind: 'checker'; readonly dataDir: string }

/** One call across the thread; the answer carries the same id. */
export interface StoreRequest {
  readonly id: number
  readonly method: StoreMethod
  readonly input: unknown
}

export type StoreReply =
  | { readonly id: number; readonly ok: true; readonly output: unknown }
  | { readonly id: number; readonly ok: false; readonly error: ErrorWire; readonly defect: string | null }
