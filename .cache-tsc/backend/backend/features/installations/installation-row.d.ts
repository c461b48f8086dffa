import { type Installation } from '#shared/model/installation.ts';
export interface InstallationRow {
    readonly workspace_id: string;
    readonly id: Installation['id'];
    readonly provider: Installation['provider'];
    readonly host: string;
    readonly mode: Installation['mode'];
    readonly external_installation_id: string;
    readonly account_json: string;
    readonly resource_selection: Installation['resourceSelection'];
    readonly state_json: string;
    readonly last_delivery_at: number | null;
    readonly installed_at: number;
    readonly version: number;
}
export declare const installationColumns = "installation.workspace_id, installation.id, installation.provider, installation.host, installation.mode,\n  installation.external_installation_id, installation.account_json, installation.resource_selection, installation.state_json,\n  installation.last_delivery_at, installation.installed_at, installation.version";
/** The wire form of a stored installation. */
export declare function toInstallation(row: InstallationRow): Installation;
