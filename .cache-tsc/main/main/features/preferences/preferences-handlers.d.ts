import type { IpcEvent } from '#shared/ipc/contract.ts';
import type { IpcHandlers } from '../../ipc/ipc-handlers.ts';
import type { PreferencesFile } from './preferences-file.ts';
export declare function createPreferencesHandlers({ preferences, emit, }: {
    preferences: PreferencesFile;
    emit: (event: IpcEvent) => void;
}): IpcHandlers<'preferences.set'>;
