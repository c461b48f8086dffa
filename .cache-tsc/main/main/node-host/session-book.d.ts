import type { SessionState } from '#shared/ipc/socket-close-codes.ts';
import type { Clock } from '#shared/lib/clock.ts';
export interface Session {
    /** Part of the cookie's name, so that each session of a browser has a cookie of its own. Not a secret. */
    readonly id: string;
    /** The second secret's hash: the page keeps it where no other port's page can read it. */
    readonly pageTokenHash: Buffer;
    readonly endsAtMs: number;
    /** The session of the tab that let this one in. */
    readonly parent: Session | undefined;
    usedAtMs: number;
    /** Set when it was ended before its time. */
    ended: 'idle' | 'seen_twice' | undefined;
}
export interface NewSession {
    readonly id: string;
    readonly cookie: string;
    readonly pageToken: string;
}
/**
 * ticket (once, for ten minutes) ──redeem──▶ session (cookie and page token) ──▶ idle | too old | its ticket seen twice
 *    ▲                                          │
 *    └────────── for another tab ───────────────┘
 */
export interface SessionBook {
    /** A new one-time ticket; one that a signed-in tab asks for opens a session that ends no later than that tab's. */
    issueTicket(from?: Session): string;
    /** Whether that ticket would be redeemed now. */
    isRedeemable(ticket: string): boolean;
    /** Undefined for a ticket that is unknown, used or too old. */
    redeem(ticket: string): NewSession | undefined;
    /** The living session whose cookie is among these and whose page token this is. */
    find(cookies: readonly string[], pageToken: string): Session | undefined;
    /** Which of these cookies belong to living sessions. */
    living(cookies: readonly string[]): readonly string[];
    /** A person did something in the page. */
    touch(session: Session): void;
    stateOf(session: Session): SessionState;
    stateOfPage(pageToken: string): SessionState;
    /** How long the session lives on if nobody touches it. */
    livesForMs(session: Session): number;
    /** Calls back when a session is ended before its time; returns the way to stop. */
    onEnded(listener: (session: Session) => void): () => void;
    /** Calls back with every ticket that was redeemed; returns the way to stop. */
    onRedeemed(listener: (ticket: string) => void): () => void;
}
export declare const sessionLimits: {
    readonly ticketMs: number;
    /** A ticket that goes from tab to tab is redeemed at once, or never. */
    readonly tabTicketMs: 30000;
    readonly idleMs: number;
    readonly absoluteMs: number;
    /** A ticket that comes a second time this soon was seen by somebody: neither of the two is believed. */
    readonly raceMs: 10000;
    readonly tickets: 256;
    readonly sessions: 256;
};
export declare function createSessionBook({ clock, newSecret }: {
    clock: Clock;
    newSecret: () => string;
}): SessionBook;
