import './tag.css';
import type { ReactNode } from 'react';
export type Tone = 'idle' | 'warn' | 'bad' | 'ok' | 'accent' | 'plain';
/** A sign and a word: never colour alone. */
export declare function Tag(props: {
    readonly tone?: Tone;
    readonly sign?: ReactNode;
    readonly children: ReactNode;
}): import("react").JSX.Element;
