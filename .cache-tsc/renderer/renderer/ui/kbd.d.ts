import './kbd.css';
/** A key cap. Decoration: the accessible name of what carries it says the words. */
export declare function Kbd(props: {
    readonly keys: string;
}): import("react").JSX.Element;
