import type { EventFile } from '#shared/model/event-file.ts';
/** The events of a file, as the Inbox shows its own, and nothing that could act on them. */
export declare function EventFileView(props: {
    readonly file: EventFile;
}): import("react").JSX.Element;
