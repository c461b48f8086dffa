import type { Signal } from '#shared/model/signal.ts';
import type { ReadDb } from '#backend/store/db.ts';
export interface SignalQuery {
    readonly limit: number;
    readonly order: 'asc' | 'desc';
    readonly cursor?: string | undefined;
    readonly provider?: string | undefined;
    readonly connection_id?: string | undefined;
    readonly kind?: string | undefined;
    readonly occurred_after?: string | undefined;
    readonly occurred_before?: string | undefined;
}
/**
 * What destinations got, in the order of the feed: nothing that is committed later is ever before what was read. Where a filter
 * lets little through, a page holds fewer than `limit` and its cursor leads on.
 */
export declare function listSignals(db: ReadDb, workspaceId: string, query: SignalQuery): {
    items: Signal[];
    next_cursor: string | null;
    resume_cursor: string | null;
};
