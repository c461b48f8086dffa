import { basename } from 'node:path'
import type { Clock } from '#shared/lib/clock.ts'
import type { IpcHandlers } from '../../ipc/ipc-handlers.ts'
import type { DesktopFiles } from '../event-files/desktop-files.ts'
import { writeEventFile } from '../event-files/write-event-file.ts'
import { collectPart, partIds, type BundleSources } from './collect-parts.ts'
import { packBundle } from './pack-bundle.ts'

const previewChars = 3_000

/** What whoever helps is sent: shown first, saved as a zip after. */
export function createSupportHandlers({
  sources,
  files,
  clock,
}: {
  sources: BundleSources
  /** Null where there is no window to ask in. */
  files: DesktopFiles | null
  clock: Clock
}): IpcHandlers<'support.plan' | 'support.save'> {
  return {
    async 'support.plan'({ words }) {
      const parts = await Promise.all(partIds.map((id) => collectPart(id, sources, words)))
      return {
        parts: parts.map(({ id, file, text }) => ({
          id,
          file,
          bytes: Buffer.byteLength(text),
          preview: text.slice(0, previewChars),
          isCut: text.length > previewChars,
        })),
      }
    },
    async 'support.save'({ parts: wanted, words }) {
      const nowMs = clock()
      const suggested = `switchboard-support-${new Date(nowMs).toISOString().slice(0, 16).replaceAll(':', '').replace('T', '-')}.zip`
      const path = files === null ? null : await files.askWhereToSave(suggested, 'bundle')
      if (files !== null && path === null) return { kind: 'cancelled' }
      const chosen = partIds.filter((id) => wanted.includes(id))
      const parts = await Promise.all(chosen.map((id) => collectPart(id, sources, words)))
      const packed = packBundle(parts, { version: sources.facts.version, nowMs, words })
      const facts = { files: packed.files, bytes: packed.bytes.length }
      if (path === null) {
        return { kind: 'download', ...facts, name: suggested, base64: Buffer.from(packed.bytes).toString('base64') }
      }
      await writeEventFile(path, packed.bytes)
      return { kind: 'saved', ...facts, name: basename(path) }
    },
  }
}
