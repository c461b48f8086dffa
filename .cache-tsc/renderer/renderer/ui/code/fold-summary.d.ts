import type { EditorState } from '@codemirror/state';
/** What stands in place of a folded value: the number of an array's items, the first plain members of an object. */
export declare function foldSummary(state: EditorState, range: {
    readonly from: number;
    readonly to: number;
}): string;
/** The values that start folded: everything nested that spans lines, below the top level. */
export declare function foldedAtFirst(state: EditorState): readonly {
    readonly from: number;
    readonly to: number;
}[];
