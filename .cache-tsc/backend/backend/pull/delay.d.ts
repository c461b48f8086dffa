import type { Delay } from '#backend/providers/delivery-source.ts';
export declare const delay: Delay;
