import type { EventDetail } from '#shared/ipc/inbox-calls.ts';
/** What happened, by whom and where, in one glance; then the last event that did find its project. */
export declare function EventFacts(props: {
    readonly event: EventDetail;
    readonly isNewest: boolean;
}): import("react").JSX.Element;
