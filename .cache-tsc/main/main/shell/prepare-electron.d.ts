import { type ConsoleFlags } from '../console-flags.ts';
import type { FileBox } from './file-box.ts';
import type { LinkBox } from './link-box.ts';
export interface PreparedApp {
    readonly flags: ConsoleFlags;
    readonly dataDir: string;
    readonly serviceToken: string | undefined;
    readonly links: LinkBox;
    readonly files: FileBox;
}
/** What has to happen before Electron is ready; undefined when another window on the same data was brought to the front instead. */
export declare function prepareElectron(): PreparedApp | undefined;
