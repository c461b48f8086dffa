import type { Random } from './random.ts';
/** `count` rising times over the days before `anchorMs`, dense where people work; the newest one is two minutes old. */
export declare function spreadTimes(options: {
    count: number;
    days: number;
    anchorMs: number;
    random: Random;
}): number[];
