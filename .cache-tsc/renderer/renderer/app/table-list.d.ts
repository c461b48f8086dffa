import type { ReactNode } from 'react';
import type { ListStore } from '../lists/list-store.ts';
import type { TableColumn } from '../ui/table-head.tsx';
/** A list as a table of one-line rows, or why there is none. */
export declare function TableList<R>(props: {
    readonly list: ListStore<R>;
    readonly label: string;
    readonly columns: readonly TableColumn[];
    /** The row's cells, each with role gridcell. */
    readonly cells: (row: R) => ReactNode;
    readonly empty: ReactNode;
    readonly failedTitle: string;
    readonly tryAgain: string;
}): import("react").JSX.Element;
