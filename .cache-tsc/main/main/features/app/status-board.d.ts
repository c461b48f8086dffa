import type { SampleStatus } from '#shared/api/catalog-routes.ts';
import type { Access, StartProblem, SyncStatus } from '#shared/ipc/app-calls.ts';
import type { Instant } from '#shared/model/instant.ts';
import type { ServiceState } from '../../service/service-connector.ts';
import type { After } from '../../service/timers.ts';
import type { ConsoleStore } from '../../store/store-api.ts';
import type { StoreHealth } from '../../store/store-health.ts';
import type { SyncSession } from '../../sync/sync-session.ts';
/** The one status that header and footer show, told whenever it moves. */
export interface StatusBoard {
    read(): SyncStatus;
    changed(): void;
    /** The outbox moved: count again, then tell. */
    opsChanged(): void;
    stop(): void;
}
export declare function createStatusBoard({ session, serviceState, problem, wasAsked, startProblem, sample, access, storeHealth, store, after, tell, }: {
    session: () => SyncSession | undefined;
    serviceState: () => ServiceState;
    problem: () => {
        readonly since: Instant;
        readonly why: string;
    } | null;
    /** Whether the service has answered, or failed to, at all. */
    wasAsked: () => boolean;
    startProblem: () => StartProblem | null;
    sample: () => SampleStatus;
    access: () => Access | null;
    storeHealth: () => StoreHealth;
    store: Pick<ConsoleStore, 'opsCounts'>;
    after: After;
    tell: (status: SyncStatus) => void;
}): StatusBoard;
