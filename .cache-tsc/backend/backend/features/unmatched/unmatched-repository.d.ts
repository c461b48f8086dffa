import type { Group } from '#shared/api/group.ts';
import type { Event } from '#shared/model/event.ts';
import type { ItemStateKind } from '#shared/model/unmatched-item.ts';
import type { ReadDb } from '#backend/store/db.ts';
interface Page {
    readonly limit: number;
    readonly cursor?: string | undefined;
}
/** Events that wait, or have waited, for a person: newest arrival first. */
export declare function listUnmatched(db: ReadDb, workspaceId: string, query: Page & {
    readonly state: ItemStateKind;
    readonly group?: string | undefined;
}): {
    items: Event[];
    next_cursor: string | null;
};
/** Groups in which something waits, last seen first. */
export declare function listGroups(db: ReadDb, workspaceId: string, page: Page): {
    items: Group[];
    next_cursor: string | null;
};
export {};
