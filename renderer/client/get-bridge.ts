import type { IpcBridge } from '#shared/ipc/bridge.ts'
import { createOwnLink, type HostLink } from './host-link.ts'
import { createPageToken } from './page-token.ts'
import { createSocketBridge } from './socket-bridge.ts'
import type { TabChannel } from './tab-desk.ts'

declare global {
  interface Window {
    /** Put there by the preload; missing in a browser. */
    readonly switchboard?: IpcBridge
  }
}

/** The way to main: the preload's in Electron, a socket to the Node host in a browser. Called once, by the entry. */
export function getBridge(): { readonly bridge: IpcBridge; readonly link: HostLink } {
  const { switchboard } = window
  return switchboard === undefined ? bridgeToHost() : { bridge: switchboard, link: createOwnLink() }
}

function bridgeToHost(): ReturnType<typeof getBridge> {
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
    tabs: openTabChannel(),
    newId: () => crypto.randomUUID(),
    onUse(listener) {
      const hear = (event: Event): void => {
        if (event.isTrusted) listener()
      }
      for (const type of ['pointerdown', 'keydown', 'wheel', 'click']) {
        window.addEventListener(type, hear, { capture: true, passive: true })
      }
    },
    onNewAddress: (listener) => window.addEventListener('hashchange', listener),
    after(delayMs, run) {
      const timer = setTimeout(run, delayMs)
      return () => clearTimeout(timer)
    },
    random: Math.random,
    clock: Date.now,
  })
}

/** Only pages of this very origin, port included, are on it. */
function openTabChannel(): TabChannel {
  const channel = new BroadcastChannel('switchboard-tabs')
  return {
    post: (message) => channel.postMessage(message),
    listen: (listener) => channel.addEventListener('message', ({ data }) => listener(data)),
  }
}
