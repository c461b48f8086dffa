import type { Mapping } from '#shared/model/mapping.ts';
import { type MappingTransition } from '#shared/model/next-mapping-state.ts';
import type { Intent } from '#shared/model/operation.ts';
import { type OpEffect, type OpScope } from './op-scope.ts';
/**
 * Makes a mapping and resolves the selected items that it accepts. Where an equal one is active already, because a
 * colleague was first or an item came back into the queue, that one takes the items.
 */
export declare function createMapping(scope: OpScope, intent: Intent & {
    type: 'mapping.create';
}): OpEffect;
/** Pauses, resumes or retires the version of a mapping that the decider saw. */
export declare function transitionMapping(scope: OpScope, intent: Intent & {
    type: 'mapping.pause' | 'mapping.resume' | 'mapping.retire';
}, transition: MappingTransition): OpEffect;
/** Throws `version.conflict` with the mapping as it is now. */
export declare function requireVersion(mapping: Mapping, version: number): void;
