import type { Announcer } from './announcer.ts';
/** Two regions in turn: a reader notices a change even when the words are the same. */
export declare function LiveRegion(props: {
    readonly announcer: Announcer;
}): import("react").JSX.Element;
