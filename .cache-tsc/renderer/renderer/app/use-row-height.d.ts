/** The height of a row: plain ones have one line, tall ones two (one in the compact density). */
export declare function useRowHeight(kind: 'plain' | 'tall'): number;
