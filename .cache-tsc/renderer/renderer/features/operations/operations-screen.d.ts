import './operations.css';
/** The outbox: nothing that was decided is ever hidden. */
export declare function OperationsScreen(): import("react").JSX.Element;
