import type { Console } from '../app/console.ts';
import type { KeyReach } from './hold-keys.ts';
type Parts = Pick<Console, 'session' | 'link' | 'navigation' | 'triage' | 'underway' | 'inbox' | 'installations' | 'mappings' | 'operations'>;
/** Whether a key would meet what was there before the one ahead of it: the list that it asked for has to have come first. */
export declare function isAwaited(app: Parts, reach: KeyReach): boolean;
export {};
