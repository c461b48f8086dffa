import type { Session } from 'electron';
import type { AssetMap } from '../assets/asset-map.ts';
/** Serves the renderer to one session. */
export declare function serveApp(session: Session, assets: AssetMap): void;
