import type { ListedDelivery, PulledDelivery } from './delivery-source.ts';
/** A page of the list; throws `provider.answer_invalid`. */
export declare function parseDeliveryList(text: Uint8Array): ListedDelivery[];
/**
 * The request of one delivery. Its payload is cut out as GitHub wrote it: parsing it here would change numbers that are
 * larger than JavaScript's. Throws `provider.answer_invalid` where it isn't the delivery that was asked for, or has no payload.
 */
export declare function parseDeliveryDetail(text: Uint8Array, asked: ListedDelivery): PulledDelivery;
