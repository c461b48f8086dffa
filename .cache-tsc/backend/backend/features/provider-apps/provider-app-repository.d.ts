import type { ProviderApp } from '#shared/model/provider-app.ts';
import type { ReadDb } from '#backend/store/db.ts';
export declare function listProviderApps(db: ReadDb): ProviderApp[];
export declare function findProviderApp(db: ReadDb, provider: string, host: string, appId: string): ProviderApp | undefined;
/** Throws `provider_app.not_found`. */
export declare function requireProviderApp(db: ReadDb, id: string): ProviderApp;
/** The path of each installation's own address, where it has one. */
export declare function listInstallationPaths(db: ReadDb, workspaceId: string): ReadonlyMap<string, string>;
