/** How many rows of the shown list are selected. */
export declare function useSelectionSize(): number;
