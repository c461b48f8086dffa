import type { Clock } from '#shared/lib/clock.ts';
import type { NewId } from '#shared/lib/new-id.ts';
import type { IpcHandlers } from '../../ipc/ipc-handlers.ts';
import type { ConsoleStore } from '../../store/store-api.ts';
type OpsMethod = 'ops.decide' | 'ops.undo' | 'ops.list' | 'ops.last' | 'ops.retry' | 'ops.discard' | 'ops.new_mapping_id';
export declare function createOpsHandlers({ store, workspaceId, actor, clock, newId, requireDecide, onDecided, }: {
    store: ConsoleStore;
    workspaceId: () => string;
    /** Who decides, as the service and other consoles will show it. */
    actor: string;
    clock: Clock;
    newId: NewId;
    /** Throws where the service is known to refuse every decision of ours. */
    requireDecide: () => void;
    /** The outbox and the view moved. */
    onDecided: (workspaceId: string) => void;
}): IpcHandlers<OpsMethod>;
export {};
