/** How a stored request is sent once more, to a developer's own address. */
export interface ReplayRequest {
  readonly headers: Readonly<Record<string, string>>
  readonly body: Uint8Array
}

/** Of one connection, or of the way that the request took: whoever sends it anew makes its own. */
const ofTheWay =
  /^(?:host|content-length|connection|keep-alive|transfer-encoding|te|trailer|upgrade|expect|accept-encoding|proxy-.*|via|forwarded|x-forwarded-.*|x-real-ip|cf-.*|true-client-ip)$/

/** What says that it is a replay, and of which event: nobody who takes it should think that the provider sent it. */
const replayHeader = 'x-switchboard-replay'

/** The headers of a stored request as they are sent once more. */
export function replayHeaders(headers: Readonly<Record<string, string>>, eventId: string): Record<string, string> {
  const kept = Object.entries(headers).filter(([name]) => !ofTheWay.test(name.toLowerCase()))
  return { ...Object.fromEntries(kept), [replayHeader]: eventId }
}

const address = /^https?:\/\/(\[[\da-f:]+\]|[a-z\d.-]+)(?::\d{1,5})?(?:[/?][\x21\x23-\x7e]*)?$/i
const loopback = /^(?:localhost|127\.\d{1,3}\.\d{1,3}\.\d{1,3}|\[::1\])$/i

/** Why a request can't be sent to an address, in a sentence; undefined where it can. Elsewhere than this machine only where that is allowed. */
export function replayAddressProblem(text: string, { anyHost = false } = {}): string | undefined {
  const host = text.length > 2_048 ? undefined : address.exec(text)?.[1]
  if (host === undefined) return 'Give an address such as http://127.0.0.1:3000/hook, without a name or password in it.'
  if (anyHost || loopback.test(host)) return undefined
  return `${host} is not this machine. A stored request is your customers’ data: it goes to 127.0.0.1, localhost or [::1] only.`
}
