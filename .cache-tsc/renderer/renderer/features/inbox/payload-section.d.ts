import type { EventDetail } from '#shared/ipc/inbox-calls.ts';
/** The newest raw request: its body, its headers, and what differs from the last one that found its project. */
export declare function PayloadSection(props: {
    readonly event: EventDetail;
    readonly isNewest: boolean;
}): import("react").JSX.Element;
