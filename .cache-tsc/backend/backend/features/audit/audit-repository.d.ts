import type { AuditRecord } from '#shared/model/audit-record.ts';
import type { ReadDb } from '#backend/store/db.ts';
export interface AuditFilter {
    readonly actor?: string | undefined;
    readonly command?: string | undefined;
    readonly subject?: string | undefined;
    readonly from?: string | undefined;
    readonly to?: string | undefined;
}
/** Records of a workspace, newest first. */
export declare function listAudit(db: ReadDb, workspaceId: string, query: AuditFilter & {
    readonly limit: number;
    readonly cursor?: string | undefined;
}): {
    items: AuditRecord[];
    next_cursor: string | null;
};
/** Where an export stands: the time and id of the last record that it has read. */
export type AuditPlace = readonly [at: number, id: string];
/** The next records after a place, oldest first, with the place that they lead to. */
export declare function auditAfter(db: ReadDb, workspaceId: string, read: {
    readonly filter: AuditFilter;
    readonly after: AuditPlace;
    readonly limit: number;
}): {
    records: AuditRecord[];
    place: AuditPlace;
};
