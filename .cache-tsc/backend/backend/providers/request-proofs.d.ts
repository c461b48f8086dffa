import { type KeyObject } from 'node:crypto';
import { SwitchboardError } from '#shared/errors/switchboard-error.ts';
import type { RequestHeaders } from './webhook-provider.ts';
/** The header's value; throws the code where there is none. */
export declare function requireHeader(headers: RequestHeaders, name: string, code?: 'signature.missing' | 'request.header_missing'): string;
/** A header that names something: short, and of visible characters. */
export declare function shortHeader(headers: RequestHeaders, name: string): string;
export declare function isId(value: string): boolean;
/** Whether one of the secrets makes what was claimed. Every one is tried, so that the time tells nothing about which it was. */
export declare function anyMakes<S>(claimed: Uint8Array | undefined, secrets: readonly S[], make: (secret: S) => Uint8Array): boolean;
/** HMAC-SHA256 over the parts, one after the other. */
export declare function hmacOf(key: KeyObject | Uint8Array, ...parts: readonly (string | Uint8Array)[]): Uint8Array;
/** The bytes of a signature in hex, after a prefix; undefined where it isn't one. */
export declare function hexAfter(prefix: string, value: string | undefined): Uint8Array | undefined;
export declare function invalidSignature(): SwitchboardError;
/** The type of a body that names none, or an impossible one. */
export declare const unnamedType = "unnamed";
export declare const freshMs: number;
/** Refuses what was signed at another time, five minutes either way; `seconds` is part of what was signed. */
export declare function requireFresh(seconds: string, nowMs: number): void;
export declare function isWithin(atMs: number, nowMs: number, { pastMs, futureMs }: {
    readonly pastMs: number;
    readonly futureMs: number;
}): boolean;
