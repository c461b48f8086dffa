import './table.css';
export type StatusTone = 'ok' | 'warn' | 'bad' | 'idle';
/** A state as a sign and a word. */
export declare function Status(props: {
    readonly tone: StatusTone;
    readonly sign?: string;
    readonly children: string;
}): import("react").JSX.Element;
