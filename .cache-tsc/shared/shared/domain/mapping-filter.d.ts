import type { NormalizedEvent } from '../model/event.ts';
import type { MappingFilter } from '../model/mapping.ts';
export type FilteredEvent = Pick<NormalizedEvent, 'type' | 'action' | 'kind' | 'branch' | 'paths'>;
/** Whether a mapping takes an event; see `filterRefusal` for what each list means. */
export declare function filterAccepts(filter: MappingFilter, event: FilteredEvent): boolean;
/**
 * The list that keeps an event out, or undefined when it is accepted. `events` is held against the type, `type.action`
 * and the signal kind. `branches` and `paths` narrow what the event carries: an issue has no branch and a review no
 * list of files, so those lists don't hold them back; an event about a ref that is no branch has none of the branches.
 */
export declare function filterRefusal({ events, branches, paths }: MappingFilter, event: FilteredEvent): keyof MappingFilter | undefined;
/** Whether policy mutes an event: by its type, its `type.action`, or its signal kind. */
export declare function isMuted(mutedEvents: readonly string[], event: FilteredEvent): boolean;
