/** Milliseconds since the Unix epoch. Only composition roots pass `Date.now`. */
export type Clock = () => number;
