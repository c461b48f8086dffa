import type { Connection } from '../model/connection.ts';
import type { InstallationState } from '../model/installation.ts';
import type { Instant } from '../model/instant.ts';
export type HealthFacts = {
    readonly kind: 'installation';
    readonly state: InstallationState;
    readonly lastDeliveryAt: Instant | null;
} | {
    readonly kind: 'link';
};
/**
 * What our own records say of a connection's health, and from what. Nothing is called healthy for having worked once: only a
 * measurement could say so.
 */
export declare function connectionHealth(facts: HealthFacts): Connection['health'];
