import type { SignalId } from '#shared/model/ids.ts';
/** The same event at the same destination is the same signal, whenever and however it got there. */
export declare function signalIdOf(eventId: string, destination: {
    readonly kind: string;
    readonly id: string;
}): SignalId;
