import type { Candidate } from '#shared/model/routing-decision.ts';
/** Where it may belong, on what evidence: dashed, because nobody has decided it. */
export declare function Candidates(props: {
    readonly candidates: readonly Candidate[];
    readonly onAccept: ((number: number) => void) | null;
}): import("react").JSX.Element;
