import './search-bar.css';
/** Filters as tokens, then words. Tokens can be typed: `state:snoozed provider:github closing:12h`. */
export declare function SearchBar(): import("react").JSX.Element;
