import './detail.css';
/** What is under the cursor, in the order of the operator's questions. */
export declare function DetailPane(): import("react").JSX.Element;
