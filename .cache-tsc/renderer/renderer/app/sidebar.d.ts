import './sidebar.css';
/** The workspace, its screens, and views that are worth a click. */
export declare function Sidebar(): import("react").JSX.Element;
