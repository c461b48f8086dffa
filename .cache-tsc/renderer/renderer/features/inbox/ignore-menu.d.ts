import type { Targets } from './verdict.ts';
/** Why it is ignored: one key each; a note is optional. */
export declare function IgnoreMenu(props: {
    readonly targets: Targets;
}): import("react").JSX.Element;
