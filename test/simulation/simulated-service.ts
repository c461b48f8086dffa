import { createHmac } from 'node:crypto'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { beginLife } from '#backend/backup/begin-life.ts'
import { retentionSteps } from '#backend/features/retention/retention-steps.ts'
import { openServiceDatabase } from '#backend/store/database.ts'
import { transaction } from '#backend/store/transaction.ts'
import { createServiceClient } from '#main/service/service-client.ts'
import { createNewId } from '#shared/lib/new-id.ts'
import type { Verdict } from '#shared/model/operation.ts'
import type { Role } from '#shared/model/permissions.ts'
import { BrokenLaw } from './broken-law.ts'
import { copyAsCrashed } from './files-of-a-crash.ts'
import type { Serve } from './network.ts'
import type { SeededRandom } from './seeded-random.ts'
import { type Request, type ServiceProcess, startServiceProcess } from './service-process.ts'
import { directFetch, serviceAddress, type Template, webhookSecret } from './service-template.ts'
import type { Trace } from './trace.ts'
import type { VirtualTime } from './virtual-time.ts'

export interface SimulatedServiceOptions {
  readonly root: string
  readonly template: Template
  readonly time: VirtualTime
  readonly trace: Trace
  readonly random: SeededRandom
  readonly epochMs: number
  readonly report: (broken: BrokenLaw) => void
  /** Laid around what is asked of it: by tests that break a rule on purpose. */
  readonly wrapServe?: (serve: Serve, service: SimulatedService) => Serve
}

/** The service over all its lives: crashes, restarts, and backups that are put back. */
export class SimulatedService {
  /** What its clock has gone wrong by. */
  skewMs = 0
  readonly #options: SimulatedServiceOptions
  readonly #random: SeededRandom
  #process: ServiceProcess | null
  #folder: string
  #lives = 0
  #deliveries = 0
  #backup: { readonly folder: string; readonly applied: ReadonlySet<string> } | null = null
  /** The decisions of which it has said "applied" rather than "I know": what comes twice was done twice. */
  #applied = new Set<string>()

  constructor(options: SimulatedServiceOptions) {
    this.#options = options
    this.#random = options.random.fork('service')
    this.#folder = this.#nextFolder()
    copyAsCrashed(options.template.folder, this.#folder)
    this.#process = this.#start()
  }

  readonly clock = (): number => this.#options.epochMs + this.#options.time.now + this.skewMs

  get process(): ServiceProcess {
    if (this.#process === null) throw new Error('The service is away.')
    return this.#process
  }

  get isUp(): boolean {
    return this.#process !== null
  }

  /** As it is asked by those who may be lied to. */
  readonly serve: Serve = (request) => (this.#options.wrapServe?.(this.honest, this) ?? this.honest)(request)

  readonly honest: Serve = (request) => {
    const at = this.#process
    if (at === null) return null
    const { answer, hangUp } = at.handle(request)
    const isAlive = (): boolean => this.#process === at
    const isOps = request.url.endsWith('/ops')
    const watched = isOps ? answer.then((response) => this.#watch(response, isAlive)) : answer
    return { answer: watched, hangUp, isAlive }
  }

  /** A provider's delivery, as often as the provider likes. */
  async deliver(payload: unknown, event: string): Promise<void> {
    const body = JSON.stringify(payload)
    this.#deliveries += 1
    const request: Request = {
      method: 'POST',
      url: `http://service.test${this.#options.template.webhookPath}`,
      body,
      headers: {
        'content-type': 'application/json',
        'x-github-event': event,
        'x-github-delivery': `delivery-${this.#deliveries}`,
        'x-hub-signature-256': `sha256=${createHmac('sha256', webhookSecret).update(body).digest('hex')}`,
      },
    }
    const response = await this.process.handle(request).answer
    if (!response.ok) throw new Error(`A delivery was answered ${response.status}: ${await response.text()}`)
  }

  cleanUp(afterMs: number): void {
    const { database, newId, commits } = this.process.store
    for (const _ of retentionSteps({ db: database.write, newId, now: this.clock() + afterMs }));
    commits.look()
  }

  /** Somebody else's work, at the service itself. */
  async changeMember(how: 'deactivate' | 'reactivate'): Promise<void> {
    const client = createServiceClient(
      directFetch((request) => this.process.handle(request).answer),
      serviceAddress,
    )
    const at = { signal: new AbortController().signal, tenantId: this.#options.template.tenantId }
    const { items } = await client.call('members.list', {}, at)
    const member = this.#random.pickFrom(items)
    if (member === undefined || (member.deactivatedAt === null) !== (how === 'deactivate')) return
    await client.call(`members.${how}`, { params: { id: member.id } }, at)
  }

  /** What the holder of a token may do from now on. */
  changeRole(name: string, role: Role): void {
    this.process.store.write((db) => void db.write('UPDATE operator_token SET role = ? WHERE name = ?').run(role, name))
  }

  /** Plans that it still counts, and runs that it is at. */
  get moving(): number {
    const counted = "SELECT id FROM bulk WHERE state_kind IN ('counting', 'running', 'undoing')"
    return this.process.store.database.write.read(counted).all().length
  }

  crash(): void {
    this.#leave(this.#folder)
  }

  start(): void {
    this.#process ??= this.#start()
  }

  backUp(): void {
    const folder = join(this.#options.root, `backup-${(this.#lives += 1)}`)
    copyAsCrashed(this.#folder, folder)
    this.#backup = { folder, applied: new Set(this.#applied) }
  }

  /** Puts the last backup in the place of what is there; answers false where there is none. It is away until it is started. */
  restore(): boolean {
    if (this.#backup === null) return false
    const { folder, applied } = this.#backup
    this.#leave(folder)
    this.#applied = new Set(applied)
    const database = openServiceDatabase({ file: join(this.#folder, 'service.sqlite3') })
    const newId = createNewId(this.#random.bytes, this.clock)
    transaction(database.write, () => void beginLife(database.write, { actor: 'simulation', newId, now: this.clock() }))
    database.close()
    return true
  }

  #start(): ServiceProcess {
    const started: ServiceProcess = startServiceProcess(this.#folder, {
      clock: this.clock,
      monotonic: () => this.#options.time.now,
      randomBytes: this.#random.bytes,
      onDefect: (what, error) => {
        if (this.#process !== started) return
        const told = error instanceof Error ? (error.stack ?? error.message) : String(error)
        this.#options.report(new BrokenLaw('nothing breaks', `the service, ${what}: ${told}`))
      },
    })
    return started
  }

  #leave(next: string): void {
    const old = { process: this.#process, folder: this.#folder }
    this.#process = null
    this.#folder = this.#nextFolder()
    copyAsCrashed(next, this.#folder)
    old.process?.stop()
    rmSync(old.folder, { recursive: true, force: true })
  }

  #nextFolder(): string {
    return join(this.#options.root, `service-${(this.#lives += 1)}`)
  }

  async #watch(response: Response, isAlive: () => boolean): Promise<Response> {
    const text = await response.clone().text()
    if (!isAlive()) return response
    const { time, trace, report } = this.#options
    const verdicts = response.ok ? (JSON.parse(text) as { verdicts: Verdict[] }).verdicts : []
    for (const verdict of verdicts) {
      trace.add(time.now, 'verdict', verdict.opId, verdict.kind, 'code' in verdict ? verdict.code : verdict.seq)
      if (verdict.kind !== 'applied') continue
      if (this.#applied.has(verdict.opId))
        report(new BrokenLaw('applied at most once', `${verdict.opId} was done twice`))
      this.#applied.add(verdict.opId)
    }
    return response
  }
}
