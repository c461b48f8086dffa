import { SwitchboardError } from '#shared/errors/switchboard-error.ts'
import type { WorkspaceDirectory } from '../workspaces/workspace-directory.ts'
import type { WorkspaceOpener } from '../workspaces/workspace-opener.ts'
import type { SampleWatch } from './sample-watch.ts'

/** Makes the sample workspace where there is none, and opens it; offline it opens the one that is remembered. */
export async function openSample({
  watch,
  directory,
  opener,
}: {
  watch: SampleWatch
  directory: WorkspaceDirectory
  opener: WorkspaceOpener
}): Promise<void> {
  const remembered = directory.sampleId()
  let workspaceId: string
  try {
    const status = await watch.make()
    if (status.kind === 'absent')
      throw new SwitchboardError('sample.not_available', 'This service has no sample workspace.')
    workspaceId = status.workspaceId
    directory.setSample(workspaceId)
    await directory.refresh()
  } catch (error) {
    const offline = error instanceof SwitchboardError && error.code === 'service.unreachable'
    if (!offline || remembered === null) throw error
    workspaceId = remembered
  }
  const workspace = directory.find(workspaceId)
  if (workspace === undefined)
    throw new SwitchboardError('workspace.not_found', 'The sample workspace is not there any more.')
  await opener.open(workspace)
  directory.setOpened(workspaceId)
}
