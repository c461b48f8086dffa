import type { ProviderAppId } from '#shared/model/ids.ts';
import { type PullState, type PullTransition } from '#shared/model/pull.ts';
import type { ListedDelivery } from '#backend/providers/delivery-source.ts';
import type { ReadDb, WriteDb } from '#backend/store/db.ts';
/** An app whose key is here. */
export interface PullableApp {
    readonly id: ProviderAppId;
    readonly provider: string;
    readonly host: string;
    readonly appId: string;
    readonly name: string;
    readonly keyRef: string;
    readonly apiUrl: string | null;
    readonly state: PullState;
    readonly failures: number;
    /** Milliseconds by the provider's clock. */
    readonly watermark: number | null;
}
export declare function listPullableApps(db: ReadDb): PullableApp[];
/** Throws `provider_app.no_key`. */
export declare function requirePullableApp(db: ReadDb, id: string): PullableApp;
/** The state after a transition, by the state that is stored now: other processes write it too. */
export declare function movePull(db: WriteDb, id: string, transition: PullTransition, now: number): PullState;
export interface LastPull {
    readonly at: string;
    readonly listed: number;
    readonly stored: number;
}
export declare function writeLastPull(db: WriteDb, id: string, last: LastPull): void;
/** Moves it forwards only: an older pull that ends later takes nothing back. */
export declare function advanceWatermark(db: WriteDb, id: string, to: number): void;
/** Those that are neither stored nor noted as unreadable by this attempt or a later one. */
export declare function withoutKnown(db: ReadDb, id: string, listed: readonly ListedDelivery[]): ListedDelivery[];
export interface Gap {
    readonly cause: 'outage' | 'unreadable';
    readonly from: number;
    readonly to: number;
    readonly count: number | null;
}
/** Noted again after a kill, it is the same gap. */
export declare function noteGap(db: WriteDb, id: string, { cause, from, to, count }: Gap, now: number): boolean;
