import { isErrorCode } from '#shared/errors/error-codes.ts'
import { SwitchboardError } from '#shared/errors/switchboard-error.ts'
import type { IpcBridge } from '#shared/ipc/bridge.ts'
import type { IpcEvent, IpcInput, IpcMethod, IpcOutput } from '#shared/ipc/contract.ts'

/** The bridge with the contract's types; failures come as SwitchboardError. */
export interface Client {
  call<M extends IpcMethod>(method: M, input: IpcInput<M>): Promise<IpcOutput<M>>
  subscribe(listener: (event: IpcEvent) => void): () => void
}

/** Builds the only way in which the renderer speaks to main. */
export function createClient(bridge: IpcBridge): Client {
  return {
    async call<M extends IpcMethod>(method: M, input: IpcInput<M>) {
      const reply = await bridge.call(method, input)
      // Main has parsed the output with the contract's schema before it left.
      if (reply.ok) return reply.output as IpcOutput<M>
      const { code, message, details, traceId } = reply.error
      throw isErrorCode(code)
        ? new SwitchboardError(code, message, { details, traceId })
        : new SwitchboardError('internal', message, { details: { ...details, code }, traceId })
    },
    subscribe: (listener) => bridge.subscribe(listener),
  }
}

/** What a person may read about a failure. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
