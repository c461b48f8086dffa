import type { RoutableMapping } from '#shared/domain/route-event.ts';
import type { CandidateInput, CandidateProject } from '#shared/domain/rank-candidates.ts';
import type { InstallationId, ResourceId } from '#shared/model/ids.ts';
import type { Installation } from '#shared/model/installation.ts';
import type { Resource } from '#shared/model/resource.ts';
import type { ReadDb } from '#backend/store/db.ts';
export interface KnownInstallation extends Installation {
    readonly workspaceId: string;
}
interface AppFacts {
    readonly id: string;
    readonly host: string;
    readonly home_workspace_id: string | null;
    /** Set where the address is one installation's own; the workspace is then that installation's. */
    readonly installation_id: string | null;
}
/** What routing reads, remembered for one transaction: nobody else writes meanwhile. */
export declare class RouteCache {
    private readonly db;
    private readonly apps;
    private readonly installations;
    private readonly resources;
    private readonly groups;
    private readonly mappings;
    private readonly projects;
    private readonly siblings;
    constructor(db: ReadDb);
    app(id: string): AppFacts | undefined;
    installation(provider: string, host: string, externalId: string): KnownInstallation | undefined;
    /** By our own id: whose address it is needs no word of the body. */
    installationById(workspaceId: string, id: string): KnownInstallation | undefined;
    resource(installation: KnownInstallation, kind: Resource['kind'], externalId: string): Resource | undefined;
    /** A row that this transaction has just written. */
    learn(installation: KnownInstallation, resource: Resource): void;
    /** What an event of a resource goes by: its own mappings, else those of the nearest group that it lies in. */
    mappingsFor(installation: KnownInstallation, resource: Resource): RoutableMapping[];
    private groupsOf;
    mappingsOf(workspaceId: string, resourceId: ResourceId): RoutableMapping[];
    projectsOf(workspaceId: string): CandidateProject[];
    gitSignalsOf(workspaceId: string, fullName: string): CandidateInput['gitSignals'];
    /** Mapped resources of an installation: owners rarely span two. */
    siblingsOf(workspaceId: string, installationId: InstallationId): CandidateInput['siblings'];
    /** After a change to the catalog: everything is read again. */
    forget(): void;
}
export {};
