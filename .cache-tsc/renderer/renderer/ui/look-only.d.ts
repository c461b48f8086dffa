/** In place of verdicts that nobody here may take: why. */
export declare function LookOnly(props: {
    readonly why: string;
}): import("react").JSX.Element;
