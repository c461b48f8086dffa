import type { ReasonCode } from '../model/routing-decision.ts'

/** Why an event may wait. */
export const waitingReasons = [
  'NO_MAPPING',
  'MAPPING_PAUSED',
  'NO_CANDIDATE',
  'LOW_CONFIDENCE',
  'AMBIGUOUS',
  'AUTO_ROUTE_OFF',
  'MUTED_BY_POLICY',
  'NO_INSTALLATION',
  'INSTALLATION_PENDING',
  'INSTALLATION_SUSPENDED',
  'INSTALLATION_REVOKED',
  'INSTALLATION_ERROR',
  'NO_RESOURCE',
  'UNSUPPORTED_EVENT',
  'PARSE_FAILED',
] as const satisfies readonly ReasonCode[]
