import { createHash, timingSafeEqual } from 'node:crypto'
import type { Clock } from '#shared/lib/clock.ts'

export interface Session {
  /** The second secret's hash: the page keeps it where no other port's page can read it. */
  readonly pageTokenHash: Buffer
  readonly madeAtMs: number
  usedAtMs: number
}

/**
 * ticket (10 minutes, once, in the address) ──redeem──▶ session (cookie and page token) ──▶ idle or too old: gone
 */
export interface SessionBook {
  /** A new one-time ticket for an address. */
  issueTicket(): string
  /** Undefined for a ticket that is unknown, used or too old. */
  redeem(ticket: string): { readonly cookie: string; readonly pageToken: string } | undefined
  find(cookie: string | undefined): Session | undefined
  /** Whether the page token belongs to that session. */
  proves(session: Session, pageToken: string): boolean
  touch(session: Session): void
  isAlive(session: Session): boolean
}

export const sessionLimits = {
  ticketMs: 10 * 60_000,
  idleMs: 12 * 3_600_000,
  absoluteMs: 7 * 24 * 3_600_000,
  /** A ticket that comes a second time this soon was seen by somebody: neither of the two is believed. */
  raceMs: 10_000,
} as const

interface Ticket {
  readonly madeAtMs: number
  used: { readonly atMs: number; readonly sessionKey: string } | undefined
}

export function createSessionBook({ clock, newSecret }: { clock: Clock; newSecret: () => string }): SessionBook {
  const tickets = new Map<string, Ticket>()
  const sessions = new Map<string, Session>()

  function isAlive(session: Session): boolean {
    const now = clock()
    const known = now - session.madeAtMs < sessionLimits.absoluteMs && now - session.usedAtMs < sessionLimits.idleMs
    return known && [...sessions.values()].includes(session)
  }

  function forgetOld(): void {
    for (const [key, ticket] of tickets) if (clock() - ticket.madeAtMs >= sessionLimits.ticketMs) tickets.delete(key)
    for (const [key, session] of sessions) if (!isAlive(session)) sessions.delete(key)
  }

  return {
    issueTicket() {
      forgetOld()
      const ticket = newSecret()
      tickets.set(keyOf(ticket), { madeAtMs: clock(), used: undefined })
      return ticket
    },
    redeem(text) {
      forgetOld()
      const ticket = tickets.get(keyOf(text))
      if (ticket === undefined) return undefined
      if (ticket.used !== undefined) {
        if (clock() - ticket.used.atMs < sessionLimits.raceMs) sessions.delete(ticket.used.sessionKey)
        return undefined
      }
      const cookie = newSecret()
      const pageToken = newSecret()
      ticket.used = { atMs: clock(), sessionKey: keyOf(cookie) }
      sessions.set(keyOf(cookie), { pageTokenHash: hash(pageToken), madeAtMs: clock(), usedAtMs: clock() })
      return { cookie, pageToken }
    },
    find(cookie) {
      const session = cookie === undefined ? undefined : sessions.get(keyOf(cookie))
      return session !== undefined && isAlive(session) ? session : undefined
    },
    proves: (session, pageToken) => timingSafeEqual(session.pageTokenHash, hash(pageToken)),
    touch(session) {
      session.usedAtMs = clock()
    },
    isAlive,
  }
}

function hash(secret: string): Buffer {
  return createHash('sha256').update(secret).digest()
}

/** Secrets are looked up by their hash: how long a look-up takes tells nothing about them. */
function keyOf(secret: string): string {
  return hash(secret).toString('base64url')
}
