/** What happens in a repository, and how often: type, action where only some of the examples fit, weight. */
export declare const eventMix: readonly (readonly [{
    readonly type: string;
    readonly actions?: readonly string[];
}, number])[];
/** Owners of examples whose names occur in their bodies as names only, and so can be replaced everywhere. */
export declare const replaceableOwners: readonly string[];
