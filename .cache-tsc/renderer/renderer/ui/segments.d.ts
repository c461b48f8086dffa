/** One of a few, all of them seen. */
export declare function Segments<T extends string>(props: {
    readonly label: string;
    readonly value: T;
    readonly choices: readonly {
        readonly id: T;
        readonly label: string;
    }[];
    readonly onChoose: (id: T) => void;
}): import("react").JSX.Element;
