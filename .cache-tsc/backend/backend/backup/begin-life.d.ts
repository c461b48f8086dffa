import type { WriteDb } from '#backend/store/db.ts';
import type { NewId } from '#shared/lib/new-id.ts';
/**
 * A console may have seen any seq that was handed out after the backup was made. So each feed goes on beyond all of them, by
 * the clock, and cursors from before are too old: consoles load everything again instead of taking other changes for the
 * ones that they know.
 */
export declare function beginLife(db: WriteDb, { actor, newId, now }: {
    readonly actor: string;
    readonly newId: NewId;
    readonly now: number;
}): {
    readonly slug: string;
    readonly seq: number;
}[];
