import type { DeliverySource, DeliverySourceOptions } from './delivery-source.ts';
/** The deliveries that GitHub keeps of an app, asked for as the app. */
export declare function openGithubDeliveries(options: DeliverySourceOptions): DeliverySource;
