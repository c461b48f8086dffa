import type { Candidate } from '#shared/model/routing-decision.ts';
/** Whether no suggestion is better than the second: then none is put forward. */
export declare function isEqualFit([first, second]: readonly Pick<Candidate, 'confidence'>[]): boolean;
