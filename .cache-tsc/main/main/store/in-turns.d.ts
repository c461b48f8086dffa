/** Runs steps, letting waiting reads in between. */
export declare function inTurns<Step, T>(steps: Generator<Step, T>, onStep?: (step: Step) => void): Promise<T>;
