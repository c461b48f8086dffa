import type { RefObject } from 'react';
import type { ScrollPlace, ScrollScale } from './scroll-scale.ts';
export interface ScrollControl {
    readonly ref: RefObject<HTMLDivElement | null>;
    readonly place: ScrollPlace;
    readonly scale: ScrollScale;
    readonly onScroll: () => void;
    readonly jump: (top: number) => void;
    /** The place right now, ahead of the next render. */
    readonly now: () => ScrollPlace;
}
/** Ties a scroll container to a place in a list of any length. */
export declare function useScrollPlace(total: number, rowHeight: number): ScrollControl;
