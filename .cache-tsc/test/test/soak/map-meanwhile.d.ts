import type { Random } from '#backend/sample/random.ts';
import type { Fleet } from './intake-fleet.ts';
/**
 * Maps one repository after the other while its events arrive, as operators would. Answers how many. Whoever gets no answer
 * asks another process with the same idempotency key.
 */
export declare function mapMeanwhile(fleet: Fleet, random: Random, { signal, everyMs }: {
    readonly signal: AbortSignal;
    readonly everyMs: number;
}): Promise<number>;
