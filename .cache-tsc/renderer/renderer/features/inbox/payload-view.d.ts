import './payload-section.css';
import type { EventDetail, Payload } from '#shared/ipc/inbox-calls.ts';
/** Null while it loads. */
export type LoadedPayload = Payload | {
    readonly kind: 'failed';
    readonly message: string;
}
/** A file says that it is missing, and why. */
 | {
    readonly kind: 'left_out';
    readonly words: string;
} | null;
/** A request as it came, wherever it was read from. */
export declare function PayloadView(props: {
    readonly event: EventDetail;
    readonly isNewest: boolean;
    readonly payload: LoadedPayload;
    /** Null where there is nothing to compare with. */
    readonly comparison: {
        readonly isOn: boolean;
        readonly matched: LoadedPayload;
        readonly toggle: () => void;
    } | null;
}): import("react").JSX.Element;
