import type { Provider } from '#shared/model/provider.ts';
import type { WriteDb } from '#backend/store/db.ts';
/**
 * Sends the events that waited for an installation through routing once more, in the order in which they arrived: those that
 * were kept at the provider app, and those that wait in the installation's own workspace. Call it in the transaction that
 * claims or revives the installation; answers how many there are.
 */
export declare function requeueWaiting(db: WriteDb, installation: {
    readonly workspaceId: string;
    readonly provider: Provider;
    readonly host: string;
    readonly externalInstallationId: string;
}): number;
