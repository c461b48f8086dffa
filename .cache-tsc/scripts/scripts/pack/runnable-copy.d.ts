import type { PackedApp } from './pack-app.ts';
export interface RunnableApp {
    readonly folder: string;
    readonly binary: string;
    remove(): void;
}
/**
 * The package in a place of its own, ready to start. Over the pinned Electron it is the package to the byte; over an
 * older one its native module, which that one can't load, is exchanged for one that it can.
 */
export declare function runnableCopy({ folder, binary, resources, isPinned }: PackedApp): RunnableApp;
