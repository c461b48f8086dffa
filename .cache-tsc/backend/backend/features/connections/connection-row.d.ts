import { type Connection } from '#shared/model/connection.ts';
import type { InstallationId, LinkId } from '#shared/model/ids.ts';
export interface ConnectionRow {
    readonly id: Connection['id'];
    readonly transport_json: string;
    readonly created_at: number;
    readonly provider: Connection['provider'];
    readonly host: string;
    readonly installation_id: InstallationId;
    readonly account_json: string;
    readonly installation_state_json: string;
    readonly last_delivery_at: number | null;
    /** Null where it is the installation's own. */
    readonly link_id: LinkId | null;
    readonly link_login: string | null;
    readonly link_state_json: string | null;
}
export declare const connectionColumns = "service_connection.id, service_connection.transport_json, service_connection.created_at,\n  installation.provider, installation.host, installation.id AS installation_id, installation.account_json,\n  installation.state_json AS installation_state_json, installation.last_delivery_at,\n  link.id AS link_id, link.login AS link_login, link.state_json AS link_state_json";
/** Each connection with whom it is of: a link's is at the link's installation. */
export declare const connectionJoins = "service_connection\n  LEFT JOIN link ON service_connection.subject_kind = 'link' AND link.workspace_id = service_connection.workspace_id\n    AND link.id = service_connection.subject_id\n  JOIN installation ON installation.workspace_id = service_connection.workspace_id\n    AND installation.id = coalesce(link.installation_id, service_connection.subject_id)";
/** The wire form of a stored connection. */
export declare function toConnection(row: ConnectionRow): Connection;
