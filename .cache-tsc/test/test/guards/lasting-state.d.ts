import type { RunningConsole } from '../integration/console-harness.ts';
/** Everything that lasts: the service's rows, the outbox, and the preferences without the workspace that was open last. */
export declare function lastingState({ ipc }: RunningConsole, dataDir: string): Promise<unknown>;
