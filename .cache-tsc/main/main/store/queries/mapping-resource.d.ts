import type { ResourceId } from '#shared/model/ids.ts';
import type { ReadDb } from '../sqlite/database.ts';
/** By whose mappings an event of the resource goes, as at the service: its own, else those of the nearest GitLab group. */
export declare function mappingResource(db: ReadDb, resourceId: ResourceId): ResourceId;
