import type { z } from 'zod';
import type { Member, updateMemberInput } from '#shared/model/member.ts';
import type { TenantTools } from '#backend/features/command-tools.ts';
/** Changes a member's name or role; throws `member.not_found`, `version.conflict`, `member.last_admin`. */
export declare function updateMember(tools: TenantTools, id: Member['id'], change: {
    readonly input: z.output<typeof updateMemberInput>;
    readonly ifMatch: number;
}): Member;
