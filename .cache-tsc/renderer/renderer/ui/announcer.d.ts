import type { StoreApi } from 'zustand/vanilla';
interface Announcement {
    readonly text: string;
    /** Stands in the footer for a while, too. */
    readonly shown: string | null;
    /** How long it stands there. */
    readonly shownMs: number;
    /** Grows with each announcement, so that the same words are said again. */
    readonly turn: number;
}
/** What screen readers say next, politely. */
export interface Announcer {
    readonly store: StoreApi<Announcement>;
    say(text: string): void;
    /** Says why a key did nothing, to everybody. */
    refuse(text: string): void;
    /** Says what came of a key that leaves no trace on screen, to everybody. */
    note(text: string): void;
    /** Says what happened by itself, to everybody and for longer. */
    tell(text: string): void;
    /** What stands in the footer was shown for long enough. */
    settle(): void;
}
export declare function createAnnouncer(): Announcer;
export {};
