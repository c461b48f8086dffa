import { SwitchboardError } from '#shared/errors/switchboard-error.ts'
import type { WorkspaceChoice } from '#shared/ipc/app-calls.ts'
import type { Clock } from '#shared/lib/clock.ts'
import type { WorkspaceId } from '#shared/model/ids.ts'
import { toInstant, type Instant } from '#shared/model/instant.ts'
import type { Workspace } from '#shared/model/workspace.ts'
import type { ServiceAccess } from '../../service/service-access.ts'
import { readSyncFailure } from '../../sync/sync-failure.ts'
import type { KnownService, PreferencesFile } from '../preferences/preferences-file.ts'
import { slugOf } from './slug-of.ts'
import type { WorkspaceCards } from './workspace-cards.ts'

/** The workspaces of one service: as it last told, and as they are remembered without it. */
export interface WorkspaceDirectory {
  known(): readonly WorkspaceChoice[]
  find(id: string): Workspace | undefined
  /** Asks the service; throws when it doesn't answer. */
  refresh(options?: { waitMs?: number }): Promise<readonly WorkspaceChoice[]>
  create(name: string): Promise<WorkspaceChoice>
  setSample(workspaceId: string | null): void
  sampleId(): string | null
  lastOpened(): string | null
  setOpened(workspaceId: string): void
  /** Why the last refresh failed; null when it didn't. */
  problem(): { readonly since: Instant; readonly why: string } | null
}

const maxSlugTries = 20

export function createWorkspaceDirectory({
  access,
  preferences,
  cards,
  serviceKey,
  clock,
  newId,
  hasUnsettled,
}: {
  access: ServiceAccess
  preferences: PreferencesFile
  cards: WorkspaceCards
  serviceKey: string
  clock: Clock
  newId: (prefix: string) => string
  /** Whether decisions about a workspace wait on this machine. */
  hasUnsettled: (workspaceId: WorkspaceId) => Promise<boolean>
}): WorkspaceDirectory {
  let memory = withCards(preferences.readService(serviceKey), cards.read(serviceKey))
  let problem: { since: Instant; why: string } | null = null

  const choiceOf = ({ id, slug, name, production }: Workspace): WorkspaceChoice => ({
    id,
    slug,
    name,
    production,
    sample: id === memory.sampleWorkspaceId,
  })
  const known = (): readonly WorkspaceChoice[] => memory.workspaces.map(choiceOf)
  const remember = (patch: Partial<typeof memory>): void => {
    memory = preferences.changeService(serviceKey, patch)
  }

  async function createWithFreeSlug(name: string): Promise<Workspace> {
    const slug = slugOf(name)
    for (let nth = 1; ; nth += 1) {
      const body = { name, slug: nth === 1 ? slug : `${slug.slice(0, 60)}-${nth}` }
      try {
        return await access.call('workspaces.create', { body, idempotencyKey: newId('key') })
      } catch (error) {
        const taken = error instanceof SwitchboardError && error.code === 'workspace.slug_taken'
        if (!taken || nth === maxSlugTries) throw error
      }
    }
  }

  /** Those that this service lacks, and that decisions here are about: out of sight, they would be forgotten. */
  async function waitedFor(items: readonly Workspace[]): Promise<Workspace[]> {
    const gone = memory.workspaces.filter(({ id }) => !items.some((item) => item.id === id))
    const waits = await Promise.all(gone.map(({ id }) => hasUnsettled(id).catch(() => true)))
    return gone.filter((_, at) => waits[at] === true)
  }

  return {
    known,
    find: (id) => memory.workspaces.find((workspace) => workspace.id === id),
    async refresh({ waitMs = 0 } = {}) {
      try {
        const { items } = await access.call('workspaces.list', {}, { waitMs })
        problem = null
        remember({ workspaces: [...items, ...(await waitedFor(items))] })
        return known()
      } catch (error) {
        problem = { since: problem?.since ?? toInstant(clock()), why: readSyncFailure(error).why }
        throw error
      }
    },
    async create(name) {
      const made = await createWithFreeSlug(name)
      remember({ workspaces: [...memory.workspaces.filter(({ id }) => id !== made.id), made] })
      return choiceOf(made)
    },
    setSample(workspaceId) {
      if (memory.sampleWorkspaceId !== workspaceId) remember({ sampleWorkspaceId: workspaceId })
    },
    sampleId: () => memory.sampleWorkspaceId,
    lastOpened: () => memory.openWorkspaceId,
    setOpened(workspaceId) {
      const opened = memory.workspaces.find(({ id }) => id === workspaceId)
      if (opened !== undefined) cards.keep(serviceKey, opened)
      if (memory.openWorkspaceId !== workspaceId) remember({ openWorkspaceId: workspaceId })
    },
    problem: () => problem,
  }
}

/** Preferences that know of none may have been lost: the cards know. */
function withCards(memory: KnownService, cards: readonly Workspace[]): KnownService {
  const [last] = cards
  if (memory.workspaces.length > 0 || last === undefined) return memory
  return { ...memory, workspaces: [...cards], openWorkspaceId: last.id }
}
