import { basename } from 'node:path'
import { SwitchboardError } from '#shared/errors/switchboard-error.ts'
import type { AuditFilter, AuditFormat, AuditPage } from '#shared/ipc/audit-calls.ts'
import type { IpcOutput } from '#shared/ipc/contract.ts'
import type { DesktopFiles } from '../event-files/desktop-files.ts'
import { type DraftFile, openDraft } from '../event-files/draft-file.ts'
import { auditHead, auditLine } from './audit-lines.ts'

type Ask = (place: { readonly cursor: string | null; readonly signal: AbortSignal }) => Promise<AuditPage>

interface Running {
  readonly format: AuditFormat
  readonly ask: Ask
  readonly stopper: AbortController
  readonly name: string
  /** Null where the page keeps what it is given. */
  readonly draft: DraftFile | null
  /** Lines that were asked for and are not handed on. */
  lines: string[]
  cursor: string | null
  isAsked: boolean
  isBusy: boolean
  records: number
  reachedAt: string | null
}

/** Far below what one answer may hold. */
const mostChars = 1_000_000

/** One export at a time, page after page of the service: it ends with the last one, and until then there is no file. */
export function createAuditExports(files: DesktopFiles | null) {
  let running: { readonly id: number; readonly job: Running } | null = null
  let begun = 0

  async function end(id: number): Promise<void> {
    if (running?.id !== id) return
    const { job } = running
    running = null
    job.stopper.abort()
    await job.draft?.drop()
  }

  async function begin(order: {
    readonly filter: AuditFilter
    readonly format: AuditFormat
    readonly suggestedName: string
    readonly ask: Ask
    /** Ends it as well: the workspace is not open any more. */
    readonly until: AbortSignal
  }): Promise<IpcOutput<'audit.export_begin'>> {
    const { format, suggestedName, ask, until } = order
    if (running !== null) await end(running.id)
    const path = files === null ? null : await files.askWhereToSave(suggestedName, format)
    if (files !== null && path === null) return { kind: 'cancelled' }
    const draft = path === null ? null : await openDraft(path)
    begun += 1
    const exportId = begun
    running = {
      id: exportId,
      job: {
        format,
        ask,
        stopper: new AbortController(),
        name: path === null ? suggestedName : basename(path),
        draft,
        lines: [auditHead(format)],
        cursor: null,
        isAsked: false,
        isBusy: false,
        records: 0,
        reachedAt: null,
      },
    }
    const stop = (): void => void end(exportId)
    if (until.aborted) stop()
    until.addEventListener('abort', stop, { once: true })
    return { kind: 'begun', exportId }
  }

  async function next(exportId: number): Promise<IpcOutput<'audit.export_next'>> {
    const job = running?.id === exportId && !running.job.isBusy ? running.job : undefined
    if (job === undefined) throw over()
    job.isBusy = true
    try {
      if (job.lines.length === 0 || !job.isAsked) await askMore(job)
      const text = taken(job)
      await job.draft?.write(text).catch(async (error: unknown) => {
        await end(exportId)
        throw error
      })
      if (job.stopper.signal.aborted) throw over()
      const { records, reachedAt, name } = job
      const said = { records, text: job.draft === null ? text : null }
      if (job.lines.length > 0 || job.cursor !== null) return { kind: 'more', reachedAt, ...said }
      running = null
      await job.draft?.keep()
      return { kind: 'done', name, ...said }
    } finally {
      job.isBusy = false
    }
  }

  return { begin, next, end }
}

async function askMore(job: Running): Promise<void> {
  const { items, names, nextCursor } = await job.ask({ cursor: job.cursor, signal: job.stopper.signal })
  job.lines = [...job.lines, ...items.map((record) => auditLine(job.format, record, names))]
  job.records += items.length
  job.reachedAt = items.at(-1)?.at ?? job.reachedAt
  job.cursor = nextCursor
  job.isAsked = true
}

/** As many whole lines as one answer may hold. */
function taken(job: Running): string {
  let size = 0
  const count = job.lines.findIndex((line) => (size += line.length) > mostChars)
  const handed = count === -1 ? job.lines : job.lines.slice(0, Math.max(1, count))
  job.lines = job.lines.slice(handed.length)
  return handed.join('')
}

function over(): SwitchboardError {
  return new SwitchboardError('request.invalid', 'That export was given up. Begin it again.')
}
