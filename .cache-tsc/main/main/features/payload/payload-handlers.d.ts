import type { IpcHandlers } from '../../ipc/ipc-handlers.ts';
import type { ServiceAccess } from '../../service/service-access.ts';
import type { ConsoleStore } from '../../store/store-api.ts';
import type { SyncSession } from '../../sync/sync-session.ts';
/** The replica's body first; the service is asked only for what isn't kept. */
export declare function createPayloadHandlers({ store, access, session, }: {
    store: Pick<ConsoleStore, 'readPayload' | 'putPayloads'>;
    access: ServiceAccess;
    session: () => SyncSession;
}): IpcHandlers<'inbox.payload'>;
