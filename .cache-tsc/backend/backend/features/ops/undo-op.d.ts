import type { OpId } from '#shared/model/ids.ts';
import type { OpEffect, OpScope } from './op-scope.ts';
/** Takes back what an earlier decision did, as far as nobody has decided since. Undoing isn't itself undone: decide again. */
export declare function undoOp(scope: OpScope, target: OpId): OpEffect;
