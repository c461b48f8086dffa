/** Chromium's zoom levels: each whole step is a fifth larger, 0 is the actual size. */
export declare const zoomRange: {
    readonly least: -3;
    readonly most: 5;
};
export type ZoomChange = 'in' | 'out' | 'reset';
/** The level after a change: from a half to two and a half times the size. */
export declare function zoomAfter(level: number, change: ZoomChange): number;
export declare const zoomFactor: (level: number) => number;
