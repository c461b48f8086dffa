import { createHash, timingSafeEqual } from 'node:crypto'
import type { SessionState } from '#shared/ipc/socket-close-codes.ts'
import type { Clock } from '#shared/lib/clock.ts'

export interface Session {
  /** Part of the cookie's name, so that each session of a browser has a cookie of its own. Not a secret. */
  readonly id: string
  /** The second secret's hash: the page keeps it where no other port's page can read it. */
  readonly pageTokenHash: Buffer
  readonly endsAtMs: number
  /** The session of the tab that let this one in. */
  readonly parent: Session | undefined
  usedAtMs: number
  /** Set when it was ended before its time. */
  ended: 'idle' | 'seen_twice' | undefined
}

export interface NewSession {
  readonly id: string
  readonly cookie: string
  readonly pageToken: string
}

/**
 * ticket (once, for ten minutes) ──redeem──▶ session (cookie and page token) ──▶ idle | too old | its ticket seen twice
 *    ▲                                          │
 *    └────────── for another tab ───────────────┘
 */
export interface SessionBook {
  /** A new one-time ticket; one that a signed-in tab asks for opens a session that ends no later than that tab's. */
  issueTicket(from?: Session): string
  /** Whether that ticket would be redeemed now. */
  isRedeemable(ticket: string): boolean
  /** Undefined for a ticket that is unknown, used or too old. */
  redeem(ticket: string): NewSession | undefined
  /** The living session whose cookie is among these and whose page token this is. */
  find(cookies: readonly string[], pageToken: string): Session | undefined
  /** Which of these cookies belong to living sessions. */
  living(cookies: readonly string[]): readonly string[]
  /** A person did something in the page. */
  touch(session: Session): void
  stateOf(session: Session): SessionState
  stateOfPage(pageToken: string): SessionState
  /** How long the session lives on if nobody touches it. */
  livesForMs(session: Session): number
  /** Calls back when a session is ended before its time; returns the way to stop. */
  onEnded(listener: (session: Session) => void): () => void
  /** Calls back with every ticket that was redeemed; returns the way to stop. */
  onRedeemed(listener: (ticket: string) => void): () => void
}

export const sessionLimits = {
  ticketMs: 10 * 60_000,
  /** A ticket that goes from tab to tab is redeemed at once, or never. */
  tabTicketMs: 30_000,
  idleMs: 12 * 3_600_000,
  absoluteMs: 7 * 24 * 3_600_000,
  /** A ticket that comes a second time this soon was seen by somebody: neither of the two is believed. */
  raceMs: 10_000,
  tickets: 256,
  sessions: 256,
} as const

interface Ticket {
  readonly expiresAtMs: number
  readonly from: Session | undefined
  used: { readonly atMs: number; readonly session: Session } | undefined
}

export function createSessionBook({ clock, newSecret }: { clock: Clock; newSecret: () => string }): SessionBook {
  const tickets = new Map<string, Ticket>()
  /** By the cookie's hash, oldest first. Ended ones stay for a while, so that their page can be told why. */
  const sessions = new Map<string, Session>()
  const endings = new Set<(session: Session) => void>()
  const redemptions = new Set<(ticket: string) => void>()

  function stateOf(session: Session): SessionState {
    if (session.ended !== undefined) return session.ended
    if (clock() >= session.endsAtMs) return 'too_old'
    return clock() - session.usedAtMs < sessionLimits.idleMs ? 'alive' : 'idle'
  }

  function isRedeemable(ticket: Ticket | undefined): ticket is Ticket {
    if (ticket === undefined || ticket.used !== undefined || clock() >= ticket.expiresAtMs) return false
    return ticket.from === undefined || stateOf(ticket.from) === 'alive'
  }

  /** Those that the session has let in end with it. */
  function end(session: Session, why: 'idle' | 'seen_twice'): void {
    if (session.ended !== undefined) return
    session.ended = why
    for (const listener of endings) listener(session)
    for (const child of sessions.values()) if (child.parent === session) end(child, why)
  }

  function forgetOld(): void {
    for (const [key, ticket] of tickets) if (clock() >= ticket.expiresAtMs) tickets.delete(key)
    for (const [key, session] of sessions) {
      if (clock() - session.endsAtMs >= sessionLimits.absoluteMs) sessions.delete(key)
    }
  }

  return {
    issueTicket(from) {
      forgetOld()
      makeRoom(tickets, sessionLimits.tickets)
      const ticket = newSecret()
      const livesMs = from === undefined ? sessionLimits.ticketMs : sessionLimits.tabTicketMs
      tickets.set(keyOf(ticket), { expiresAtMs: clock() + livesMs, from, used: undefined })
      return ticket
    },
    isRedeemable: (text) => isRedeemable(tickets.get(keyOf(text))),
    redeem(text) {
      forgetOld()
      const ticket = tickets.get(keyOf(text))
      if (ticket?.used !== undefined && clock() - ticket.used.atMs < sessionLimits.raceMs) {
        end(ticket.used.session, 'seen_twice')
      }
      if (!isRedeemable(ticket)) return undefined
      const evicted = makeRoom(sessions, sessionLimits.sessions)
      if (evicted !== undefined) end(evicted, 'idle')
      const made = { id: newSecret().slice(0, 8), cookie: newSecret(), pageToken: newSecret() }
      const session: Session = {
        id: made.id,
        pageTokenHash: hash(made.pageToken),
        endsAtMs: ticket.from?.endsAtMs ?? clock() + sessionLimits.absoluteMs,
        parent: ticket.from,
        usedAtMs: clock(),
        ended: undefined,
      }
      ticket.used = { atMs: clock(), session }
      sessions.set(keyOf(made.cookie), session)
      for (const listener of redemptions) listener(text)
      return made
    },
    find(cookies, pageToken) {
      const wanted = hash(pageToken)
      return cookies
        .map((cookie) => sessions.get(keyOf(cookie)))
        .find(
          (session) =>
            session !== undefined && timingSafeEqual(session.pageTokenHash, wanted) && stateOf(session) === 'alive',
        )
    },
    living: (cookies) =>
      cookies.filter((cookie) => {
        const session = sessions.get(keyOf(cookie))
        return session !== undefined && stateOf(session) === 'alive'
      }),
    touch(session) {
      if (stateOf(session) === 'alive') session.usedAtMs = clock()
    },
    stateOf,
    stateOfPage(pageToken) {
      const wanted = hash(pageToken)
      const session = [...sessions.values()].find(({ pageTokenHash }) => timingSafeEqual(pageTokenHash, wanted))
      return session === undefined ? 'unknown' : stateOf(session)
    },
    livesForMs: (session) => Math.min(session.endsAtMs, session.usedAtMs + sessionLimits.idleMs) - clock(),
    onEnded(listener) {
      endings.add(listener)
      return () => endings.delete(listener)
    },
    onRedeemed(listener) {
      redemptions.add(listener)
      return () => redemptions.delete(listener)
    },
  }
}

/** Drops the oldest entry of a full map and answers with it. */
function makeRoom<V>(map: Map<string, V>, limit: number): V | undefined {
  if (map.size < limit) return undefined
  const oldest = map.entries().next().value
  if (oldest !== undefined) map.delete(oldest[0])
  return oldest?.[1]
}

function hash(secret: string): Buffer {
  return createHash('sha256').update(secret).digest()
}

/** Secrets are looked up by their hash: how long a look-up takes tells nothing about them. */
function keyOf(secret: string): string {
  return hash(secret).toString('base64url')
}
