import './service-trouble.css';
/** Above every screen while our own service keeps ending: the cause, that nothing is lost, what to do. */
export declare function ServiceTrouble(): import("react").JSX.Element | null;
