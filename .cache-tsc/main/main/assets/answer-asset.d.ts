import type { AssetMap } from './asset-map.ts';
export interface AssetAnswer {
    readonly status: 200 | 404 | 405;
    readonly headers: Readonly<Record<string, string>>;
    readonly body: string | Buffer;
}
/** Answers for one exact, undecoded path; `/` is the document. Every answer carries the policy, refusals too. */
export declare function answerAsset(assets: AssetMap, { method, path, nonce, connect }: {
    method: string;
    path: string;
    nonce: string;
    connect: 'none' | 'self';
}): AssetAnswer;
