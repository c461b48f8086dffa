import type { WindowState } from '../features/preferences/preferences-file.ts';
export interface Area {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
}
/**
 * The remembered bounds where their title bar can still be reached, no larger than the screen it is on.
 * None where that screen is gone: the window is centred.
 */
export declare function visibleBounds(bounds: WindowState['bounds'], workAreas: readonly Area[]): WindowState['bounds'];
