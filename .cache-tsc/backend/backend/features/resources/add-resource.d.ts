import type { z } from 'zod';
import type { InstallationId } from '#shared/model/ids.ts';
import type { addResourceInput, Resource } from '#shared/model/resource.ts';
import type { TenantTools } from '#backend/features/command-tools.ts';
/** Adds a resource to an installation's inventory; throws `installation.not_found`, `resource.taken`. */
export declare function addResource(tools: TenantTools, installationId: InstallationId, input: z.output<typeof addResourceInput>): Resource;
