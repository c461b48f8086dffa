import type { Authentication } from '#shared/model/event.ts';
import type { WriteDb } from '#backend/store/db.ts';
/** What is known to be the provider's, as it is kept. */
export interface VerifiedDelivery {
    readonly providerAppId: string;
    readonly provider: string;
    readonly deliveryId: string;
    readonly eventType: string;
    readonly receivedAt: number;
    readonly headersJson: string;
    /** Its time of signing is not now. */
    readonly isHint: boolean;
    readonly traceId?: string | null;
    readonly authenticatedBy: Authentication;
    readonly body: Uint8Array;
}
export type Receipt = 'accepted' | 'duplicate';
/** Puts deliveries on disk, all of them with one sync; one whose id its address has seen before changes nothing. */
export declare function commitDeliveries(db: WriteDb, deliveries: readonly VerifiedDelivery[]): Receipt[];
