import type { Member } from '#shared/model/member.ts';
export interface MemberRow {
    readonly id: Member['id'];
    readonly name: string;
    readonly email: string;
    readonly role: Member['role'];
    readonly deactivated_at: number | null;
    readonly created_at: number;
    readonly version: number;
}
export declare const memberColumns = "member.id, member.name, member.email, member.role, member.deactivated_at, member.created_at, member.version";
/** The wire form of a stored member. */
export declare function toMember(row: MemberRow): Member;
