import '../inbox/detail.css';
/** The installation under the cursor: its state in words, then where each of its resources goes. */
export declare function InstallationDetail(): import("react").JSX.Element;
