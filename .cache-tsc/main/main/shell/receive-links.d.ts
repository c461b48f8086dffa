import { type LinkBox } from './link-box.ts';
/** Listens for links from before Electron is ready: macOS may send the first one that early. */
export declare function receiveLinks(args: readonly string[]): LinkBox;
/** Asks the system to send us its links. Only an installed app: a build from sources would be asked for after it is gone. */
export declare function claimLinks(): void;
