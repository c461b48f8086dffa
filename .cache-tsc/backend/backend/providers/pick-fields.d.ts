/**
 * Short values at the top of a JSON object, or one object below (`event.type`), found without parsing the rest: bodies may be
 * large, and the thread that answers providers holds no second copy of them. Of equal names the last one counts, as for a
 * parser. Says nothing about whether the bytes are JSON.
 */
export declare function pickFields(body: Uint8Array, wanted: ReadonlySet<string>): ReadonlyMap<string, unknown>;
