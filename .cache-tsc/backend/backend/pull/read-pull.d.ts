import type { Pull } from '#shared/model/pull.ts';
import type { ReadDb } from '#backend/store/db.ts';
/** How an app is pulled, as its people see it; null where it has no key. */
export declare function readPull(db: ReadDb, app: {
    id: string;
    provider: string;
    host: string;
}): Pull | null;
