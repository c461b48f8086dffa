/** A proxy that the environment names is for addresses elsewhere: what goes to this machine carries a token in the clear. */
export declare function keepLoopbackDirect(env: Record<string, string | undefined>): void;
