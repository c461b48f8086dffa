import type { z } from 'zod';
import type { createLinkInput, Link } from '#shared/model/link.ts';
import type { TenantTools } from '#backend/features/command-tools.ts';
/**
 * Registers who a member is at a provider, on the admin's word. Throws `installation.not_found`, `installation.ended`,
 * `member.not_found`, `member.deactivated`, `link.taken`.
 */
export declare function createLink(tools: TenantTools, input: z.output<typeof createLinkInput>): Link;
