import { openDraft } from './draft-file.ts'

/** Writes a file whole or not at all, for this user alone: what was there before stays until the new one is on disk. */
export async function writeEventFile(path: string, content: string | Uint8Array): Promise<void> {
  const draft = await openDraft(path)
  await draft.write(content)
  await draft.keep()
}
