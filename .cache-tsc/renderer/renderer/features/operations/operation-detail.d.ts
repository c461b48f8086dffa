import '../inbox/detail.css';
/** The decision under the cursor: its state in words, its result, and the way on. */
export declare function OperationDetail(): import("react").JSX.Element;
