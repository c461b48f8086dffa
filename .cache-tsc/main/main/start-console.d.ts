import type { StartProblem } from '#shared/ipc/app-calls.ts';
import type { Clock } from '#shared/lib/clock.ts';
import type { StatusBoard } from './features/app/status-board.ts';
import type { SampleWatch } from './features/sample/sample-watch.ts';
import type { WorkspaceDirectory } from './features/workspaces/workspace-directory.ts';
import type { WorkspaceOpener } from './features/workspaces/workspace-opener.ts';
import type { AccessWatch } from './service/access-watch.ts';
import { type Log } from './log/log.ts';
import type { ServiceConnector } from './service/service-connector.ts';
import type { After } from './service/timers.ts';
export interface ConsoleStarter {
    start(options: {
        readonly sample: boolean;
    }): void;
    /** Resolves once a workspace is open or the service was asked for them; at the latest after a few seconds. */
    ready(): Promise<void>;
    retry(): void;
    /** Whether the service has answered, or failed to, since the start. */
    wasAsked(): boolean;
    /** What stood in the way when it was last tried to show a workspace. */
    problem(): StartProblem | null;
    stop(): void;
}
/** Opens what was open last, and keeps the list of workspaces fresh as the service comes and goes. */
export declare function startConsole(parts: {
    readonly directory: WorkspaceDirectory;
    readonly opener: WorkspaceOpener;
    readonly watch: SampleWatch;
    readonly service: ServiceConnector;
    readonly board: StatusBoard;
    readonly after: After;
    readonly random: () => number;
    readonly log: Log;
    readonly signal: AbortSignal;
    /** Whether the service is ours: then a sample that was interrupted goes on. */
    readonly embedded: boolean;
    readonly accessWatch: AccessWatch;
    readonly clock: Clock;
    /** Null where the service is our own; then `serviceDir` is where its data lies. */
    readonly serviceAddress: string | null;
    readonly serviceDir: string;
}): ConsoleStarter;
