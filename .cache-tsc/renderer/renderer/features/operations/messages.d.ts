import type { LinkRow } from '#shared/domain/deep-link.ts';
import type { DecidedMeanwhile, OpState } from '#shared/ipc/ops-calls.ts';
import type { OpResult } from '#shared/model/operation.ts';
import type { StatusTone } from '../../ui/status.tsx';
import type { OpScope } from './operations.ts';
interface OpWords {
    readonly tone: StatusTone;
    readonly sign: string;
    readonly word: string;
    readonly meaning: string;
}
declare function stateWords(state: OpState): OpWords;
/** "17 events applied; 2 more waited and were mapped as well" */
declare function resultWords(result: OpResult): string;
/** What one of them did with some of the events, and one row that shows it. */
export interface DecidedLine {
    readonly said: string;
    readonly project: string | null;
    readonly count: number;
    readonly at: string;
    readonly target: LinkRow;
}
/** One line for each who decided and what, in the order of the list. */
declare function decidedLines(decided: readonly DecidedMeanwhile[]): readonly DecidedLine[];
/** "ben ignored 3 events, today 14:02", "ben mapped 3 events to Web, today 14:02" */
declare function decidedWords(nowMs: number, { said, project, count, at }: DecidedLine): string;
export declare const operationText: {
    readonly title: 'Operations';
    readonly scopeLabel: 'Which decisions';
    readonly scope: (scope: OpScope) => string;
    readonly stateWords: typeof stateWords;
    readonly resultWords: typeof resultWords;
    readonly decidedLines: typeof decidedLines;
    readonly decidedWords: typeof decidedWords;
    readonly showDecided: {
        mapping: string;
        event: string;
        group: string;
    };
    readonly lookAgain: 'Look again';
    readonly undone: 'Taken back by a later decision.';
    readonly columns: {
        readonly label: 'Decision';
        readonly state: 'State';
        readonly when: 'Decided';
    };
    readonly facts: {
        readonly state: 'State';
        readonly result: 'Result';
        readonly decided: 'Decided';
        readonly id: 'Id';
        readonly code: 'Code';
        readonly meanwhile: 'Meanwhile';
    };
    readonly retry: 'Send again';
    readonly discard: 'Discard';
    readonly undo: 'Take back';
    readonly takenBack: (label: string) => string;
    readonly verdictsLabel: 'What can be done';
    readonly detailLabel: 'Decision';
    readonly nothingToDo: 'Nothing to do here.';
    readonly empty: (scope: OpScope) => string;
    readonly emptyWhy: 'Every decision is kept here with its state, from the key press until the service has confirmed it.';
    readonly failed: 'The list could not be read';
    readonly tryAgain: 'Try again';
};
export {};
