import type { Payload } from './example-payloads.ts';
import type { SampleRepository } from './scenario.ts';
/** A repository of ours with the same fields, in the same forms, as the example's. */
export declare function repositoryPayload(example: Payload, repository: SampleRepository, atMs: number): Record<string, unknown>;
