import type { ErrorWire } from '#shared/errors/error-wire.ts';
import type { Removed } from '#backend/features/retention/retention-steps.ts';
import type { LogFields, LogLevel } from '#backend/http/logger.ts';
import type { StoreLocation } from '#backend/store/store-location.ts';
import type { Receipt, VerifiedDelivery } from './commit-deliveries.ts';
type Fact = Exclude<keyof VerifiedDelivery, 'body'>;
/**
 * A group on its way to the engine's thread: what is known of its deliveries in columns, which are half the work to copy, and
 * all bodies in one buffer, which is handed over or shared, not copied again.
 */
export interface PackedDeliveries {
    readonly facts: {
        readonly [Name in Fact]-?: readonly VerifiedDelivery[Name][];
    };
    readonly sizes: readonly number[];
    readonly bodies: ArrayBuffer | SharedArrayBuffer;
    /** Where in it the first body begins. */
    readonly start: number;
}
export type ToEngine = {
    readonly kind: 'commit';
    readonly id: number;
    readonly group: PackedDeliveries;
} | {
    readonly kind: 'drain';
    readonly id: number;
} | {
    readonly kind: 'ping';
    readonly id: number;
} | {
    readonly kind: 'stop';
    readonly id: number;
} | {
    readonly kind: 'kick';
};
export type FromEngine = {
    readonly kind: 'done';
    readonly id: number;
    readonly receipts: readonly Receipt[];
} | {
    readonly kind: 'failed';
    readonly id: number;
    readonly error: ErrorWire;
} | {
    readonly kind: 'routed';
    readonly workspaceIds: readonly string[];
} | {
    readonly kind: 'outcomes';
    readonly outcomes: Readonly<Record<string, number>>;
} | {
    readonly kind: 'removed';
    readonly removed: Removed;
} | {
    readonly kind: 'log';
    readonly level: LogLevel;
    readonly message: string;
    readonly fields: LogFields;
};
/** What a thread of the engine does: where a file has one writer, everything. */
export type EnginePart = 'everything' | 'commits' | 'the rest';
export interface EngineThreadData {
    readonly part: EnginePart;
    readonly location: StoreLocation;
    /** Lines below it aren't worth sending. */
    readonly leastLogged: LogLevel;
}
/** With their bodies in `room`, where there is any and they have room in it. */
export declare function packDeliveries(deliveries: readonly VerifiedDelivery[], room?: SharedArrayBuffer): PackedDeliveries;
export declare function unpackDeliveries({ facts, sizes, bodies, start }: PackedDeliveries): VerifiedDelivery[];
export {};
