import { type AssetAnswer } from '../assets/answer-asset.ts';
import type { AssetMap } from '../assets/asset-map.ts';
/** Answers `app://console/…` from the asset map; any other address, however it is written, is not found. */
export declare function answerAppRequest(assets: AssetMap, { method, url, nonce }: {
    method: string;
    url: string;
    nonce: string;
}): AssetAnswer;
