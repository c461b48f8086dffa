import { type Picture } from './screen-picture.ts';
/** A screen that nobody sees, and that can be looked at. */
export interface OwnScreen {
    readonly env: Readonly<Record<string, string | undefined>>;
    picture(): Picture;
    close(): Promise<void>;
}
/** Starts an Xvfb that keeps its screen in a file; undefined on machines that have none. */
export declare function openOwnScreen(): Promise<OwnScreen | undefined>;
