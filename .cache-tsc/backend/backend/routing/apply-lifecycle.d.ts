import type { InstallationChange } from '#shared/domain/lifecycle-change.ts';
import type { NewId } from '#shared/lib/new-id.ts';
import { type Installation, type InstallationTransition } from '#shared/model/installation.ts';
import type { WriteDb } from '#backend/store/db.ts';
import type { KnownInstallation, RouteCache } from './route-cache.ts';
/** Told about a step of an installation that its state does not allow: the event is late, or repeated. */
export type OnRefused = (refused: {
    readonly installationId: string;
    readonly transition: InstallationTransition['kind'];
    readonly state: Installation['state']['kind'];
}) => void;
interface LifecycleScope {
    readonly db: WriteDb;
    readonly cache: RouteCache;
    readonly newId: NewId;
    readonly installation: KnownInstallation;
    readonly at: number;
    readonly onRefused: OnRefused;
}
/** Whether the event should find its way by the records as they were before it: news about one resource does. */
export declare function appliesAfterRouting(change: InstallationChange): boolean;
/** Brings our records of an installation to what the provider says about it. A repeated or late event changes nothing. */
export declare function applyLifecycle(scope: LifecycleScope, change: InstallationChange): void;
export {};
