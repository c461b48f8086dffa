import type { Installation } from '#shared/model/installation.ts';
import type { ReadDb } from '#backend/store/db.ts';
export declare function listInstallations(db: ReadDb, workspaceId: string, page: {
    readonly limit: number;
    readonly cursor?: string | undefined;
}): {
    items: Installation[];
    next_cursor: string | null;
};
export declare function findInstallation(db: ReadDb, workspaceId: string, id: string): Installation | undefined;
/** The installation, or throws `installation.not_found`. */
export declare function requireInstallation(db: ReadDb, workspaceId: string, id: string): Installation;
/** The installation of any workspace that is bound to this one of the provider. */
export declare function findBoundInstallation(db: ReadDb, external: {
    readonly provider: string;
    readonly host: string;
    readonly externalInstallationId: string;
}): (Installation & {
    readonly workspaceId: string;
}) | undefined;
