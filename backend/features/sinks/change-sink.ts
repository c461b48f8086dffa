import type { z } from 'zod'
import { SwitchboardError } from '#shared/errors/switchboard-error.ts'
import { toInstant } from '#shared/model/instant.ts'
import type { Destination } from '#shared/model/mapping.ts'
import type { Sink, sinkInput, SinkPause } from '#shared/model/sink.ts'
import { recordAudit } from '#backend/features/audit/record-audit.ts'
import type { TenantTools } from '#backend/features/command-tools.ts'
import type { SecretStore } from '#backend/secrets/secret-store.ts'
import { newSinkSecret } from '#backend/sending/sign-message.ts'
import type { WriteDb } from '#backend/store/db.ts'
import { withdrawFrom } from '../destination-deliveries/enqueue-deliveries.ts'
import { requireDestination } from '../destinations/require-destination.ts'
import { checkSinkAddress } from './sink-address.ts'
import { findSinkRow, requireSinkRow, toSink } from './sink-repository.ts'

export interface SinkTools extends TenantTools {
  readonly secrets: SecretStore
  readonly randomBytes: (count: number) => Uint8Array
  readonly allowLocalSinks: boolean
}

const ofSink = 'WHERE workspace_id = ? AND destination_id = ?'

/** Gives a destination a sink, or changes it. The secret is answered where the sink is new. */
export function setSink(
  tools: SinkTools,
  destination: Destination,
  input: z.output<typeof sinkInput>,
): Sink & { secret: string | null } {
  const { workspaceId } = tools
  const { href } = checkSinkAddress(input.url, { allowLocal: tools.allowLocalSinks })
  return tools.write((db) => {
    requireDestination(db, workspaceId, destination)
    const at = tools.clock()
    const before = findSinkRow(db, workspaceId, destination.id)
    const paused = input.paused ? ((before && toSink(before).paused) ?? pauseOf(tools, at)) : null
    const pausedJson = paused === null ? null : JSON.stringify(paused)
    let secret: string | null = null
    if (before === undefined) {
      secret = newSinkSecret(tools.randomBytes)
      const ref = `sink/${destination.id}/${tools.newId('key')}`
      tools.secrets.put(db, ref, secret)
      db.write(
        `INSERT INTO sink (workspace_id, destination_id, destination_kind, url, secret_ref, previous_secret_ref, paused, paused_json, failures,
           retry_at, created_at, version) VALUES (?, ?, ?, ?, ?, NULL, ?, ?, 0, 0, ?, 1)`,
      ).run(workspaceId, destination.id, destination.kind, href, ref, paused === null ? 0 : 1, pausedJson, at)
    } else {
      // Whoever says where to send to says that it is worth a try.
      db.write(
        `UPDATE sink SET url = ?, paused = ?, paused_json = ?, failures = 0, retry_at = 0, version = version + 1 ${ofSink}`,
      ).run(href, paused === null ? 0 : 1, pausedJson, workspaceId, destination.id)
    }
    const after = toSink(requireSinkRow(db, workspaceId, destination.id))
    audit(db, tools, destination, { command: 'sink.set', before: before && shown(toSink(before)), after: shown(after) })
    return { ...after, secret }
  })
}

/** Messages that wait are cancelled; throws `sink.not_found`. */
export function removeSink(tools: SinkTools, destination: Destination): { cancelled: number } {
  const { workspaceId } = tools
  return tools.write((db) => {
    const row = requireSinkRow(db, workspaceId, destination.id)
    const cancelled = withdrawFrom(db, { workspaceId, destinationId: destination.id, at: tools.clock() })
    db.write(`DELETE FROM sink ${ofSink}`).run(workspaceId, destination.id)
    tools.secrets.remove(db, row.secret_ref)
    if (row.previous_secret_ref !== null) tools.secrets.remove(db, row.previous_secret_ref)
    audit(db, tools, destination, { command: 'sink.removed', before: shown(toSink(row)), after: { cancelled } })
    return { cancelled }
  })
}

/** A new secret beside the one before; throws `secret.rotation_pending` while there are two already. */
export function rotateSinkSecret(
  tools: SinkTools,
  destination: Destination,
): { secret: string; hasPreviousSecret: true } {
  const { workspaceId } = tools
  return tools.write((db) => {
    const row = requireSinkRow(db, workspaceId, destination.id)
    if (row.previous_secret_ref !== null) {
      throw new SwitchboardError(
        'secret.rotation_pending',
        'The secret before the current one is still used. Retire it first.',
      )
    }
    const secret = newSinkSecret(tools.randomBytes)
    const ref = `sink/${destination.id}/${tools.newId('key')}`
    tools.secrets.put(db, ref, secret)
    db.write(`UPDATE sink SET secret_ref = ?, previous_secret_ref = ?, version = version + 1 ${ofSink}`).run(
      ref,
      row.secret_ref,
      workspaceId,
      destination.id,
    )
    audit(db, tools, destination, { command: 'sink_secret.rotated' })
    return { secret, hasPreviousSecret: true }
  })
}

/** From now on messages are signed with the current secret alone; throws `secret.nothing_to_retire`. */
export function retireSinkSecret(tools: SinkTools, destination: Destination): { hasPreviousSecret: false } {
  const { workspaceId } = tools
  return tools.write((db) => {
    const row = requireSinkRow(db, workspaceId, destination.id)
    if (row.previous_secret_ref === null) {
      throw new SwitchboardError(
        'secret.nothing_to_retire',
        'There is no previous secret: messages carry one signature.',
      )
    }
    db.write(`UPDATE sink SET previous_secret_ref = NULL, version = version + 1 ${ofSink}`).run(
      workspaceId,
      destination.id,
    )
    tools.secrets.remove(db, row.previous_secret_ref)
    audit(db, tools, destination, { command: 'sink_secret.retired' })
    return { hasPreviousSecret: false }
  })
}

function pauseOf(tools: SinkTools, at: number): SinkPause {
  return { by: 'operator', reason: `Paused by ${tools.principal.name}`, since: toInstant(at) }
}

/** Without the query, which may hold what only the receiver should know. */
function shown({ url, paused }: Sink): unknown {
  const { origin, pathname } = new URL(url)
  return { url: origin + pathname, paused }
}

function audit(
  db: WriteDb,
  tools: SinkTools,
  { id }: Destination,
  entry: { readonly command: string; readonly before?: unknown; readonly after?: unknown },
): void {
  recordAudit(
    db,
    { newId: tools.newId, at: tools.clock() },
    { workspaceId: tools.workspaceId, actor: tools.principal.name, subject: id, ...entry },
  )
}
