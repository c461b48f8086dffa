export interface MasterKey {
    /** Names the key without telling it, so that a secret says which one it was sealed with. */
    readonly id: string;
    readonly bytes: Uint8Array;
}
/** The first one seals; all of them open, so that a new key can be put in front of an old one. */
export interface MasterKeys {
    readonly current: MasterKey;
    readonly all: readonly MasterKey[];
}
interface KeySources {
    /** `SWITCHBOARD_KEY`: base64 of 32 bytes; older keys may follow, separated by commas. */
    readonly fromEnvironment: string | undefined;
    readonly file: string;
    /** How many secrets are sealed already: without a key beside them it was lost, and a new one would open none. */
    readonly sealed: number;
    readonly randomBytes: (count: number) => Uint8Array;
}
/** Keys from the environment, else from the key file, which is made once. Throws `secret.unreadable`. */
export declare function loadMasterKeys(sources: KeySources): MasterKeys;
/** The names of the keys that are here, without making any; one that can't be read is not here. */
export declare function knownKeyIds({ fromEnvironment, file }: Pick<KeySources, 'fromEnvironment' | 'file'>): string[];
export {};
