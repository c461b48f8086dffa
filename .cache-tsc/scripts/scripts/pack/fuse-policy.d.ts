import { type FuseConfig } from '@electron/fuses';
/** Where every fuse of a package must be. */
export declare const fusePolicy: {
    readonly 0: false;
    readonly 1: true;
    readonly 2: false;
    readonly 3: false;
    readonly 4: true;
    readonly 5: true;
    readonly 6: false;
    readonly 7: false;
    readonly 8: true;
};
export type FuseWire = Readonly<Record<string, unknown>>;
/** What is wrong with a binary's fuses, one line each; a fuse that nobody has decided on is wrong, too. */
export declare function fuseProblems(wire: FuseWire, { isPinned }: {
    isPinned: boolean;
}): string[];
/** What to write into a binary whose wire is as it came. */
export declare function fusesToFlip(wire: FuseWire, resetAdHocDarwinSignature: boolean): FuseConfig;
