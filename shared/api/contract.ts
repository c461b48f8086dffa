import { auditRoutes } from './audit-routes.ts'
import { bulkRoutes } from './bulk-routes.ts'
import { catalogRoutes } from './catalog-routes.ts'
import { eventRoutes } from './event-routes.ts'
import { gitRoutes } from './git-routes.ts'
import { jobRoutes } from './job-routes.ts'
import { mappingRoutes } from './mapping-routes.ts'
import { policyRoutes } from './policy-routes.ts'
import { projectRoutes } from './project-routes.ts'
import { ruleRoutes } from './rule-routes.ts'
import { secretRoutes } from './secret-routes.ts'
import { destinationDeliveryRoutes } from './destination-delivery-routes.ts'
import { sinkRoutes } from './sink-routes.ts'
import { signalRoutes } from './signal-routes.ts'
import { suggestionRoutes } from './suggestion-routes.ts'
import { syncRoutes } from './sync-routes.ts'
import { systemRoutes } from './system-routes.ts'
import { tenancyRoutes } from './tenancy-routes.ts'

/** Every HTTP call between a console, or any automation, and the service. */
export const apiContract = {
  ...systemRoutes,
  ...catalogRoutes,
  ...projectRoutes,
  ...gitRoutes,
  ...tenancyRoutes,
  ...eventRoutes,
  ...mappingRoutes,
  ...ruleRoutes,
  ...policyRoutes,
  ...secretRoutes,
  ...syncRoutes,
  ...signalRoutes,
  ...suggestionRoutes,
  ...sinkRoutes,
  ...destinationDeliveryRoutes,
  ...jobRoutes,
  ...bulkRoutes,
  ...auditRoutes,
} as const
export type ApiContract = typeof apiContract
export type ApiName = keyof ApiContract
