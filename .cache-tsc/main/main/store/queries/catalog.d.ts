import type { IpcOutput } from '#shared/ipc/contract.ts';
import type { InstallationId } from '#shared/model/ids.ts';
import type { ReadDb } from '../sqlite/database.ts';
interface CatalogWindow {
    readonly offset: number;
    readonly limit: number;
    readonly text: string;
}
export declare function searchProjects(db: ReadDb, { offset, limit, text }: CatalogWindow): IpcOutput<'projects.search'>;
export declare function listInstallations(db: ReadDb, { offset, limit, text }: CatalogWindow): IpcOutput<'installations.list'>;
export declare function listResources(db: ReadDb, { id, offset, limit, text }: CatalogWindow & {
    readonly id: InstallationId;
}): IpcOutput<'installations.resources'>;
export {};
