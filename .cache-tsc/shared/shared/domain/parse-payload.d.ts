export type ParsedPayload = {
    readonly kind: 'parsed';
    readonly payload: unknown;
} | {
    readonly kind: 'failed';
    readonly why: string;
};
/**
 * Reads a webhook's body: JSON, or the form that hooks send when asked for `application/x-www-form-urlencoded`.
 * Keys named `__proto__` are left out, so that copying the result can't change a prototype. Never throws.
 */
export declare function parsePayload(text: string): ParsedPayload;
