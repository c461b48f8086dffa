import { isErrorCode } from '../errors/error-codes.ts'
import { SwitchboardError } from '../errors/switchboard-error.ts'
import type { IpcBridge } from './bridge.ts'
import type { IpcEvent, IpcInput, IpcMethod, IpcOutput, IpcReply } from './contract.ts'

/** Main's calls, typed by the IPC contract. Failures are `SwitchboardError`s with main's own codes. */
export interface IpcClient {
  call<M extends IpcMethod>(method: M, input: IpcInput<M>): Promise<IpcOutput<M>>
  /** Returns the way to stop listening. */
  subscribe(listener: (event: IpcEvent) => void): () => void
}

/** Builds the renderer's client on a bridge. Main has validated both ways, so nothing is parsed again here. */
export function createIpcClient(bridge: IpcBridge): IpcClient {
  return {
    async call(method, input) {
      const reply = await bridge.call(method, input)
      if (!reply.ok) throw errorOf(reply.error)
      // Main holds every output against this method's schema before it answers.
      return reply.output as IpcOutput<typeof method>
    },
    subscribe: (listener) => bridge.subscribe(listener),
  }
}

/** A code that this renderer doesn't know reads as `internal` and is kept in the details. */
function errorOf({
  code,
  message,
  details,
  traceId,
}: Extract<IpcReply, { readonly ok: false }>['error']): SwitchboardError {
  return isErrorCode(code)
    ? new SwitchboardError(code, message, { details, traceId })
    : new SwitchboardError('internal', message, { details: { ...details, code }, traceId })
}
