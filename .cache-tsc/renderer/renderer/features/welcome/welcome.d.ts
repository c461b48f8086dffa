import './welcome.css';
/** The first window: what this is, and the ways in; a service elsewhere has no sample. */
export declare function Welcome(): import("react").JSX.Element;
