import type { z } from 'zod';
import { type CreatedInstallation, type createInstallationInput } from '#shared/model/installation.ts';
import type { TenantTools } from '#backend/features/command-tools.ts';
import { type EndpointTools } from '#backend/features/provider-apps/webhook-endpoint.ts';
export interface InstallationTools extends TenantTools, EndpointTools {
}
/**
 * Binds a provider's installation to the workspace and hands what waited for it to routing; throws `installation.taken`.
 * One that ended in the same workspace has it as its successor: address and mappings are carried over.
 */
export declare function createInstallation(tools: InstallationTools, { active, webhookSecret, ...given }: z.output<typeof createInstallationInput>): CreatedInstallation;
