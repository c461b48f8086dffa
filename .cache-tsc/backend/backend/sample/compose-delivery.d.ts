import type { Payload } from './example-payloads.ts';
import type { PlannedDelivery } from './plan-deliveries.ts';
export interface ComposedDelivery {
    readonly eventType: string;
    readonly body: string;
}
type Examples = ReadonlyMap<string, readonly Payload[]>;
/** The type and body of a planned delivery: one of GitHub's examples, retold about the scenario's people and repositories. */
export declare function composeDelivery(planned: PlannedDelivery, from: {
    readonly examples: Examples;
    readonly plan: readonly PlannedDelivery[];
}): ComposedDelivery;
export {};
