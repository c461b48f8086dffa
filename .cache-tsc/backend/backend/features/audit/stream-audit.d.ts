import type { ReaderDb } from '#backend/store/db.ts';
import { type AuditFilter } from './audit-repository.ts';
/**
 * Every record that a filter lets through as NDJSON, all from one state of the database, in batches: the next one is read when
 * the caller has taken the last. Closes the reader when it ends, however it ends.
 */
export declare function streamAudit(reader: ReaderDb, workspaceId: string, { filter, isStillAllowed }: {
    readonly filter: AuditFilter;
    readonly isStillAllowed: () => boolean;
}): AsyncGenerator<string>;
