/** An unpacked package: what an installer would put on a disk. */
export interface PackedApp {
    readonly platform: 'linux' | 'darwin' | 'win32';
    readonly folder: string;
    readonly binary: string;
    readonly resources: string;
    readonly electronVersion: string;
    /** Whether it is made from the Electron that users get, and not from an older one that only tests use. */
    readonly isPinned: boolean;
}
/** Packs for this machine, over the given Electron; a package that is still right is used again. */
export declare function packApp(electron: string): Promise<PackedApp | undefined>;
