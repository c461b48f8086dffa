import './table.css';
/** A search field that asks when typing pauses. */
export declare function PlainSearch(props: {
    readonly label: string;
    readonly text: string;
    readonly onSearch: (text: string) => void;
}): import("react").JSX.Element;
