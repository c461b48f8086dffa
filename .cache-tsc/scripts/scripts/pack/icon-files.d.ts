export interface IconPicture {
    /** Width and height, in pixels. */
    readonly size: number;
    readonly png: Uint8Array;
}
/** A Windows icon: a directory of pictures, each kept as PNG. */
export declare function icoFile(pictures: readonly IconPicture[]): Buffer;
/** A macOS icon: named blocks, each with its length in front. */
export declare function icnsFile(pictures: readonly IconPicture[]): Buffer;
