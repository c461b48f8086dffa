/** The groups whose path a project's name lies below, the nearest first. */
export declare function groupsAbove<G extends {
    readonly fullName: string;
}>(fullName: string, groups: readonly G[]): G[];
