/** `node:fs`, not imported: an import makes its promises, too, which takes a tenth of what the store may add to a start. */
export declare const files: typeof import("node:fs");
