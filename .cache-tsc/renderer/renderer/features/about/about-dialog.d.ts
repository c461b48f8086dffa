import './about-dialog.css';
/** Which Switchboard this is, on what it runs and where it keeps its data. */
export declare function AboutDialog(): import("react").JSX.Element;
