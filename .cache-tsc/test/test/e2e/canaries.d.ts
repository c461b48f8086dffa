/** One credential of every kind, new for each run: what is found can only have come from it. */
export declare function makeCanaries(): Readonly<Record<string, string>>;
/** What of a canary is looked for: of a key each part of it, because its frame is no secret. */
export declare function partsOf(canaries: Readonly<Record<string, string>>): Readonly<Record<string, string>>;
