import { connectionIdOf } from '#shared/model/connection.ts'
import type { ConnectionSubject, Transport } from '#shared/model/connection.ts'
import type { WriteDb } from '#backend/store/db.ts'

const direct: Transport = { kind: 'direct' }

/** Gives an installation or a link its connection. Call it in the transaction that makes them: neither is ever without. */
export function insertConnection(
  db: WriteDb,
  workspaceId: string,
  { subject, at }: { readonly subject: ConnectionSubject; readonly at: number },
): void {
  db.write(
    'INSERT INTO service_connection (workspace_id, id, subject_kind, subject_id, transport_json, created_at) VALUES (?, ?, ?, ?, ?, ?)',
  ).run(workspaceId, connectionIdOf(subject.id), subject.kind, subject.id, JSON.stringify(direct), at)
}
