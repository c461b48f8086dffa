import type { Candidate } from '#shared/model/routing-decision.ts';
import type { Targets } from './verdict.ts';
/** Asks for the project; says before what a choice would resolve. */
export declare function MapPicker(props: {
    readonly targets: Targets;
    readonly candidates: readonly Candidate[];
}): import("react").JSX.Element;
