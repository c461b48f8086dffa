import type { ServiceDatabase } from './service-database.ts';
import type { StoreLocation } from './store-location.ts';
/** Opens a store wherever it is; throws what `openServiceDatabase` and `openPostgresDatabase` throw. */
export declare function openDatabase(location: StoreLocation): ServiceDatabase;
