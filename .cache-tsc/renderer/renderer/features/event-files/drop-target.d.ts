import './drop-target.css';
/** A file that is dropped anywhere on the window never leads the page away; an event file is shown. */
export declare function DropTarget(): import("react").JSX.Element | null;
