import type { IpcHandlers } from '../../ipc/ipc-handlers.ts';
import type { ServiceAccess } from '../../service/service-access.ts';
/** What the service knows of its pulling belongs to its apps, which aren't replicated: it is asked for when it is looked at. */
export declare function createPullHandlers({ access }: {
    access: ServiceAccess;
}): IpcHandlers<'installations.pulls'>;
