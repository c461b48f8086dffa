import type { Upsert } from '#shared/model/change.ts';
import type { EventId, InstallationId, MappingId, OpId, ProjectId, ResourceId } from '#shared/model/ids.ts';
export declare const benchWorkspace: string;
export declare const benchEvent: (n: number) => EventId;
export declare const benchResource: (n: number) => ResourceId;
export declare const benchInstallation: (n: number) => InstallationId;
export declare const benchProject: (n: number) => ProjectId;
export declare const benchMapping: (n: number) => MappingId;
export declare const benchOp: (n: number) => OpId;
export declare const resources = 10000;
/** A number in [0, 1) that looks drawn and is the same in every run. */
export declare function drawn(index: number): number;
/** Projects, installations and resources, then events in the order of arrival, `count` of them up to `now`. */
export declare function syntheticFeed(count: number, now: number): Generator<Upsert>;
