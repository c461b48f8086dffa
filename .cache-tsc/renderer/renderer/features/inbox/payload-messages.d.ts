import type { EventDetail } from '#shared/ipc/inbox-calls.ts';
export declare const payloadText: {
    readonly label: 'Payload';
    readonly title: (event: EventDetail, isNewest: boolean) => string;
    readonly compare: 'Compare with the last match';
    readonly stopComparing: 'Stop comparing';
    readonly headers: 'Headers';
    readonly copy: 'Copy';
    readonly copied: 'Payload copied';
    readonly notCopied: 'The payload could not be copied';
    readonly loading: 'Loading the payload…';
    readonly noComparison: 'The payload of the last match is not here, so there is nothing to compare with.';
    readonly why: {
        readonly offline: 'This payload is kept at the service and was not fetched yet. It appears once the service can be reached; deciding works without it.';
        readonly gone: 'The service no longer keeps this payload. What was read from it is above.';
        readonly too_large: 'This payload is larger than 4 MB and is not shown. The raw request is kept at the service; deciding works without it.';
        readonly not_text: 'The payload is not text that could be shown. The raw request is kept at the service.';
    };
};
