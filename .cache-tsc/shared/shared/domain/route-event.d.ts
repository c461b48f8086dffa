import type { Mapping } from '../model/mapping.ts';
import type { RoutingDecision } from '../model/routing-decision.ts';
import type { RoutedInstallation } from './installation-step.ts';
import type { CandidateInput } from './rank-candidates.ts';
import type { ReadEvent } from './read-event.ts';
export interface AutoRoutePolicy {
    readonly enabled: boolean;
    /** The least confidence of the first candidate, 0 to 1. */
    readonly threshold: number;
    /** The least distance to the second. */
    readonly margin: number;
}
/** Evidence alone routes nothing until a workspace asks for it. */
export declare const defaultAutoRoute: AutoRoutePolicy;
export interface RoutableMapping extends Pick<Mapping, 'id' | 'filter' | 'state'> {
    /** How sentences call the destination: a project's name. */
    readonly destinationName: string;
}
export interface RouteEventInput {
    readonly event: ReadEvent;
    /** Signed, but at another time than it came: kept and routed, and believed in nothing else. */
    readonly isHint?: boolean;
    /** The installation that the event came through; undefined where nobody has claimed it. */
    readonly installation: RoutedInstallation | undefined;
    /** The provider's name where the event was fetched from it instead of being sent. */
    readonly pulledFrom?: string;
    /** All mappings of the event's resource, in any state. */
    readonly mappings: readonly RoutableMapping[];
    /** Globs over type, `type.action` or kind. */
    readonly mutedEvents: readonly string[];
    /** Called only when no mapping answers. */
    readonly evidence: () => CandidateInput;
    /** Off for providers that host no code: names alone never route. */
    readonly policy: AutoRoutePolicy;
}
/**
 * Where an event goes and why: pure, never throws, every step recorded once and in order. The reason of an unmatched
 * event is that of the first step that failed.
 */
export declare function routeEvent(input: RouteEventInput): RoutingDecision;
