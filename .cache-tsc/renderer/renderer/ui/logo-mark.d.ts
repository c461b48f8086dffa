/** Our sign: lines that come in, and one that is put where it belongs. */
export declare function LogoMark(props: {
    readonly size: number;
}): import("react").JSX.Element;
