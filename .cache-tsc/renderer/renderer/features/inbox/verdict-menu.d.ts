import type { ReactNode } from 'react';
import type { Targets, Verdict } from './verdict.ts';
export interface VerdictChoice {
    readonly id: string;
    readonly label: string;
    readonly verdict: Verdict;
}
/** A verdict's choices, one digit each; the choice is performed and the list has the focus again. */
export declare function VerdictMenu(props: {
    readonly title: string;
    readonly label: string;
    readonly choices: readonly VerdictChoice[];
    readonly targets: Targets;
    readonly kind: 'ignore' | 'snooze';
    readonly children?: (choose: (verdict: Verdict) => void) => ReactNode;
}): import("react").JSX.Element;
