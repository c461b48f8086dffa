import { toErrorWire } from '#shared/errors/error-wire.ts'
import { SwitchboardError } from '#shared/errors/switchboard-error.ts'
import { maxIpcBytes, type IpcReply } from '#shared/ipc/contract.ts'
import { factsOf, type Log } from '../log/log.ts'
import type { CallTable, HandlersOf } from './ipc-handlers.ts'

/** Answers one call of a sender; it never throws and never answers undefined. */
export type IpcGate<Sender> = (sender: Sender, method: unknown, input: unknown) => Promise<IpcReply>

export interface IpcRouter {
  /** The way in for one transport, which alone can tell whose call it is. */
  gate<Sender>(accepts: (sender: Sender) => boolean): IpcGate<Sender>
}

type Handle = (input: unknown) => unknown

/** The one wrapper around every handler, for Electron and the Node host alike. */
export function createIpcRouter<C extends CallTable>(
  contract: C,
  handlers: HandlersOf<C>,
  { log, newTraceId }: { log: Log; newTraceId: () => string },
): IpcRouter {
  const handlerOf = (method: string): Handle | undefined => {
    if (!Object.hasOwn(contract, method) || !Object.hasOwn(handlers, method)) return undefined
    // The contract's own parse has typed the input by the time it is called.
    return handlers[method as keyof C] as Handle
  }

  async function answer(method: unknown, input: unknown): Promise<unknown> {
    if (typeof method !== 'string') throw new SwitchboardError('ipc.unknown_method', 'A call names its method.')
    const call = Object.hasOwn(contract, method) ? contract[method] : undefined
    const handle = handlerOf(method)
    if (call === undefined || handle === undefined) {
      throw new SwitchboardError('ipc.unknown_method', 'There is no such call.', {
        details: { method: method.slice(0, 64) },
      })
    }
    requireSize(input, 'call')
    const parsed = call.input.safeParse(input)
    if (!parsed.success) {
      const issues = parsed.error.issues
        .slice(0, 8)
        .map((issue) => ({ path: issue.path.map(String).join('.'), message: issue.message }))
      throw new SwitchboardError('request.invalid', 'That call is not well formed.', { details: { issues } })
    }
    const output = call.output.parse(await handle(parsed.data))
    requireSize(output, 'answer')
    return output
  }

  return {
    gate: (accepts) => async (sender, method, input) => {
      const traceId = newTraceId()
      try {
        if (!accepts(sender)) throw new SwitchboardError('ipc.sender_refused', 'That sender may not call.')
        return { ok: true, output: await answer(method, input) }
      } catch (error) {
        const wire = toErrorWire(error, traceId)
        const level = wire.code === 'internal' ? 'error' : 'info'
        log(level, 'call failed', {
          ...factsOf(error),
          traceId: wire.traceId,
          method: typeof method === 'string' ? method.slice(0, 64) : typeof method,
          code: wire.code,
        })
        return { ok: false, error: wire }
      }
    },
  }
}

/** Throws where the JSON form would pass the cap, or a call has none. */
function requireSize(value: unknown, what: 'call' | 'answer'): void {
  let text: string | undefined
  try {
    text = JSON.stringify(value)
  } catch (cause) {
    if (what === 'answer') throw cause
    throw new SwitchboardError('request.invalid', 'That call is not well formed.', { cause })
  }
  if (text !== undefined && Buffer.byteLength(text) > maxIpcBytes) {
    throw new SwitchboardError('ipc.too_large', `That ${what} is too large.`, { details: { maxBytes: maxIpcBytes } })
  }
}
