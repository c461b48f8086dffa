import type { StartProblem } from '#shared/ipc/app-calls.ts';
import type { ServiceState } from '../../service/service-connector.ts';
/** What stands between the operator and a first workspace: the failure, and which file or address it is about. */
export declare function startProblemOf(error: unknown, { serviceAddress, retryAtMs }: {
    readonly serviceAddress: string | null;
    readonly retryAtMs: number | null;
}): StartProblem;
/** The same for a service that is away: our own, from its folder, or one elsewhere. */
export declare function serviceProblemOf(state: ServiceState, { serviceAddress: address, serviceDir }: {
    readonly serviceAddress: string | null;
    readonly serviceDir: string;
}): StartProblem | null;
