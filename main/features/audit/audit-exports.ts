import { basename } from 'node:path'
import { SwitchboardError } from '#shared/errors/switchboard-error.ts'
import type { AuditFilter, AuditFormat, AuditPage } from '#shared/ipc/audit-calls.ts'
import type { IpcOutput } from '#shared/ipc/contract.ts'
import type { DesktopFiles } from '../event-files/desktop-files.ts'
import { type DraftFile, openDraft } from '../event-files/draft-file.ts'
import { auditHead, auditLine } from './audit-lines.ts'

type Piece = IpcOutput<'audit.export_next'>
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
  /** The one that was asked for last, also while it is made: its answer may be lost, and then it is asked for again. */
  last: { readonly number: number; readonly answer: Promise<Piece> } | null
  /** How many pieces there were. */
  made: number
  isDone: boolean
  records: number
  reachedAt: string | null
}

/** Far below what one answer may hold. */
const mostChars = 1_000_000

/**
 * One export at a time, page after page of the service: there is no file until the last one is in it, and the last piece is kept until
 * the next export begins.
 */
export function createAuditExports(files: DesktopFiles | null) {
  let running: { readonly id: number; readonly job: Running } | null = null
  let begun = 0

  async function end(id: number): Promise<void> {
    if (running?.id !== id) return
    const { job } = running
    running = null
    job.stopper.abort()
    if (!job.isDone) await job.draft?.drop()
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
    const stopper = new AbortController()
    running = {
      id: exportId,
      job: {
        format,
        ask,
        stopper,
        name: path === null ? suggestedName : basename(path),
        draft,
        lines: [auditHead(format)],
        cursor: null,
        isAsked: false,
        last: null,
        made: 0,
        isDone: false,
        records: 0,
        reachedAt: null,
      },
    }
    const stop = (): void => void end(exportId)
    if (until.aborted) stop()
    until.addEventListener('abort', stop, { once: true, signal: stopper.signal })
    return { kind: 'begun', exportId }
  }

  async function next(exportId: number, after: number): Promise<Piece> {
    const job = running?.id === exportId ? running.job : undefined
    if (job === undefined) throw over()
    const number = after + 1
    if (job.last?.number === number) return job.last.answer
    if (number !== job.made + 1 || job.isDone) throw notThatPiece()
    const answer = make(exportId, job, number)
    job.last = { number, answer }
    try {
      return await answer
    } catch (error) {
      // One that failed is made anew.
      job.last = null
      throw error
    }
  }

  async function make(exportId: number, job: Running, piece: number): Promise<Piece> {
    if (job.lines.length === 0 || !job.isAsked) await askMore(job)
    const text = taken(job)
    await orEnd(exportId, async () => job.draft?.write(text))
    if (job.stopper.signal.aborted) throw over()
    job.made = piece
    const { records, reachedAt, name } = job
    const said = { piece, records, text: job.draft === null ? text : null }
    if (job.lines.length > 0 || job.cursor !== null) return { kind: 'more', reachedAt, ...said }
    job.isDone = true
    await orEnd(exportId, async () => job.draft?.keep())
    return { kind: 'done', name, ...said }
  }

  /** What was written of a file that can't be written on is dropped. */
  async function orEnd(exportId: number, work: () => Promise<void>): Promise<void> {
    await work().catch(async (error: unknown) => {
      await end(exportId)
      throw error
    })
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

function notThatPiece(): SwitchboardError {
  return new SwitchboardError('request.invalid', 'That piece of the export is not kept any more. Begin it again.')
}
