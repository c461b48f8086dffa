/** `node:fs`, not imported: an import makes its promises, too, which takes a tenth of what the store may add to a start. */
export const files = process.getBuiltinModule('node:fs')
