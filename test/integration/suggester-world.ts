import { expect, onTestFinished } from 'vitest'
import { reportGitSignal } from '#backend/features/git-signals/report-git-signal.ts'
import { createSuggester, type SuggesterOptions } from '#backend/features/suggestions/create-suggester.ts'
import { runAtOnce } from '#backend/http/in-pieces.ts'
import type { ProjectId } from '#shared/model/ids.ts'
import { type Core, openCore, pushTo, workspaceId, writerOf } from './core.ts'

/** A core with suggestions, which are brought up to the records when a test asks for it. */
export function openSuggester(renewed?: (core: Core) => NonNullable<SuggesterOptions['onRenewed']>) {
  const core = openCore()
  const { db, clock, newId } = core
  const write = writerOf(db)
  const principal = { name: 'ana', role: 'operator' } as const
  const suggester = createSuggester({
    read: db,
    write,
    tasks: db,
    clock,
    ...(renewed === undefined ? {} : { onRenewed: renewed(core) }),
    onFailure: (error) => void core.failures.push(error),
  })
  onTestFinished(() => {
    suggester.stop()
    expect(core.failures).toEqual([])
    core.close()
  })
  return {
    ...core,
    write,
    principal,
    suggester,
    async arrive(repository = 'acme/payments', more: Record<string, unknown> = {}): Promise<void> {
      await core.send(pushTo({ id: 1, name: repository }, 1, more))
      await core.router.drain()
    },
    /** A project says that it builds from the repository. */
    report: (projectId: ProjectId) =>
      runAtOnce(
        reportGitSignal(
          { write, clock, newId, workspaceId, principal },
          { branch: null, projectId, remoteUrl: 'https://github.com/acme/payments.git' },
        ),
      ),
  }
}
