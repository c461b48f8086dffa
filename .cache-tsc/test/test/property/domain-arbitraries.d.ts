import fc from 'fast-check';
import type { RoutableMapping, RouteEventInput } from '#shared/domain/route-event.ts';
import type { CandidateInput } from '#shared/domain/rank-candidates.ts';
export declare const candidateInput: fc.Arbitrary<CandidateInput>;
export declare const routableMapping: fc.Arbitrary<RoutableMapping>;
export declare const routeInput: fc.Arbitrary<RouteEventInput>;
