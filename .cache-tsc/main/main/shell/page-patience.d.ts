import type { Clock } from '#shared/lib/clock.ts';
import type { After } from '../service/timers.ts';
/** Asked every two seconds; ten seconds without any answer are a page that hangs. */
export declare const patience: {
    readonly askEveryMs: 2000;
    readonly answerWithinMs: 10000;
};
export interface Silence {
    /** How long the page has left us without an answer, while this process could have heard one. */
    readonly silentMs: number;
    readonly hangs: boolean;
}
export declare const noSilence: Silence;
/**
 * What is known of a page one look later. A look that comes late says that this process stood still itself, in a sleep of the machine or
 * under a debugger: the page is then given its whole time again.
 */
export declare function nextSilence(before: Silence, look: {
    readonly sinceLastMs: number;
    readonly answered: boolean;
    readonly mayJudge: boolean;
}): Silence;
/** Asks a page again and again whether it is there, and tells when it hangs; then begins anew. The answer stops it. */
export declare function keepAsking(page: {
    readonly clock: Clock;
    readonly after: After;
    /** Settles once the page answers. */
    readonly ask: () => Promise<unknown>;
    /** False while nobody may expect an answer: it is not loaded, or a person holds it at a breakpoint. */
    readonly mayJudge: () => boolean;
    readonly onHang: () => void;
}): () => void;
