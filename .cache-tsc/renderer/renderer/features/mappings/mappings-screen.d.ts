import './mappings.css';
/** Every mapping: where it goes, where it came from, what it carried. */
export declare function MappingsScreen(): import("react").JSX.Element;
