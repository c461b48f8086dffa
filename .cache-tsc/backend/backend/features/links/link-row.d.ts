import { type Link } from '#shared/model/link.ts';
export interface LinkRow {
    readonly id: Link['id'];
    readonly installation_id: Link['installationId'];
    readonly member_id: Link['memberId'];
    readonly provider_user_id: string;
    readonly login: string;
    readonly scopes_json: string;
    readonly state_json: string;
    readonly created_at: number;
    readonly version: number;
}
export declare const linkColumns = "link.id, link.installation_id, link.member_id, link.provider_user_id, link.login, link.scopes_json,\n  link.state_json, link.created_at, link.version";
/** The wire form of a stored link. */
export declare function toLink(row: LinkRow): Link;
