import type { z } from 'zod';
import type { createProjectInput, Project } from '#shared/model/project.ts';
import type { TenantTools } from '#backend/features/command-tools.ts';
/** Creates a project; throws `project.slug_taken`. */
export declare function createProject(tools: TenantTools, input: z.output<typeof createProjectInput>): Project;
