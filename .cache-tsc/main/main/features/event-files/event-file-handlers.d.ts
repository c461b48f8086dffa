import type { Clock } from '#shared/lib/clock.ts';
import type { IpcHandlers } from '../../ipc/ipc-handlers.ts';
import type { ConsoleStore } from '../../store/store-api.ts';
import type { DesktopFiles } from './desktop-files.ts';
type FileMethod = 'events.export' | 'events.open_file' | 'events.read_file';
export declare function createEventFileHandlers({ store, files, workspace, actor, clock, }: {
    store: Pick<ConsoleStore, 'eventsToSave' | 'inboxEvent' | 'readPayload'>;
    /** Null where there is no window to ask in. */
    files: DesktopFiles | null;
    workspace: () => {
        readonly id: string;
        readonly name: string;
    };
    actor: string;
    clock: Clock;
}): IpcHandlers<FileMethod>;
export {};
