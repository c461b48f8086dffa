import type { Readiness } from '#backend/health/readiness.ts';
import type { CommitWatch } from '#backend/store/commit-watch.ts';
import type { ReadDb } from '#backend/store/db.ts';
import type { ServiceDatabase } from '#backend/store/service-database.ts';
import type { ServiceGauges } from './service-metrics.ts';
/** The service as it is at the moment when somebody asks. */
export declare function readGauges(from: {
    readonly db: ReadDb;
    readonly database: Pick<ServiceDatabase, 'sizeBytes'>;
    readonly commits: Pick<CommitWatch, 'listeners'>;
    readonly readiness: Readiness;
}): ServiceGauges;
