import './key-sheet.css';
/** Every command that has a key. */
export declare function KeySheet(): import("react").JSX.Element;
