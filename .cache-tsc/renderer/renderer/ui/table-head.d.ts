import './table.css';
export interface TableColumn {
    readonly id: string;
    readonly title: string;
    readonly isRight?: boolean;
}
/** The header row of a grid that is a table. */
export declare function TableHead(props: {
    readonly columns: readonly TableColumn[];
}): import("react").JSX.Element;
