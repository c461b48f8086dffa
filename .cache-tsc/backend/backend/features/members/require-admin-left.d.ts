import type { Member } from '#shared/model/member.ts';
import type { WriteDb } from '#backend/store/db.ts';
/** Throws `member.last_admin` where the step would leave a workspace that has an active admin without one. */
export declare function requireAdminLeft(db: WriteDb, workspaceId: string, { before, after }: {
    readonly before: Member;
    readonly after: Member;
}): void;
