import { type DeliveryRow } from './read-delivery.ts';
import { type RouteScope } from './route-delivery.ts';
import { type SettledDelivery } from './settled-delivery.ts';
/** Keeps a delivery that our own routing failed on where somebody sees it, and out of the way of the next ones. */
export declare function writeUnroutable(scope: RouteScope, row: DeliveryRow): SettledDelivery;
