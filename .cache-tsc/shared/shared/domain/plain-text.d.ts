/** Whether a text holds what `plainText` would take out: controls, line ends, marks that hide or reorder, lone surrogates. */
export declare function hasHiddenText(text: string): boolean;
/**
 * A name of at most `maxLength` UTF-16 units, with a visible sign where something in it hides or reorders: without it, one name could
 * pass for another. The longer name ends in an ellipsis.
 */
export declare function plainName(text: string, maxLength: number): string;
/** One line of plain text of at most `maxLength` UTF-16 units; longer text ends in an ellipsis. */
export declare function plainText(text: string, maxLength: number): string;
