import type { Random } from '#backend/sample/random.ts';
import type { OpView } from '#shared/ipc/ops-calls.ts';
import type { IpcClient } from '#shared/ipc/ipc-client.ts';
import type { World } from './kills-world.ts';
/** Makes one decision as a person might who looks at the Inbox; answers with what was answered durably. */
export declare function decideSomething(ipc: IpcClient, world: World, random: Random): Promise<OpView[]>;
