import type { NormalizedEvent } from '../model/event.ts';
import type { InstallationId } from '../model/ids.ts';
import type { InstallationState } from '../model/installation.ts';
import type { RoutingStep } from '../model/routing-decision.ts';
export interface RoutedInstallation {
    readonly id: InstallationId;
    readonly state: InstallationState;
    readonly accountLogin: string;
}
/** Whether an event's installation is known and able; undefined where nobody has claimed it. */
export declare function installationStep(installation: RoutedInstallation | undefined, event: NormalizedEvent): RoutingStep;
