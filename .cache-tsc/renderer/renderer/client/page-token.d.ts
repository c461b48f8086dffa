import type { SessionState } from '#shared/ipc/socket-close-codes.ts';
export interface PageTokenParts {
    readonly location: Pick<Location, 'hash' | 'pathname' | 'search'>;
    readonly history: Pick<History, 'replaceState' | 'state'>;
    readonly storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;
    readonly fetch: typeof globalThis.fetch;
}
/** The page's own proof of who it is, beside the cookie that it can't read. Nothing of it throws but for a host that is gone. */
export interface PageToken {
    get(): string | null;
    /** The one-time ticket in the address, once; the address bar and the history forget it. */
    takeTicket(): string | null;
    /** Trades a ticket for a token that lasts as long as the tab; null where the ticket is used or too old. */
    redeem(ticket: string): Promise<string | null>;
    /** What has become of the session, as the host sees it. */
    readState(token: string): Promise<SessionState>;
    forget(): void;
}
export declare function createPageToken({ location, history, storage, fetch }: PageTokenParts): PageToken;
