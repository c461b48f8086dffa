/** Whether there are rows to show, or a reason to tell. */
export declare function useListStanding(): 'rows' | 'empty' | 'failed';
/** The rows of the shown list. */
export declare function InboxList(): import("react").JSX.Element;
/** Why there are no rows, and what to do about it. */
export declare function NoRows(props: {
    readonly standing: 'empty' | 'failed';
}): import("react").JSX.Element;
