import type { Clock } from '#shared/lib/clock.ts';
import type { NewId } from '#shared/lib/new-id.ts';
import type { Operation, Verdict } from '#shared/model/operation.ts';
import { type Role } from '#shared/model/permissions.ts';
import type { Principal } from '#shared/model/principal.ts';
import type { WriteDb } from '#backend/store/db.ts';
interface OpContext {
    readonly workspaceId: string;
    readonly clock: Clock;
    readonly newId: NewId;
}
export interface ApplyOps extends OpContext {
    /** Runs `work` in one transaction; inside another one, in a savepoint. */
    readonly write: <T>(work: (db: WriteDb) => T) => T;
    readonly principal: Decider & {
        readonly role: Role;
    };
}
/** Who is behind a decision as far as the service knows: the token. */
type Decider = Pick<Principal, 'name'> & Partial<Pick<Principal, 'tokenId'>>;
/** Applies decisions in order, each whole or not at all, and answers a verdict for each. All of them are durable when it returns. */
export declare function applyOps(context: ApplyOps, ops: readonly unknown[]): Verdict[];
/** Applies a decision that was never seen before, or throws what stands against it. */
export declare function applyNew(context: OpContext & {
    readonly db: WriteDb;
    readonly principal: Decider;
}, op: Operation): Verdict & {
    kind: 'applied';
};
export {};
