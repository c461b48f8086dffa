import type { ConsoleStore } from '#main/store/store-api.ts';
import type { InboxFilter } from '#shared/ipc/inbox-calls.ts';
import type { OpView } from '#shared/ipc/ops-calls.ts';
import type { EventId } from '#shared/model/ids.ts';
import type { Intent, Verdict } from '#shared/model/operation.ts';
import type { FeedService } from './feed-service.ts';
export declare const everything: InboxFilter;
/** A console's store at a service, with the steps that sync takes, one by one. */
export declare class StoreDesk {
    #private;
    readonly dataDir: string;
    readonly service: FeedService;
    now: number;
    store: ConsoleStore;
    constructor(service: FeedService);
    load(): Promise<void>;
    pull(limit?: number): Promise<void>;
    decide(intent: Intent): Promise<OpView>;
    ignore(...ids: EventId[]): Promise<OpView>;
    snooze(...ids: EventId[]): Promise<OpView>;
    wake(...ids: EventId[]): Promise<OpView>;
    undo(target?: OpView | null): Promise<{
        undone: {
            id: `op_${string}`;
            intent: {
                type: "event.ignore";
                selection: {
                    kind: "items";
                    ids: `evt_${string}`[];
                } | {
                    kind: "group";
                    groupKey: string;
                    throughSeq: number;
                    count: number;
                    withBelow?: true | undefined;
                };
                reason: "handled_elsewhere" | "noise" | "not_ours" | "other" | "test_data";
                note: string;
            } | {
                type: "event.snooze";
                selection: {
                    kind: "items";
                    ids: `evt_${string}`[];
                } | {
                    kind: "group";
                    groupKey: string;
                    throughSeq: number;
                    count: number;
                    withBelow?: true | undefined;
                };
                until: {
                    kind: "time";
                    at: string;
                } | {
                    kind: "next_of_group";
                } | {
                    kind: "more_of_group";
                    count: number;
                };
            } | {
                type: "event.wake";
                selection: {
                    kind: "items";
                    ids: `evt_${string}`[];
                } | {
                    kind: "group";
                    groupKey: string;
                    throughSeq: number;
                    count: number;
                    withBelow?: true | undefined;
                };
            } | {
                type: "mapping.create";
                mappingId: `map_${string}`;
                installationId: `inst_${string}`;
                resourceId: `res_${string}`;
                destination: {
                    kind: "project";
                    id: `prj_${string}`;
                };
                filter: {
                    events: string[];
                    branches: string[];
                    paths: string[];
                };
                provenance: "auto" | "manual" | "migrated" | "suggested";
                evidence: string[];
                selection: {
                    kind: "items";
                    ids: `evt_${string}`[];
                } | {
                    kind: "group";
                    groupKey: string;
                    throughSeq: number;
                    count: number;
                    withBelow?: true | undefined;
                } | null;
            } | {
                type: "mapping.pause";
                mappingId: `map_${string}`;
                baseVersion: number;
                reason: string;
            } | {
                type: "mapping.resume";
                mappingId: `map_${string}`;
                baseVersion: number;
                selection: {
                    kind: "items";
                    ids: `evt_${string}`[];
                } | {
                    kind: "group";
                    groupKey: string;
                    throughSeq: number;
                    count: number;
                    withBelow?: true | undefined;
                } | null;
            } | {
                type: "mapping.retire";
                mappingId: `map_${string}`;
                baseVersion: number;
            } | {
                type: "op.undo";
                target: `op_${string}`;
            } | null;
            label: string;
            decidedAt: string;
            state: {
                kind: "queued";
            } | {
                kind: "sending";
            } | {
                kind: "acked";
                seq: number;
            } | {
                kind: "synced";
            } | {
                kind: "conflict";
                code: string;
                message: string;
                decided: {
                    id: `evt_${string}`;
                    state: {
                        kind: "open";
                    } | {
                        kind: "snoozed";
                        until: {
                            kind: "time";
                            at: string;
                        } | {
                            kind: "next_of_group";
                        } | {
                            kind: "more_of_group";
                            count: number;
                        };
                    } | {
                        kind: "mapped";
                        mappingId: `map_${string}`;
                    } | {
                        kind: "ignored";
                        reason: "handled_elsewhere" | "noise" | "not_ours" | "other" | "test_data";
                        note: string;
                    };
                    project: string | null;
                    decidedBy: {
                        actor: string;
                        at: string;
                    } | null;
                }[];
            } | {
                kind: "rejected";
                code: string;
                message: string;
            } | {
                kind: "blocked";
                dependsOn: `op_${string}`;
            } | {
                kind: "parked";
                why: string;
            } | {
                kind: "cancelled";
            };
            result: {
                [x: string]: unknown;
                applied: number;
                skipped: {
                    id: `evt_${string}`;
                    code: "decided_since" | "not_found" | "not_open";
                }[];
                arrivedLater: number;
                takenAlong: number;
            } | null;
            undoable: boolean;
            undoneBy: `op_${string}` | null;
        };
        by: {
            id: `op_${string}`;
            intent: {
                type: "event.ignore";
                selection: {
                    kind: "items";
                    ids: `evt_${string}`[];
                } | {
                    kind: "group";
                    groupKey: string;
                    throughSeq: number;
                    count: number;
                    withBelow?: true | undefined;
                };
                reason: "handled_elsewhere" | "noise" | "not_ours" | "other" | "test_data";
                note: string;
            } | {
                type: "event.snooze";
                selection: {
                    kind: "items";
                    ids: `evt_${string}`[];
                } | {
                    kind: "group";
                    groupKey: string;
                    throughSeq: number;
                    count: number;
                    withBelow?: true | undefined;
                };
                until: {
                    kind: "time";
                    at: string;
                } | {
                    kind: "next_of_group";
                } | {
                    kind: "more_of_group";
                    count: number;
                };
            } | {
                type: "event.wake";
                selection: {
                    kind: "items";
                    ids: `evt_${string}`[];
                } | {
                    kind: "group";
                    groupKey: string;
                    throughSeq: number;
                    count: number;
                    withBelow?: true | undefined;
                };
            } | {
                type: "mapping.create";
                mappingId: `map_${string}`;
                installationId: `inst_${string}`;
                resourceId: `res_${string}`;
                destination: {
                    kind: "project";
                    id: `prj_${string}`;
                };
                filter: {
                    events: string[];
                    branches: string[];
                    paths: string[];
                };
                provenance: "auto" | "manual" | "migrated" | "suggested";
                evidence: string[];
                selection: {
                    kind: "items";
                    ids: `evt_${string}`[];
                } | {
                    kind: "group";
                    groupKey: string;
                    throughSeq: number;
                    count: number;
                    withBelow?: true | undefined;
                } | null;
            } | {
                type: "mapping.pause";
                mappingId: `map_${string}`;
                baseVersion: number;
                reason: string;
            } | {
                type: "mapping.resume";
                mappingId: `map_${string}`;
                baseVersion: number;
                selection: {
                    kind: "items";
                    ids: `evt_${string}`[];
                } | {
                    kind: "group";
                    groupKey: string;
                    throughSeq: number;
                    count: number;
                    withBelow?: true | undefined;
                } | null;
            } | {
                type: "mapping.retire";
                mappingId: `map_${string}`;
                baseVersion: number;
            } | {
                type: "op.undo";
                target: `op_${string}`;
            } | null;
            label: string;
            decidedAt: string;
            state: {
                kind: "queued";
            } | {
                kind: "sending";
            } | {
                kind: "acked";
                seq: number;
            } | {
                kind: "synced";
            } | {
                kind: "conflict";
                code: string;
                message: string;
                decided: {
                    id: `evt_${string}`;
                    state: {
                        kind: "open";
                    } | {
                        kind: "snoozed";
                        until: {
                            kind: "time";
                            at: string;
                        } | {
                            kind: "next_of_group";
                        } | {
                            kind: "more_of_group";
                            count: number;
                        };
                    } | {
                        kind: "mapped";
                        mappingId: `map_${string}`;
                    } | {
                        kind: "ignored";
                        reason: "handled_elsewhere" | "noise" | "not_ours" | "other" | "test_data";
                        note: string;
                    };
                    project: string | null;
                    decidedBy: {
                        actor: string;
                        at: string;
                    } | null;
                }[];
            } | {
                kind: "rejected";
                code: string;
                message: string;
            } | {
                kind: "blocked";
                dependsOn: `op_${string}`;
            } | {
                kind: "parked";
                why: string;
            } | {
                kind: "cancelled";
            };
            result: {
                [x: string]: unknown;
                applied: number;
                skipped: {
                    id: `evt_${string}`;
                    code: "decided_since" | "not_found" | "not_open";
                }[];
                arrivedLater: number;
                takenAlong: number;
            } | null;
            undoable: boolean;
            undoneBy: `op_${string}` | null;
        } | null;
    }>;
    /** Sends one batch; a lost answer reaches the service and not the console. */
    push(answer?: 'arrives' | 'lost'): Promise<Verdict[]>;
    state(id: EventId): Promise<string>;
    openIds(filter?: Partial<InboxFilter>): Promise<EventId[]>;
    op(id: OpView['id']): Promise<OpView | undefined>;
    /** Ends the process as a crash does: nothing is told, the next one opens what is on disk. */
    restart(): Promise<void>;
    leave(): Promise<void>;
}
