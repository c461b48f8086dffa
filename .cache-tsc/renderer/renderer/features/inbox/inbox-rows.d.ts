import './inbox-rows.css';
import type { EventRow, GroupRow } from '#shared/ipc/inbox-calls.ts';
/** A group as a sentence, then what decides the order. */
export declare function GroupCells(props: {
    readonly row: GroupRow;
}): import("react").JSX.Element;
/** A single event: what happened, where, by whom. */
export declare function EventCells(props: {
    readonly row: EventRow;
}): import("react").JSX.Element;
