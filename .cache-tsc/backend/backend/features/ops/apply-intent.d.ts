import type { Intent } from '#shared/model/operation.ts';
import type { OpEffect, OpScope } from './op-scope.ts';
/** Performs one decision. Whatever it throws leaves nothing behind. */
export declare function applyIntent(scope: OpScope, intent: Intent): OpEffect;
