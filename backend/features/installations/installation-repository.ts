import { z } from 'zod'
import { SwitchboardError } from '#shared/errors/switchboard-error.ts'
import type { Installation } from '#shared/model/installation.ts'
import { decodeCursor, toPage } from '#backend/http/page-cursor.ts'
import type { ReadDb } from '#backend/store/db.ts'
import { installationColumns, toInstallation } from './installation-row.ts'
import type { InstallationRow } from './installation-row.ts'

const cursorKey = z.tuple([z.string()])

export function listInstallations(
  db: ReadDb,
  workspaceId: string,
  page: { readonly limit: number; readonly cursor?: string | undefined },
): { items: Installation[]; next_cursor: string | null } {
  const [id] = decodeCursor(page.cursor, cursorKey) ?? ['']
  const rows = db
    .read<InstallationRow>(
      `SELECT ${installationColumns} FROM installation WHERE workspace_id = ? AND id > ? ORDER BY id LIMIT ?`,
    )
    .all(workspaceId, id, page.limit + 1)
  return toPage(rows, { limit: page.limit, key: (row) => [row.id], item: toInstallation })
}

export function findInstallation(db: ReadDb, workspaceId: string, id: string): Installation | undefined {
  const row = db
    .read<InstallationRow>(`SELECT ${installationColumns} FROM installation WHERE workspace_id = ? AND id = ?`)
    .get(workspaceId, id)
  return row === undefined ? undefined : toInstallation(row)
}

/** The installation, or throws `installation.not_found`. */
export function requireInstallation(db: ReadDb, workspaceId: string, id: string): Installation {
  const found = findInstallation(db, workspaceId, id)
  if (found === undefined)
    throw new SwitchboardError('installation.not_found', 'There is no such installation in this workspace.')
  return found
}

/** The installation of any workspace that is stored under this id of the provider's. */
export function findBoundInstallation(
  db: ReadDb,
  external: { readonly provider: string; readonly host: string; readonly storedId: string },
): (Installation & { readonly workspaceId: string }) | undefined {
  const row = db
    .read<InstallationRow>(
      `SELECT ${installationColumns} FROM installation WHERE provider = ? AND host = ? AND external_installation_id = ?`,
    )
    .get(external.provider, external.host, external.storedId)
  return row === undefined ? undefined : { ...toInstallation(row), workspaceId: row.workspace_id }
}
