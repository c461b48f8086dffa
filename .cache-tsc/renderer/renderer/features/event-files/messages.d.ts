import type { SavedEvents } from '#shared/ipc/event-file-calls.ts';
import type { FilePayload } from '#shared/model/event-file.ts';
/** "Saved 12 of 40 events to acme-web.switchboard. 2 are without their payload, and say why." */
declare function saved(result: Exclude<SavedEvents, {
    readonly kind: 'cancelled';
}>): string;
declare function payloadMissing(why: Extract<FilePayload, {
    readonly kind: 'missing';
}>['why']): string;
export declare const eventFileText: {
    readonly saved: typeof saved;
    readonly payloadMissing: typeof payloadMissing;
    readonly dropHere: 'Drop an event file to look at it';
    readonly dropOne: 'Only one event file (.switchboard) at a time can be dropped here.';
    readonly nothing: 'There is no event under the cursor to save.';
    readonly origin: (when: string, by: string, workspace: string) => string;
    readonly apart: 'Not part of this workspace: nothing here can be decided.';
    readonly count: (count: number, asked: number) => string;
    readonly newestFirst: 'newest first';
    readonly listLabel: 'Events in the file';
    readonly detailLabel: 'Event in the file';
    readonly refusedTitle: 'This file can’t be opened';
    readonly another: 'Open another file…';
    readonly close: 'Close';
};
export {};
