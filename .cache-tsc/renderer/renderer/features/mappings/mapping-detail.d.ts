import '../inbox/detail.css';
/** The mapping under the cursor, and what can be done with it. */
export declare function MappingDetail(): import("react").JSX.Element;
