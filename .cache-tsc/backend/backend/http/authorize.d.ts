import type { RouteAccess } from '#shared/api/route.ts';
import type { WorkspaceId } from '#shared/model/ids.ts';
import type { Principal } from '#shared/model/principal.ts';
import type { ReadDb } from '#backend/store/db.ts';
export type FindPrincipal = (db: ReadDb, token: string) => Principal | undefined;
export interface Authorized {
    readonly principal: Principal | undefined;
    readonly workspaceId: WorkspaceId | undefined;
}
interface Credentials {
    readonly authorization: string | undefined;
    readonly tenantId: string | undefined;
}
interface Question {
    readonly access: RouteAccess;
    readonly credentials: Credentials;
    readonly findPrincipal: FindPrincipal;
}
/** Whether the same request would be let in now: an answer that goes on for hours outlives its token otherwise. */
export declare function isAllowed(db: ReadDb, request: Question): boolean;
/** Who calls, for which workspace, and whether they may; the grants decide, the header only selects. */
export declare function authorize(db: ReadDb, request: Question): Authorized;
export {};
