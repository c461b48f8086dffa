import type { StoreApi } from 'zustand/vanilla';
import type { Announcer } from '../../ui/announcer.ts';
import type { Client } from '../../client/client.ts';
import type { Overlays } from '../../app/overlays.ts';
import type { Decisions } from '../operations/decisions.ts';
import type { Inbox } from './inbox.ts';
import type { Targets, Verdict } from './verdict.ts';
export interface TriageParts {
    readonly client: Client;
    readonly inbox: Inbox;
    readonly decisions: Decisions;
    readonly announcer: Announcer;
    readonly overlays: Overlays;
    /** A clock of milliseconds that only runs forward. */
    readonly now?: () => number;
}
/** What is being decided: keys that are pressed meanwhile wait for it. */
export interface TriageWork {
    readonly pending: number;
    /** Grows when something could not be done: what was asked for behind it must not be done either. */
    readonly stops: number;
}
/** The verdicts on what is under the cursor or selected. Presses are worked off in their order, none is lost. */
export interface Triage {
    readonly work: StoreApi<TriageWork>;
    /** Accepts a suggestion by its number, from 1. */
    accept(number: number): void;
    /** Freezes what a verdict would act on, then opens its menu. */
    begin(kind: 'map' | 'ignore' | 'snooze'): void;
    resume(): void;
    wake(): void;
    /** Carries a verdict out on what was frozen. */
    perform(verdict: Verdict, targets: Targets): void;
    undo(): void;
}
/** Builds the verdict keys' other end. */
export declare function createTriage(parts: TriageParts): Triage;
