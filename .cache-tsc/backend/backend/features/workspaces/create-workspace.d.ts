import type { z } from 'zod';
import type { createWorkspaceInput, Workspace } from '#shared/model/workspace.ts';
import type { CommandTools } from '#backend/features/command-tools.ts';
/** Creates a workspace; throws `workspace.slug_taken`. */
export declare function createWorkspace(tools: CommandTools & {
    readonly actor: string;
}, input: z.output<typeof createWorkspaceInput>): Workspace;
