/** Whether a text matches; made by `compileGlob`. */
export type Glob = (text: string) => boolean;
/**
 * A glob over names with `/`: `?` is one character, `*` any number within a segment, `**` any number across segments,
 * and `**` as a whole segment also stands for no segment at all. Everything else is itself; case counts.
 * Matching takes at most pattern length × text length steps, whatever the pattern.
 */
export declare function compileGlob(pattern: string): Glob;
