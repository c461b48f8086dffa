import { type Destination, type Mapping } from '#shared/model/mapping.ts';
export interface MappingRow {
    readonly id: Mapping['id'];
    readonly installation_id: Mapping['installationId'];
    readonly resource_id: Mapping['resourceId'];
    readonly destination_kind: Destination['kind'];
    readonly destination_id: Destination['id'];
    readonly filter_json: string;
    readonly state_json: string;
    readonly provenance: Mapping['provenance'];
    readonly evidence_json: string;
    readonly carried: number;
    readonly last_carried_at: number | null;
    readonly created_by: string;
    readonly created_at: number;
    readonly version: number;
}
export declare const mappingColumns = "mapping.id, mapping.installation_id, mapping.resource_id, mapping.destination_kind, mapping.destination_id,\n  mapping.filter_json, mapping.state_json, mapping.provenance, mapping.evidence_json, mapping.carried, mapping.last_carried_at,\n  mapping.created_by, mapping.created_at, mapping.version";
/** The wire form of a stored mapping. */
export declare function toMapping(row: MappingRow): Mapping;
