import type { Payload } from '#shared/ipc/inbox-calls.ts';
import type { EventId } from '#shared/model/ids.ts';
import type { Client } from '../../client/client.ts';
/** The newest payloads that were looked at. */
export interface Payloads {
    load(id: EventId): Promise<Payload>;
}
export declare function createPayloads(client: Client): Payloads;
