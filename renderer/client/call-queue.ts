import type { ErrorCode } from '#shared/errors/error-codes.ts'
import type { IpcReply } from '#shared/ipc/contract.ts'

type Send = (frame: { readonly id: number; readonly method: string; readonly input: unknown }) => void
type Settle = (reply: IpcReply) => void

/** Calls on their way to a host that may not be there: each gets an answer, whatever happens. */
export interface CallQueue {
  call(method: string, input: unknown): Promise<IpcReply>
  settle(id: number, reply: IpcReply): void
  /** From now on calls are sent, also those that waited. */
  open(send: Send): void
  /** Calls that were sent fail; new ones wait for a while. */
  lose(): void
  /** Calls fail at once, also those that wait. */
  refuse(): void
}

const waitForHostMs = 10_000
const gone = 'Switchboard is not running any more, or can’t be reached.'
const signedOut = 'This tab is not signed in. In the terminal where Switchboard runs, press Enter for a fresh address.'

export function createCallQueue({ after }: { after: (delayMs: number, run: () => void) => () => void }): CallQueue {
  const pending = new Map<number, Settle>()
  const waiting = new Set<{ readonly start: () => void; readonly fail: Settle }>()
  let nextId = 0
  let phase: 'waiting' | 'refusing' | { readonly send: Send } = 'waiting'

  function transmit(send: Send, method: string, input: unknown): Promise<IpcReply> {
    return new Promise((resolve) => {
      nextId += 1
      pending.set(nextId, resolve)
      send({ id: nextId, method, input })
    })
  }

  function whenOpen(method: string, input: unknown): Promise<IpcReply> {
    return new Promise((resolve) => {
      const done = (answer: IpcReply | Promise<IpcReply>): void => {
        waiting.delete(call)
        cancel()
        resolve(answer)
      }
      const call = {
        start: () => {
          if (typeof phase === 'object') done(transmit(phase.send, method, input))
        },
        fail: done,
      }
      const cancel = after(waitForHostMs, () => done(failure('service.unreachable', gone)))
      waiting.add(call)
    })
  }

  function failPending(): void {
    for (const settle of pending.values()) settle(failure('service.unreachable', gone))
    pending.clear()
  }

  return {
    async call(method, input) {
      if (phase === 'refusing') return failure('token.invalid', signedOut)
      return phase === 'waiting' ? whenOpen(method, input) : transmit(phase.send, method, input)
    },
    settle(id, reply) {
      pending.get(id)?.(reply)
      pending.delete(id)
    },
    open(send) {
      phase = { send }
      for (const call of waiting) call.start()
    },
    lose() {
      phase = 'waiting'
      failPending()
    },
    refuse() {
      phase = 'refusing'
      failPending()
      for (const call of waiting) call.fail(failure('token.invalid', signedOut))
    },
  }
}

function failure(code: ErrorCode, message: string): IpcReply {
  return { ok: false, error: { code, message, details: {}, traceId: '' } }
}
