import type { FileArrival } from '#shared/ipc/event-file-calls.ts';
import type { Overlays } from '../../app/overlays.ts';
import type { Session } from '../../app/session.ts';
import type { Client } from '../../client/client.ts';
import type { Announcer } from '../../ui/announcer.ts';
import type { Inbox } from '../inbox/inbox.ts';
/** Saving events for somebody else, and looking at what somebody else has saved. */
export interface EventFiles {
    /** What is selected, else what is under the cursor. */
    save(): void;
    /** Asks for a file and shows it. */
    open(): void;
    /** Shows an event file that was dropped on the window; anything else stays where it is. */
    drop(files: readonly File[]): void;
    /** Shows a file that was opened, or says why it can't be. */
    show(arrival: FileArrival): void;
}
export interface EventFilesParts {
    readonly client: Client;
    readonly inbox: Inbox;
    readonly overlays: Overlays;
    readonly announcer: Announcer;
    readonly session: Session;
    readonly fail: (error: unknown) => void;
    /** What failed before is over: something was done since. */
    readonly settle: () => void;
}
export declare function createEventFiles({ client, inbox, overlays, announcer, session, fail, settle, }: EventFilesParts): EventFiles;
