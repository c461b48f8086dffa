import type { Member, MemberState } from '#shared/model/member.ts';
import type { ReadDb, WriteDb } from '#backend/store/db.ts';
export declare function listMembers(db: ReadDb, workspaceId: string, query: {
    readonly limit: number;
    readonly cursor?: string | undefined;
    readonly state?: MemberState | undefined;
}): {
    items: Member[];
    next_cursor: string | null;
};
/** The member, or throws `member.not_found`. */
export declare function requireMember(db: ReadDb, workspaceId: string, id: string): Member;
export declare function findMemberByEmail(db: ReadDb, workspaceId: string, email: string): Member | undefined;
/** Writes what may change of a member. */
export declare function saveMember(db: WriteDb, workspaceId: string, member: Member): void;
