import { createApiClient, type ApiClient } from '#shared/api/api-client.ts'
import type { RawEvent } from '#shared/api/event-routes.ts'
import { replayAddressProblem, replayHeaders } from '#shared/domain/replay-request.ts'
import { SwitchboardError } from '#shared/errors/switchboard-error.ts'
import type { Clock } from '#shared/lib/clock.ts'
import { type EventId, eventIdSchema } from '#shared/model/ids.ts'
import { instantFilterSchema } from '#shared/model/instant-filter-schema.ts'
import type { Project } from '#shared/model/project.ts'
import { webhookProviders } from '#backend/providers/webhook-providers.ts'
import { everyItem } from './all-items.ts'
import { type Flags, need, optional, parseFlags } from './command.ts'

/** What a command works with that asks a running service, as anybody with a token could. */
export interface ClientTools {
  readonly fetch: typeof fetch
  readonly clock: Clock
  /** Value of `SWITCHBOARD_TOKEN`: arguments can be read by every process of the machine. */
  readonly token: string | undefined
  /** Where the folder's service listens, or would without a port of its own. */
  readonly serviceUrl: string
  readonly readStdin: () => Promise<string>
}

const text = { type: 'string' } as const
const flag = { type: 'boolean' } as const
const mostAtOnce = 100
const answerWithinMs = 30_000

export const replayUsage = {
  usage:
    '(EVENT_ID | --project SLUG --since TIME) --to URL [--workspace SLUG] [--service URL] [--secret-stdin] [--allow-host]',
  summary:
    'sends stored requests as they came to a developer’s address on this machine; the token is in SWITCHBOARD_TOKEN, a secret on standard input signs them anew',
} as const

export const replayOptions = {
  event: text,
  project: text,
  since: text,
  to: text,
  workspace: text,
  service: text,
  'secret-stdin': flag,
  'allow-host': flag,
} as const

interface Sent {
  readonly event: EventId
  readonly status: number | null
  readonly ms: number
  readonly problem?: string
}

/** Replays one event, or a project's since a time, oldest first; answers how many those were, and what came back for each. */
export async function replayToAddress(
  tools: ClientTools,
  flags: Flags,
): Promise<{ count: number; sent: Sent[]; failed: boolean }> {
  const to = need(flags, 'to')
  const problem = replayAddressProblem(to, { anyHost: flags['allow-host'] === true })
  if (problem !== undefined) throw new SwitchboardError('request.invalid', `--to: ${problem}`)
  const secret = flags['secret-stdin'] === true ? (await tools.readStdin()).replace(/\r?\n$/, '') : undefined
  const client = await clientOf(tools, flags)
  const sent: Sent[] = []
  for (const event of await chosenEvents(client, flags))
    sent.push(await replayOne(tools, client, { event, to, secret }))
  return { count: sent.length, sent, failed: sent.some(({ status }) => status === null || status >= 400) }
}

type Client = ApiClient<unknown>

async function clientOf(tools: ClientTools, flags: Flags): Promise<Client> {
  const { token } = tools
  if (token === undefined || token === '')
    throw new SwitchboardError(
      'token.missing',
      'SWITCHBOARD_TOKEN is empty. Put a token of the service there; `token create` makes one.',
    )
  const options = {
    baseUrl: (optional(flags, 'service') ?? tools.serviceUrl).replace(/\/+$/, ''),
    fetch: tools.fetch,
    token: () => token,
  }
  const { items } = await createApiClient(options).call('workspaces.list', {})
  const slug = optional(flags, 'workspace')
  const [only, ...others] = slug === undefined ? items : items.filter((each) => each.slug === slug)
  if (only === undefined) throw new SwitchboardError('workspace.not_found', 'The token covers no such workspace.')
  if (others.length > 0)
    throw new SwitchboardError('request.invalid', 'The token covers several workspaces: say --workspace SLUG.')
  return createApiClient({ ...options, tenantId: only.connectorsTenantId })
}

async function chosenEvents(client: Client, flags: Flags): Promise<readonly EventId[]> {
  const event = optional(flags, 'event')
  if (event !== undefined) return [parseFlags(eventIdSchema, event, 'EVENT_ID')]
  const slug = need(flags, 'project')
  const since = parseFlags(instantFilterSchema, need(flags, 'since'), '--since')
  const project = await projectOf(client, slug)
  const events: EventId[] = []
  for await (const signal of everyItem((page) =>
    client.call('signals.list', { query: { ...page, destination: project.id, occurred_after: since } }),
  )) {
    if (signal.retractedAt === null) events.push(signal.payload.eventId)
    if (events.length > mostAtOnce)
      throw new SwitchboardError('request.invalid', `More than ${mostAtOnce} events are meant. Choose a later --since.`)
  }
  return events
}

async function projectOf(client: Client, slug: string): Promise<Project> {
  for await (const project of everyItem((page) => client.call('projects.list', { query: page })))
    if (project.slug === slug) return project
  throw new SwitchboardError('project.not_found', `There is no project ${slug}.`)
}

async function replayOne(
  tools: ClientTools,
  client: Client,
  { event, to, secret }: { readonly event: EventId; readonly to: string; readonly secret: string | undefined },
): Promise<Sent> {
  const raw = await client.call('events.raw', { params: { id: event } })
  const body = bytesOf(raw)
  const headers = replayHeaders({ ...raw.headers, ...(await proofs(tools, client, { raw, body, secret })) }, event)
  const began = performance.now()
  try {
    // A receiver on this machine must not lead the request elsewhere.
    const signal = AbortSignal.timeout(answerWithinMs)
    const answer = await tools.fetch(to, { method: 'POST', headers, body, redirect: 'manual', signal })
    await answer.body?.cancel()
    return { event, status: answer.status, ms: Math.round(performance.now() - began) }
  } catch (error) {
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error
    const problem = cause instanceof Error ? cause.message : String(cause)
    return { event, status: null, ms: Math.round(performance.now() - began), problem }
  }
}

const bytesOf = (raw: RawEvent): Buffer<ArrayBuffer> =>
  raw.body === null ? Buffer.from(raw.bodyBase64 ?? '', 'base64') : Buffer.from(raw.body)

/** The provider's own proofs were looked at once and never kept; with a secret, they are made anew. */
async function proofs(
  { clock }: ClientTools,
  client: Client,
  { raw, body, secret }: { readonly raw: RawEvent; readonly body: Uint8Array; readonly secret: string | undefined },
): Promise<Readonly<Record<string, string>>> {
  if (secret === undefined) return {}
  const { event } = await client.call('events.get', { params: { id: raw.id } })
  const provider = webhookProviders.get(event.provider)
  return provider?.sign({ headers: raw.headers, body, secret, nowMs: clock() }) ?? {}
}
