import type { z } from 'zod';
import type { createMemberInput, Member } from '#shared/model/member.ts';
import type { TenantTools } from '#backend/features/command-tools.ts';
/** Adds a member; throws `member.email_taken`, also where the one who has it is deactivated. */
export declare function createMember(tools: TenantTools, input: z.output<typeof createMemberInput>): Member;
