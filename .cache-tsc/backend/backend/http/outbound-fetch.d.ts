import { type LookupAddress } from 'node:dns';
export interface OutboundOptions {
    /** Where requests may go to; nothing else is asked, whatever an answer says. */
    readonly origin: string;
    /** Private addresses are for those that an administrator of this machine named. */
    readonly allowPrivate: boolean;
    readonly maxBytes: number;
    readonly timeoutMs: number;
    readonly maxSockets: number;
    readonly lookup?: (host: string, answer: (error: Error | null, addresses: readonly LookupAddress[]) => void) => void;
}
export interface Outbound {
    fetch(url: string | URL, init?: RequestInit): Promise<Response>;
    close(): void;
}
/**
 * Requests to one origin: https, or http to this machine; the address that was checked is the one that is connected to; no
 * redirects are followed, so that what proves who we are goes nowhere else; answers are counted while they come.
 */
export declare function createOutbound(options: OutboundOptions): Outbound;
/** Throws `provider.address_refused` for what is never asked, whoever wants it. */
export declare function checkedOrigin(text: string): URL;
