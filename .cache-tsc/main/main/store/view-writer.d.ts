import type { Clock } from '#shared/lib/clock.ts';
import type { Change } from '#shared/model/change.ts';
import type { WorkspaceId } from '#shared/model/ids.ts';
import type { LoadParsers } from './load-parsers.ts';
import type { Outbox } from './outbox/outbox.ts';
import type { OverlayOp } from './replica/effective-item.ts';
import type { Overlay } from './replica/overlay.ts';
import type { Replica } from './replica/replica.ts';
interface ViewWriterInput {
    readonly replica: Replica;
    readonly workspaceId: WorkspaceId;
    readonly outbox: Outbox;
    readonly loadParsers: LoadParsers;
    readonly clock: Clock;
    /** Called after each commit, with about how many pages it wrote. */
    readonly onCommitted: (pages: number) => void;
}
/** Ops that the rows at `seq` don't hold yet. */
export declare function readOverlay({ outbox, loadParsers }: {
    readonly outbox: Outbox;
    readonly loadParsers: LoadParsers;
}, workspaceId: WorkspaceId, seq: number): Promise<Overlay>;
/** Keeps a replica's view to what was pulled and what the outbox says. Its calls must take turns. */
export declare class ViewWriter {
    #private;
    constructor(input: ViewWriterInput);
    /** The next write lays the overlay anew. */
    markStale(): void;
    /** After a start: settles what the replica has come past, and lays the overlay anew where the outbox has moved on without it. */
    catchUp(): Promise<void>;
    /** Brings the view up to a decision that the outbox has just taken in. */
    lay(op: OverlayOp): Promise<void>;
    /** The outbox moved on without changing what lies over the replica. */
    noteRevision(): void;
    /** Brings the view up to the end of decisions, or to new knowledge about them, after the outbox knows it. */
    relay(changed: readonly {
        readonly was: OverlayOp;
        readonly is: OverlayOp | null;
    }[], dependents: readonly OverlayOp[]): Promise<void>;
    applyChanges(page: {
        changes: readonly Change[];
        fromSeq: number;
        toSeq: number;
        at: number;
    }): Promise<{
        changed: boolean;
        opsChanged: boolean;
    }>;
}
export {};
