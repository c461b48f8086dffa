import type { StoreApi } from 'zustand/vanilla';
/** Why a tab is not, or no longer, let in. */
export type SignedOutWhy = 'address_used' | 'no_address' | 'idle' | 'too_old' | 'seen_twice' | 'started_anew';
/**
 *   open ⇄ unreachable (it goes on trying)
 *    │ ▲
 *    ▼ │ a fresh address in this tab, or in any other of this browser
 *   signed_out
 */
export type LinkState = {
    readonly kind: 'open';
} | {
    readonly kind: 'unreachable';
    readonly why: 'stopped' | 'lost';
} | {
    readonly kind: 'signed_out';
    readonly why: SignedOutWhy;
};
/** How this tab stands with the Node host. In Electron there is nothing to lose: it stays open. */
export interface HostLink {
    readonly store: StoreApi<LinkState>;
    /** Asks the other tabs of this browser to let this one in; false when none did. */
    signInByTab(): Promise<boolean>;
}
export declare function createLinkStore(): StoreApi<LinkState>;
/** Main is part of the same app. */
export declare function createOwnLink(): HostLink;
