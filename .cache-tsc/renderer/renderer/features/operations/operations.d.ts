import type { StoreApi } from 'zustand/vanilla';
import type { LinkRow } from '#shared/domain/deep-link.ts';
import type { OpView } from '#shared/ipc/ops-calls.ts';
import type { Client } from '../../client/client.ts';
import type { ListStore } from '../../lists/list-store.ts';
export type OpScope = 'all' | 'waiting' | 'attention';
/** The outbox: every decision with its state. */
export interface Operations {
    readonly store: StoreApi<{
        readonly scope: OpScope;
    }>;
    readonly list: ListStore<OpView>;
    show(scope: OpScope): void;
    retry(): Promise<OpView | null>;
    discard(): Promise<OpView | null>;
    refresh(): Promise<void>;
    reset(): void;
}
/** Whether the decision acted on events, so that there is a result to count. */
export declare function hasSelection({ intent }: OpView): boolean;
/** Whether a person has to say what becomes of it. */
export declare function needsAttention(op: OpView): boolean;
/** Whether the service would refuse it again, because what it was about is not there as it was shown. */
export declare function isSendingFutile({ state }: Pick<OpView, 'state'>): boolean;
/** What waits still, where a decision was refused because it isn't as it was shown; null where nothing does. */
export declare function waitingFor({ state, intent }: Pick<OpView, 'state' | 'intent'>): LinkRow | null;
export declare function createOperations(client: Client): Operations;
