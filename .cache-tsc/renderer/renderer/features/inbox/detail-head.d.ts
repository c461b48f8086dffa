import './detail.css';
import type { EventDetail, GroupRow } from '#shared/ipc/inbox-calls.ts';
/** What it is, whose it is and how long it can be had again. */
export declare function DetailHead(props: {
    readonly event: EventDetail;
    readonly group: GroupRow | null;
}): import("react").JSX.Element;
/** What became of it, and by whom. */
export declare function DecidedNotice(props: {
    readonly event: EventDetail;
}): import("react").JSX.Element;
