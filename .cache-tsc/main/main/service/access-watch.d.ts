import type { Access } from '#shared/ipc/app-calls.ts';
import type { Permission } from '#shared/model/permissions.ts';
import type { ServiceAccess } from './service-access.ts';
/** What our token may do at the service, as it last said. */
export interface AccessWatch {
    current(): Access | null;
    /** Asks the service; one that is too old to say leaves it unknown. Throws when it doesn't answer. */
    refresh(): Promise<void>;
    /** Throws `role.forbidden` where it is known that the service would refuse. */
    require(permission: Permission): void;
}
/** `embedded`: the service is our own and refuses us nothing. */
export declare function createAccessWatch({ access, embedded }: {
    access: ServiceAccess;
    embedded: boolean;
}): AccessWatch;
