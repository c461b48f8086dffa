/** Hex digits that depend on the name only. */
export declare function hashOf(name: string): string;
/** A name-based UUID: the same name gives the same id, so that a delivery that was sent before is known again. */
export declare function uuidOf(name: string): string;
/** A positive whole number below ten billion that depends on the name only. */
export declare function numberOf(name: string): number;
