import type { IpcOutput } from '#shared/ipc/contract.ts';
import type { GroupRow, GroupSort, InboxFilter } from '#shared/ipc/inbox-calls.ts';
import type { ReadDb } from '../sqlite/database.ts';
import type { GroupChoice } from './group-row.ts';
import type { Asked } from './inbox-events.ts';
export interface GroupsInput {
    readonly filter: InboxFilter;
    readonly sort: GroupSort;
    readonly offset: number;
    readonly limit: number;
}
type Groups = IpcOutput<'inbox.groups'>;
/** A window of groups. `closes_at` of groups must have been refreshed to `now`. */
export declare function inboxGroups(db: ReadDb, input: GroupsInput, asked: Asked): Promise<Groups>;
/** What a group counts of the items that close in the span ?2 to ?3. */
export declare const countedClosing = "(SELECT count(*) FROM inbox_item i INDEXED BY inbox_item_group_closing WHERE i.group_no = k.group_no AND i.state = ?1 AND i.closes_at > ?2 AND i.closes_at <= ?3) AS n";
/** The same orders, over groups that a search has found. */
export declare const compareGroups: Readonly<Record<GroupSort, (a: GroupChoice, b: GroupChoice) => number>>;
/** The row that the list of the filter has for one group; undefined where it has none. */
export declare function groupRow(db: ReadDb, { groupKey, filter }: {
    readonly groupKey: string;
    readonly filter: InboxFilter;
}, asked: Asked): Promise<GroupRow | undefined>;
export {};
