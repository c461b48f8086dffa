import { mkdirSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { workspaceSchema, type Workspace } from '#shared/model/workspace.ts'

const cardSchema = z.object({ serviceKey: z.string(), workspace: workspaceSchema })

/** What each workspace is called, and whose it is, in a file of its own: its copy and its decisions are found again without the preferences. */
export interface WorkspaceCards {
  /** A card that can't be kept is missed only if the preferences are lost, too. */
  keep(serviceKey: string, workspace: Workspace): void
  /** Those of a service, the one that was opened last first. A card that can't be read is left out. */
  read(serviceKey: string): readonly Workspace[]
}

export function createWorkspaceCards(dataDir: string): WorkspaceCards {
  const folder = join(dataDir, 'workspaces')

  function readCard(file: string): { card: z.infer<typeof cardSchema>; at: number } | null {
    try {
      const card = cardSchema.parse(JSON.parse(readFileSync(join(folder, file), 'utf8')))
      return { card, at: statSync(join(folder, file)).mtimeMs }
    } catch {
      return null
    }
  }

  return {
    keep(serviceKey, workspace) {
      const file = join(folder, `${workspace.id}.json`)
      try {
        mkdirSync(folder, { recursive: true })
        // Put in place whole: half a card would be none. Its time says which one was opened last.
        writeFileSync(`${file}.new`, JSON.stringify({ serviceKey, workspace }), { mode: 0o600 })
        renameSync(`${file}.new`, file)
      } catch {
        // A full disk is told by whatever has to be kept.
      }
    },
    read(serviceKey) {
      let files: readonly string[]
      try {
        files = readdirSync(folder)
      } catch {
        return []
      }
      return files
        .filter((file) => file.endsWith('.json'))
        .flatMap((file) => readCard(file) ?? [])
        .filter(({ card }) => card.serviceKey === serviceKey)
        .toSorted((one, other) => other.at - one.at)
        .map(({ card }) => card.workspace)
    },
  }
}
