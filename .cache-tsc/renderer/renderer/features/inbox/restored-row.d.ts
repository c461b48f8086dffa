import type { OpView } from '#shared/ipc/ops-calls.ts';
import type { Client } from '../../client/client.ts';
import type { InboxQuery } from './inbox-query.ts';
/** The key of a row that a taken back decision has brought back, in the list that is shown; null where it names none. */
export declare function restoredRow(client: Client, { view }: InboxQuery, { intent }: OpView): Promise<string | null>;
