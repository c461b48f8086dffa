import './virtual-grid.css';
import type { ReactNode } from 'react';
import type { ListStore } from '../../lists/list-store.ts';
export interface GridProps<R> {
    readonly list: ListStore<R>;
    readonly label: string;
    readonly rowHeight: number;
    /** The cells of a row, each with role gridcell. */
    readonly cells: (row: R) => ReactNode;
    /** Column headers, where the rows are a table. */
    readonly head?: ReactNode;
    readonly isMultiselect?: boolean;
    readonly onOpen?: (row: R) => void;
}
/** A list of any length: one tab stop, the row under the cursor always mounted, rows loaded where they are shown. */
export declare function VirtualGrid<R>(props: GridProps<R>): import("react").JSX.Element;
