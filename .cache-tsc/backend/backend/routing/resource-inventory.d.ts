import type { NewId } from '#shared/lib/new-id.ts';
import type { Resource } from '#shared/model/resource.ts';
import type { WriteDb } from '#backend/store/db.ts';
import type { KnownInstallation } from './route-cache.ts';
export type SeenResource = Pick<Resource, 'kind' | 'externalId'> & Partial<Pick<Resource, 'fullName' | 'private' | 'archived' | 'fork' | 'defaultBranch' | 'removedAt'>>;
interface Sighting {
    readonly db: WriteDb;
    readonly newId: NewId;
    readonly installation: KnownInstallation;
    readonly known: Resource | undefined;
    readonly seen: SeenResource;
    readonly at: number;
}
/** Writes what was seen of a resource: a new row, a new version where it differs, nothing where it doesn't. */
export declare function saveResource(sighting: Sighting): Resource;
export {};
