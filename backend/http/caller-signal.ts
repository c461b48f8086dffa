import type { ServerResponse } from 'node:http'

export interface CallerSignal {
  /** Aborts when the caller has gone, the answer has ended, or the service stops. */
  readonly signal: AbortSignal
  end(): void
}

/** Made only when a handler asks: most calls are over before anybody could leave. */
export function createCallerSignal(outgoing: ServerResponse, stopping: AbortSignal): CallerSignal {
  let made: AbortController | undefined
  function make(): AbortController {
    const controller = new AbortController()
    const abort = () => {
      outgoing.off('close', abort)
      stopping.removeEventListener('abort', abort)
      controller.abort()
    }
    if (outgoing.closed || stopping.aborted) controller.abort()
    outgoing.once('close', abort)
    stopping.addEventListener('abort', abort)
    return controller
  }
  return {
    get signal() {
      return (made ??= make()).signal
    },
    end: () => made?.abort(),
  }
}
