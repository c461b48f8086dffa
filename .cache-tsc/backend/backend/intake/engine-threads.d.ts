import type { DeliveryEngine } from './delivery-engine.ts';
import { type EngineThreadOptions } from './engine-thread.ts';
/**
 * The engine on two threads, for a store where commits and routing don't share a writer: what providers wait for doesn't wait
 * for what they don't.
 */
export declare function startEngineThreads(options: Omit<EngineThreadOptions, 'part'>): DeliveryEngine;
