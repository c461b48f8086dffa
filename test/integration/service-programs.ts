import { join } from 'node:path'
import { isBuilt } from '#scripts/build-stamp.ts'
import { projectRoot } from '#scripts/project-root.ts'

// As built where that is of these sources, as it is under `npm test`: it starts in a third of the time.
const built = isBuilt(projectRoot)

/** The service's command line. */
export const serviceCli = join(projectRoot, built ? 'dist/service/cli.js' : 'backend/cli.ts')
/** The service as a console starts it. */
export const embeddedService = join(projectRoot, built ? 'dist/service/embedded.js' : 'backend/embedded.ts')
