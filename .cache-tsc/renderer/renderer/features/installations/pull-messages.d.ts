import type { PullStatus } from '#shared/ipc/catalog-calls.ts';
import type { StatusTone } from '../../ui/status.tsx';
interface PullWords {
    readonly tone: StatusTone;
    readonly word: string;
    readonly meaning: string;
}
declare function stateWords({ state, coveredUntil, unreadable }: PullStatus, nowMs: number): PullWords;
/** A sentence for each of the newest gaps. */
declare function gaps({ gaps: all }: PullStatus, nowMs: number): string[];
export declare const pullText: {
    readonly stateWords: typeof stateWords;
    readonly gaps: typeof gaps;
    readonly missing: 'events may be missing';
};
export {};
