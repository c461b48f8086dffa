import type { RefObject } from 'react';
/** The line between list and detail: dragged, or moved with the arrow keys. */
export declare function Splitter(props: {
    readonly label: string;
    readonly split: RefObject<HTMLDivElement | null>;
}): import("react").JSX.Element;
