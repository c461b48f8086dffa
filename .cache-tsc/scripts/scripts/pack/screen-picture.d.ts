/** A picture of a screen: three bytes for each pixel, row by row. */
export interface Picture {
    readonly width: number;
    readonly height: number;
    readonly rgb: Uint8Array;
}
export interface Area {
    readonly left: number;
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
}
/** Reads what Xvfb keeps of its screen: an X window dump of 32 bits for each pixel, blue first. */
export declare function readScreenDump(dump: Buffer): Picture;
/** How many pixels of an area have exactly this colour (`0xrrggbb`). */
export declare function countColour({ width, rgb }: Picture, colour: number, area: Area): number;
/** The picture as a PNG file, for people. */
export declare function pngOf({ width, height, rgb }: Picture): Buffer;
