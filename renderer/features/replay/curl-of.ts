import { replayHeaders } from '#shared/domain/replay-request.ts'
import { redact } from '#shared/lib/redact.ts'

/** A request as a command for a terminal. A clipboard leads anywhere: what looks like a credential is taken out. */
export function curlOf(
  id: string,
  request: { readonly body: string; readonly headers: Readonly<Record<string, string>> },
  address: string,
): { readonly text: string; readonly isCut: boolean } {
  const body = redact(request.body)
  const headers = Object.entries(replayHeaders(request.headers, id)).map(
    ([name, value]) => ` \\\n  -H ${quoted(`${name}: ${redact(value)}`)}`,
  )
  const text = `curl -X POST ${quoted(address)}${headers.join('')} \\\n  --data-binary ${quoted(body)}\n`
  return { text, isCut: body !== request.body }
}

/** For a POSIX shell: nothing inside single quotes means anything but itself. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`
}
