import type { Receipt, VerifiedDelivery } from './commit-deliveries.ts';
export interface DeliveryWriter {
    /** Answers once the delivery is on disk, or was before. Throws `service.busy` where too many wait. */
    write(delivery: VerifiedDelivery): Promise<Receipt>;
}
/** Hands deliveries to the disk in groups: those that come while it works share the next sync. */
export declare function createDeliveryWriter(options: {
    readonly commit: (deliveries: readonly VerifiedDelivery[]) => Promise<readonly Receipt[]>;
    readonly maxWaiting: number;
}): DeliveryWriter;
