import type { MappingState } from './mapping.ts';
export type MappingTransition = {
    readonly kind: 'pause';
    readonly by: 'operator' | 'machine';
    readonly reason: string;
} | {
    readonly kind: 'resume';
} | {
    readonly kind: 'retire';
};
/** The next state, or throws `mapping.illegal_transition`. */
export declare function nextMappingState(state: MappingState, transition: MappingTransition): MappingState;
