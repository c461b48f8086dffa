/** The part of Electron's `process.parentPort` that we use; Node's own types don't know it. */
interface ParentPort {
  on(event: 'message', listener: (event: { readonly data: unknown }) => void): unknown
  postMessage(message: unknown): void
}

/** The way to whoever started this process, be it Electron's utility process or Node's fork. */
export interface ParentChannel {
  send(message: unknown): void
  onMessage(listener: (message: unknown) => void): void
  /** Called when the parent is no longer there. */
  onGone(listener: () => void): void
  /** Lets the process end once nothing else keeps it. */
  close(): void
}

export function parentChannel(): ParentChannel {
  const port = (process as NodeJS.Process & { readonly parentPort?: ParentPort }).parentPort
  return port === undefined ? forkChannel() : portChannel(port)
}

function portChannel(port: ParentPort): ParentChannel {
  return {
    send: (message) => port.postMessage(message),
    onMessage: (listener) => void port.on('message', (event) => listener(event.data)),
    // Electron ends its utility processes together with the app.
    onGone: () => undefined,
    close: () => setImmediate(() => process.exit()),
  }
}

function forkChannel(): ParentChannel {
  return {
    send: (message) => void process.send?.(message, undefined, {}, () => undefined),
    onMessage: (listener) => void process.on('message', listener),
    onGone: (listener) => void process.on('disconnect', listener),
    close: () => {
      if (process.connected) process.disconnect()
    },
  }
}
