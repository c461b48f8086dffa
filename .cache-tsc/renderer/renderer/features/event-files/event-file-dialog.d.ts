import './event-file-dialog.css';
import type { FileArrival } from '#shared/ipc/event-file-calls.ts';
/** A file that was opened, over whatever is on screen; or why it can't be shown. */
export declare function EventFileDialog(props: {
    readonly arrival: FileArrival;
}): import("react").JSX.Element;
