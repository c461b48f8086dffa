import type { MouseEvent, ReactNode } from 'react';
import type { ListStore } from '../../lists/list-store.ts';
interface GridRowProps<R> {
    readonly list: ListStore<R>;
    readonly index: number;
    readonly top: number;
    readonly height: number;
    readonly rowIndex: number;
    readonly isMultiselect: boolean;
    readonly cells: (row: R) => ReactNode;
    readonly onClick: (event: MouseEvent, index: number) => void;
    readonly onOpen: ((row: R) => void) | undefined;
}
/** One row; a skeleton until it is loaded. Keyed by place, so that focus stays where the operator looks. */
declare function Row<R>(props: GridRowProps<R>): import("react").JSX.Element;
export declare const GridRow: typeof Row;
export {};
