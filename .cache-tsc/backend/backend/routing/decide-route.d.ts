import type { CandidateInput } from '#shared/domain/rank-candidates.ts';
import type { ReadEvent } from '#shared/domain/read-event.ts';
import type { Resource } from '#shared/model/resource.ts';
import type { RoutingDecision } from '#shared/model/routing-decision.ts';
import type { KnownInstallation, RouteCache } from './route-cache.ts';
export interface Routable {
    readonly read: ReadEvent;
    readonly installation: KnownInstallation | undefined;
    readonly resource: Resource | undefined;
    readonly workspaceId: string;
    readonly host: string;
    /** Signed at another time than it came. */
    readonly isHint: boolean;
    /** The provider's name where the event was pulled from it. */
    readonly pulledFrom: string | undefined;
}
/** Where an event goes by the records as they are now. */
export declare function decideRoute(cache: RouteCache, routable: Routable): RoutingDecision;
/** What may say whose a resource is. */
export declare function evidenceFor(cache: RouteCache, { read, installation, resource, workspaceId, host }: Routable): CandidateInput;
