/** A channel that only pages of the same origin are on; a `BroadcastChannel` in the browser. */
export interface TabChannel {
    post(message: TabMessage): void;
    listen(listener: (message: unknown) => void): void;
}
/**
 *   new tab ── ask ──▶ all;  signed-in tabs ── offer ──▶ new tab;  new tab ── take ──▶ one of them;
 *   that one gets a ticket from the host ── ticket ──▶ new tab, which redeems it for a session of its own
 */
export type TabMessage = {
    readonly kind: 'ask';
    readonly from: string;
} | {
    readonly kind: 'signed_in';
    readonly from: string;
} | {
    readonly kind: 'offer' | 'take';
    readonly from: string;
    readonly to: string;
} | {
    readonly kind: 'ticket';
    readonly from: string;
    readonly to: string;
    readonly ticket: string;
};
export interface TabDesk {
    /** A ticket from another tab of this browser that is signed in; null where there is none. */
    askForTicket(): Promise<string | null>;
    /** Tells the others that this tab is signed in now. */
    announce(): void;
}
export interface TabDeskParts {
    readonly channel: TabChannel;
    readonly newId: () => string;
    /** A ticket for another tab; null while this one isn't signed in. */
    readonly getTicket: () => Promise<string | null>;
    readonly isSignedIn: () => boolean;
    /** Another tab has signed in. */
    readonly onSignedIn: () => void;
    readonly after: (delayMs: number, run: () => void) => () => void;
}
/** Lets tabs of one browser let each other in, so that an address typed beside an open tab just works. */
export declare function createTabDesk({ channel, newId, getTicket, isSignedIn, onSignedIn, after }: TabDeskParts): TabDesk;
/** What came over the channel, when it has one of the forms above. */
export declare function readTabMessage(data: unknown): TabMessage | undefined;
