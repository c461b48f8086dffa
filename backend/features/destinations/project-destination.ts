import type { DestinationFacts, DestinationKind } from './destination-kind.ts'

export const projectDestination: DestinationKind = {
  noun: '',
  notFound: { code: 'project.not_found', message: 'There is no such project.' },
  archived: { code: 'project.archived', message: 'That project is archived.' },
  find: (db, workspaceId, id) =>
    db
      .read<DestinationFacts>('SELECT name, archived_at AS "archivedAt" FROM project WHERE workspace_id = ? AND id = ?')
      .get(workspaceId, id),
}
