import type { z } from 'zod';
import type { GitSignal, reportGitSignalInput } from '#shared/model/git-signal.ts';
import type { TenantTools } from '#backend/features/command-tools.ts';
/** Keeps what a build says about the code it works on; a repeat renews the time. Throws `project.not_found`, `project.archived`. */
export declare function reportGitSignal(tools: TenantTools, input: z.output<typeof reportGitSignalInput>): GitSignal;
