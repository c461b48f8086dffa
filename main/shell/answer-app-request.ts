import { answerAsset, type AssetAnswer } from '../assets/answer-asset.ts'
import type { AssetMap } from '../assets/asset-map.ts'
import { appHost, appScheme } from './app-origin.ts'

/** Answers `app://console/…` from the asset map; any other address, however it is written, is not found. */
export function answerAppRequest(
  assets: AssetMap,
  { method, url, nonce }: { method: string; url: string; nonce: string },
): AssetAnswer {
  const parsed = URL.canParse(url) ? new URL(url) : undefined
  const ours =
    parsed !== undefined &&
    parsed.protocol === `${appScheme}:` &&
    parsed.host === appHost &&
    parsed.username === '' &&
    parsed.password === '' &&
    parsed.search === ''
  const path = ours ? parsed.pathname : '/no-such-page'
  return answerAsset(assets, { method, path, nonce, connect: 'none' })
}
