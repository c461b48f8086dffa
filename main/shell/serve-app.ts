import { randomBytes } from 'node:crypto'
import type { Session } from 'electron'
import type { AssetMap } from '../assets/asset-map.ts'
import { answerAppRequest } from './answer-app-request.ts'
import { appScheme } from './app-origin.ts'

/** Serves the renderer to one session. */
export function serveApp(session: Session, assets: AssetMap): void {
  session.protocol.handle(appScheme, ({ method, url }) => {
    const nonce = randomBytes(16).toString('base64')
    const { status, headers, body } = answerAppRequest(assets, { method, url, nonce })
    return new Response(method === 'HEAD' ? null : typeof body === 'string' ? body : new Uint8Array(body), {
      status,
      headers,
    })
  })
}
