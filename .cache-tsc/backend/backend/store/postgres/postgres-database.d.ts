import { type Migration } from '../migration.ts';
import type { ServiceDatabase } from '../service-database.ts';
/** Opens the service's database, making or migrating its tables; throws `store.unreachable`, `store.newer`, `store.foreign`. */
export declare function openPostgresDatabase(options: {
    readonly url: string;
    readonly migrations?: readonly Migration[];
}): ServiceDatabase;
