/** Of one workspace: each event that no mapping takes may be held against all of them. */
export const mostRules = 200

/** How many stored events a dry run looks at. */
export const mostDryRunEvents = 10_000
