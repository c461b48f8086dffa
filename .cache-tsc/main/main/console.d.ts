import { type IpcEvent } from '#shared/ipc/contract.ts';
import type { NewId } from '#shared/lib/new-id.ts';
import { type AppFacts } from './features/app/app-handlers.ts';
import { type Desktop } from './features/app/desktop.ts';
import type { PreferencesFile } from './features/preferences/preferences-file.ts';
import { type IpcRouter } from './ipc/ipc-router.ts';
import type { StoreHealthBoard } from './store/store-health.ts';
import type { SyncWorld } from './sync/sync-context.ts';
export interface ConsoleOptions extends SyncWorld, AppFacts {
    /** Tells services apart in what is remembered: `embedded`, or the address. */
    readonly serviceKey: string;
    readonly preferences: PreferencesFile;
    readonly storeHealth: Pick<StoreHealthBoard, 'read' | 'subscribe'>;
    readonly newId: NewId;
    readonly actor: string;
    readonly desktop?: Desktop;
}
/** Everything of the console but its shell; Electron and the Node host put one around it. */
export interface Console {
    readonly router: IpcRouter;
    /** Returns the way to stop listening. */
    subscribe(listener: (event: IpcEvent) => void): () => void;
    /** What a window that just connected has to know, so that it asks again for what it shows. */
    greeting(): readonly IpcEvent[];
    /** Tries everything at once that would be tried later, as after a sleep of the machine. */
    retryNow(): void;
    /** Tells the window what happened outside of it: a menu item, a link, another accent. */
    tell(event: IpcEvent): void;
    start(options: {
        readonly sample: boolean;
    }): void;
    stop(): Promise<void>;
}
export declare function createConsole(options: ConsoleOptions): Console;
