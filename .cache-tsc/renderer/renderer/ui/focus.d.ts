/** Focuses the row at a place of a list, without scrolling: the list has done that. */
export declare function focusRow(list: Element | null, index: number): void;
/** Focuses the list of the screen, at its cursor. Where there is no row, a field is left all the same: keys are for the list. */
export declare function focusList(): void;
/** Focuses the list once what lay over it is gone, unless the search was asked for by then. */
export declare function focusListSoon(): void;
/** Focuses the list, unless somebody types or something lies over the screen. */
export declare function focusListUnlessTyping(): void;
/** Focuses the screen's search field. */
export declare function focusSearch(): void;
