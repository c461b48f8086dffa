import type { IpcBridge } from '#shared/ipc/bridge.ts'
import { createPageToken } from './page-token.ts'
import { createSocketBridge } from './socket-bridge.ts'

declare global {
  interface Window {
    /** Put there by the preload; missing in a browser. */
    readonly switchboard?: IpcBridge
  }
}

/** The way to main: the preload's in Electron, a socket to the Node host in a browser. Called once, by the entry. */
export function getBridge(): IpcBridge {
  return window.switchboard ?? bridgeToHost()
}

function bridgeToHost(): IpcBridge {
  const { location, history, sessionStorage: storage } = window
  return createSocketBridge({
    pageToken: createPageToken({ location, history, storage, fetch: (input, init) => fetch(input, init) }),
    openSocket(listener) {
      const socket = new WebSocket(`ws://${location.host}/ipc`)
      socket.addEventListener('open', listener.onOpen)
      socket.addEventListener('message', ({ data }) => listener.onMessage(String(data)))
      socket.addEventListener('close', ({ code }) => listener.onClose(code))
      return socket
    },
    isHostThere: () =>
      fetch('/', { method: 'HEAD' }).then(
        (response) => response.ok,
        () => false,
      ),
    after(delayMs, run) {
      const timer = setTimeout(run, delayMs)
      return () => clearTimeout(timer)
    },
    random: Math.random,
    clock: Date.now,
  })
}
