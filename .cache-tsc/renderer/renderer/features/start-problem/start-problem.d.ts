import './start-problem.css';
import type { StartProblem as Problem } from '#shared/ipc/app-calls.ts';
/** In place of the first window: what stands in the way, where, and what to do about it. */
export declare function StartProblem(props: {
    readonly problem: Problem;
}): import("react").JSX.Element;
/** Nothing is known yet: who is being asked. */
export declare function Connecting(props: {
    readonly address: string | null;
}): import("react").JSX.Element;
