/**
 * Browsers cap the height of an element at about 33 million px, and a long list is higher than that. The scroll bar
 * then stands for a shorter height: small movements are kept exact, long ones (a dragged thumb) are proportional.
 */
export interface ScrollScale {
    readonly rowHeight: number;
    readonly total: number;
    readonly viewport: number;
}
/** Where the list is scrolled to: `top` in list px, `shift` = list px − scroll bar px. */
export interface ScrollPlace {
    readonly top: number;
    readonly shift: number;
}
export declare const maxScrollHeight = 15000000;
export declare function listHeight(scale: ScrollScale): number;
/** The height that the scroll bar is given. */
export declare function scrollHeight(scale: ScrollScale): number;
/** Where the scroll bar has to be for a place in the list. */
export declare function anchoredAt(scale: ScrollScale, top: number): ScrollPlace;
/** The place after the scroll bar moved to `bar`. */
export declare function afterScroll(scale: ScrollScale, place: ScrollPlace, bar: number): ScrollPlace;
/** The place for a jump to `top`; small jumps keep the bar's shift, so that scrolling on stays exact. */
export declare function jumpedTo(scale: ScrollScale, place: ScrollPlace, top: number): ScrollPlace;
/** The rows on screen, first and last, both included. */
export declare function rowsOnScreen(scale: ScrollScale, top: number, overscan: number): {
    readonly first: number;
    readonly last: number;
};
/** What the rows under the list's window look like to whoever scrolls it. */
interface Sight {
    readonly scale: ScrollScale;
    readonly top: number;
    readonly cursor: {
        readonly index: number;
        readonly key: string | null;
    };
}
/** Where to scroll once the cursor or the rows moved: what the eye rests on stays where it is, and the cursor in sight. */
export declare function topAfterMove(before: Sight, { scale, cursor }: Pick<Sight, 'scale' | 'cursor'>): number;
/** The least movement that brings a row fully on screen. */
export declare function topToShow(scale: ScrollScale, top: number, index: number): number;
export {};
