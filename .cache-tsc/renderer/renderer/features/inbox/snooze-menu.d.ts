import type { Targets } from './verdict.ts';
/** Until when it sleeps: a time, or what happens in its group. */
export declare function SnoozeMenu(props: {
    readonly targets: Targets;
}): import("react").JSX.Element;
