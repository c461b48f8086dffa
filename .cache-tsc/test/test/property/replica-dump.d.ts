import type { StoreDesk } from '#test/fakes/store-desk.ts';
declare const views: {
    readonly items: `SELECT e.id, g.group_key, i.provider, i.state, i.state_json, i.closes_at, i.opened_seq, d.op_id AS decider, l.op_id AS local
    FROM inbox_item i JOIN synced_event e ON e.no = i.no JOIN inbox_group g ON g.group_no = i.group_no
    LEFT JOIN decider d ON d.decider_no = i.decider_no LEFT JOIN decider l ON l.decider_no = i.local_no ORDER BY e.id`;
    readonly mappings: 'SELECT id, state, current, carried, json, unsynced FROM mapping_view ORDER BY id';
};
/** What the view shows, in words that don't depend on the file. */
export declare function dumpView(desk: StoreDesk): Record<keyof typeof views, unknown[]>;
/** Maintained tallies and the same counted anew: they must be equal. */
export declare function dumpTallies(desk: StoreDesk): {
    readonly kept: unknown;
    readonly counted: unknown;
};
/** Makes the next opening lay the whole overlay anew. */
export declare function forgetOverlay(desk: StoreDesk): void;
export {};
