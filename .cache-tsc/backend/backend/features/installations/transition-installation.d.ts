import type { InstallationId } from '#shared/model/ids.ts';
import type { Installation, InstallationTransition } from '#shared/model/installation.ts';
import type { TenantTools } from '#backend/features/command-tools.ts';
/** An operator's step of an installation; throws `installation.not_found`, `version.conflict`, `installation.illegal_transition`. */
export declare function transitionInstallation(tools: TenantTools, id: InstallationId, step: {
    readonly transition: InstallationTransition;
    readonly ifMatch: number;
}): Installation;
