/** A channel that only pages of the same origin are on; a `BroadcastChannel` in the browser. */
export interface TabChannel {
  post(message: TabMessage): void
  listen(listener: (message: unknown) => void): void
}

/**
 *   new tab ── ask ──▶ all;  signed-in tabs ── offer ──▶ new tab;  new tab ── take ──▶ one of them;
 *   that one gets a ticket from the host ── ticket ──▶ new tab, which redeems it for a session of its own
 */
export type TabMessage =
  | { readonly kind: 'ask'; readonly from: string }
  | { readonly kind: 'signed_in'; readonly from: string }
  | { readonly kind: 'offer' | 'take'; readonly from: string; readonly to: string }
  | { readonly kind: 'ticket'; readonly from: string; readonly to: string; readonly ticket: string }

export interface TabDesk {
  /** A ticket from another tab of this browser that is signed in; null where there is none. */
  askForTicket(): Promise<string | null>
  /** Tells the others that this tab is signed in now. */
  announce(): void
}

export interface TabDeskParts {
  readonly channel: TabChannel
  readonly newId: () => string
  /** A ticket for another tab; null while this one isn't signed in. */
  readonly getTicket: () => Promise<string | null>
  readonly isSignedIn: () => boolean
  /** Another tab has signed in. */
  readonly onSignedIn: () => void
  readonly after: (delayMs: number, run: () => void) => () => void
}

/** Another tab that is there says so at once; nobody looks at an empty page for longer than this. */
const offerWithinMs = 400
const answerWithinMs = 2_000

/** Lets tabs of one browser let each other in, so that an address typed beside an open tab just works. */
export function createTabDesk({ channel, newId, getTicket, isSignedIn, onSignedIn, after }: TabDeskParts): TabDesk {
  const self = newId()
  let asking: { taken: boolean; readonly settle: (ticket: string | null) => void } | undefined

  async function give(to: string): Promise<void> {
    const ticket = await getTicket()
    if (ticket !== null) channel.post({ kind: 'ticket', from: self, to, ticket })
  }

  channel.listen((data) => {
    const message = readTabMessage(data)
    if (message === undefined) return
    if (message.kind === 'signed_in') return onSignedIn()
    if (message.kind === 'ask') {
      if (isSignedIn()) channel.post({ kind: 'offer', from: self, to: message.from })
      return
    }
    if (message.to !== self) return
    if (message.kind === 'take') return void give(message.from)
    if (message.kind === 'ticket') return asking?.settle(message.ticket)
    // Of several tabs that offer, one is asked: no ticket lies about.
    if (asking === undefined || asking.taken) return
    asking.taken = true
    channel.post({ kind: 'take', from: self, to: message.from })
  })

  return {
    askForTicket() {
      asking?.settle(null)
      return new Promise((resolve) => {
        const settle = (ticket: string | null): void => {
          for (const cancel of cancels) cancel()
          asking = undefined
          resolve(ticket)
        }
        const question = { taken: false, settle }
        const cancels = [
          after(offerWithinMs, () => (question.taken ? undefined : settle(null))),
          after(answerWithinMs, () => settle(null)),
        ]
        asking = question
        channel.post({ kind: 'ask', from: self })
      })
    },
    announce: () => channel.post({ kind: 'signed_in', from: self }),
  }
}

/** What came over the channel, when it has one of the forms above. */
export function readTabMessage(data: unknown): TabMessage | undefined {
  if (typeof data !== 'object' || data === null || !('kind' in data)) return undefined
  if (!('from' in data) || typeof data.from !== 'string') return undefined
  const { kind, from } = data
  if (kind === 'ask' || kind === 'signed_in') return { kind, from }
  if (!('to' in data) || typeof data.to !== 'string') return undefined
  if (kind === 'offer' || kind === 'take') return { kind, from, to: data.to }
  if (kind !== 'ticket' || !('ticket' in data) || typeof data.ticket !== 'string') return undefined
  return { kind, from, to: data.to, ticket: data.ticket }
}
