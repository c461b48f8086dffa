import type { OpView } from '#shared/ipc/ops-calls.ts';
import type { OpRow } from './op-row.ts';
import type { OpSources } from './undoable.ts';
/** The op as screens show it. */
export declare function opViewOf(row: OpRow, from: OpSources): OpView;
