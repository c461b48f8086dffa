import type { EventId } from '#shared/model/ids.ts';
import type { WriteDb } from '#backend/store/db.ts';
import type { ItemStateKind } from '#shared/model/unmatched-item.ts';
export interface GroupArrival {
    readonly workspaceId: string;
    readonly groupKey: string;
    readonly reason: string;
    readonly provider: string;
    readonly subject: string;
    readonly installationId: string | null;
    readonly resourceId: string | null;
    readonly eventId: EventId;
    readonly receivedAt: number;
}
/** Counts one more open item, making its group where it is the first. Answers how many the group has had, and how many of it sleep. */
export declare function tallyArrival(db: WriteDb, arrival: GroupArrival): {
    total: number;
    snoozed: number;
};
/** Sums of what a command moves, so that each group's tally is written once. */
export declare class TallyMoves {
    private readonly byGroup;
    move(groupKey: string, from: ItemStateKind, to: ItemStateKind): void;
    /** The item leaves the group for good: it was routed again and waits for another decision, or none. */
    leave(groupKey: string, from: ItemStateKind): void;
    write(db: WriteDb, workspaceId: string): void;
    private count;
    private sumOf;
}
