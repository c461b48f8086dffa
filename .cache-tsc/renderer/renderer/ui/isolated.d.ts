/** A text of somebody else inside a sentence of ours: whichever way it runs, our words and numbers around it stay in their order. */
export declare function isolated(text: string): string;
