import type { Member } from '#shared/model/member.ts';
import type { TenantTools } from '#backend/features/command-tools.ts';
/**
 * Ends a membership and revokes its links, all or nothing; answers how many. Throws `member.not_found`,
 * `member.illegal_transition`, `member.last_admin`.
 */
export declare function deactivateMember(tools: TenantTools, id: Member['id']): {
    readonly member: Member;
    readonly revokedLinks: number;
};
/** Takes a member back; their links stay revoked. Throws `member.not_found`, `member.illegal_transition`. */
export declare function reactivateMember(tools: TenantTools, id: Member['id']): Member;
