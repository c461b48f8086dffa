import { type ApiContract, type ApiName } from '#shared/api/contract.ts';
import type { Workspace } from '#shared/model/workspace.ts';
import type { RunningService } from './http-fixture.ts';
export type TenantName = {
    [N in ApiName]: ApiContract[N]['access']['kind'] extends 'tenant' ? N : never;
}[ApiName];
/** Every call on behalf of a workspace, in the order of the contract. */
export declare const tenantNames: TenantName[];
/** One of everything in a workspace. Whatever it names for people has the workspace's slug in it. */
export interface FurnishedWorkspace {
    readonly slug: string;
    readonly tenant: string;
    readonly project: string;
    readonly installation: string;
    /** With an address of its own. */
    readonly own: string;
    readonly resource: string;
    readonly freeResource: string;
    readonly mapping: string;
    readonly event: string;
    readonly group: string;
    readonly seq: number;
    readonly member: string;
    readonly formerMember: string;
    readonly leavingMember: string;
    readonly link: string;
    readonly feed: string;
    readonly archivedFeed: string;
    readonly job: string;
}
export declare function furnishWorkspace(service: RunningService, { id: workspaceId, slug, connectorsTenantId: tenant }: Workspace, number: number): Promise<FurnishedWorkspace>;
export interface TenantCall {
    readonly path: string;
    readonly body?: unknown;
    readonly version?: number;
}
/** A call of each kind that works on a workspace's own things, once each and in this order. */
export declare const tenantCalls: {
    readonly [N in TenantName]: (of: FurnishedWorkspace) => TenantCall;
};
/** Calls a route as somebody, for a workspace. Streams without an end are cut after their first part. */
export declare function callTenant(service: RunningService, name: TenantName, options: {
    readonly call: TenantCall;
    readonly tenant: string;
    readonly token: string;
}): Promise<{
    readonly status: number;
    readonly text: string;
}>;
