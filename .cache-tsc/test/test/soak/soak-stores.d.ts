import type { TestContext } from 'vitest';
import type { FleetStore } from './intake-fleet.ts';
export type StoreKind = FleetStore['kind'];
/** The stores that a run is for: `npm run soak -- intake --store postgres` names one. */
export declare const soakStores: ("postgres" | "sqlite")[];
/** A store of the kind for `processes` processes; skips the test where there is none. */
export declare function storeFor(kind: StoreKind, processes: number, context: TestContext): Promise<FleetStore>;
