import type { Removed } from '#backend/features/retention/retention-steps.ts';
import type { Logger } from '#backend/http/logger.ts';
import type { StoreLocation } from '#backend/store/store-location.ts';
import type { DeliveryEngine } from './delivery-engine.ts';
import { type EnginePart } from './engine-messages.ts';
export interface EngineThreadOptions {
    /** The file of `intake-worker`, built or as source. */
    readonly workerUrl: URL;
    readonly location: StoreLocation;
    readonly part?: EnginePart;
    readonly logger: Logger;
    readonly onRouted: (workspaceIds: readonly string[]) => void;
    readonly onOutcomes?: (outcomes: Readonly<Record<string, number>>) => void;
    readonly onRemoved?: (removed: Removed) => void;
}
/** The engine on a thread of its own: the disk's waits and the routing's work cost the serving thread nothing. */
export declare function startEngineThread(options: EngineThreadOptions): DeliveryEngine;
