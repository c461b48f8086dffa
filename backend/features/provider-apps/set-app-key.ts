import { SwitchboardError } from '#shared/errors/switchboard-error.ts'
import { toInstant } from '#shared/model/instant.ts'
import { nextPullState, type PullState } from '#shared/model/pull.ts'
import type { ProviderApp } from '#shared/model/provider-app.ts'
import { recordAudit, serviceAudit } from '#backend/features/audit/record-audit.ts'
import { checkedOrigin } from '#backend/http/outbound-fetch.ts'
import { webhookProviders } from '#backend/providers/webhook-providers.ts'
import type { WriteDb } from '#backend/store/db.ts'
import { parseAppKey } from './app-key.ts'
import type { ProviderAppTools } from './create-provider-app.ts'
import { requireProviderApp } from './provider-app-repository.ts'

/** Seals an app's private key, in the place of the one before, and has its deliveries pulled from now on. */
export function setAppKey(
  tools: ProviderAppTools,
  input: { readonly id: string; readonly key: string; readonly apiUrl: string | undefined },
): ProviderApp {
  const { pem, fingerprint } = parseAppKey(input.key)
  const apiUrl = input.apiUrl === undefined ? null : checkedOrigin(input.apiUrl).href.replace(/\/+$/, '')
  return tools.write((db) => {
    const { id, provider } = requireProviderApp(db, input.id)
    if (webhookProviders.get(provider)?.history === undefined) {
      throw new SwitchboardError('request.invalid', 'Deliveries can’t be pulled from this provider.')
    }
    const keyRef = `${id}/key/${tools.newId('key')}`
    const before = takeKey(tools, db, id)
    tools.secrets.put(db, keyRef, pem)
    const state = nextPullState(
      { kind: 'never' },
      { kind: 'renew', pulledBefore: before?.watermark != null },
      toInstant(tools.clock()),
    )
    db.write(
      `INSERT INTO provider_app_pull (provider_app_id, key_ref, key_fingerprint, api_url, state_json, failures) VALUES (?, ?, ?, ?, ?, 0)
       ON CONFLICT (provider_app_id) DO UPDATE SET key_ref = excluded.key_ref, key_fingerprint = excluded.key_fingerprint,
         api_url = excluded.api_url, state_json = excluded.state_json, failures = 0`,
    ).run(id, keyRef, fingerprint, apiUrl ?? before?.api_url ?? null, JSON.stringify(state satisfies PullState))
    audit(tools, db, { command: 'provider_app.key_set', id, before: before?.key_fingerprint, after: fingerprint })
    return requireProviderApp(db, id)
  })
}

/** Forgets an app's key: nothing is pulled any more. What was pulled until then stays known, for a later key. */
export function removeAppKey(tools: ProviderAppTools, id: string): ProviderApp {
  return tools.write((db) => {
    requireProviderApp(db, id)
    const before = takeKey(tools, db, id)
    if (before?.key_ref == null) throw new SwitchboardError('provider_app.no_key', 'This app has no key here.')
    db.write('UPDATE provider_app_pull SET key_ref = NULL WHERE provider_app_id = ?').run(id)
    audit(tools, db, { command: 'provider_app.key_removed', id, before: before.key_fingerprint })
    return requireProviderApp(db, id)
  })
}

interface KeyRow {
  readonly key_ref: string | null
  readonly key_fingerprint: string
  readonly api_url: string | null
  readonly watermark: number | null
}

function takeKey({ secrets }: ProviderAppTools, db: WriteDb, id: string): KeyRow | undefined {
  const row = db
    .read<KeyRow>(
      'SELECT key_ref, key_fingerprint, api_url, watermark FROM provider_app_pull WHERE provider_app_id = ?',
    )
    .get(id)
  if (row?.key_ref != null) secrets.remove(db, row.key_ref)
  return row
}

function audit(
  { newId, clock, actor }: ProviderAppTools,
  db: WriteDb,
  { command, id, before, after }: { command: string; id: string; before?: string | undefined; after?: string },
): void {
  recordAudit(
    db,
    { newId, at: clock() },
    {
      workspaceId: serviceAudit,
      actor,
      command,
      subject: id,
      ...(before === undefined ? {} : { before: { keyFingerprint: before } }),
      ...(after === undefined ? {} : { after: { keyFingerprint: after } }),
    },
  )
}
