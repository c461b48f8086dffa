import './footer-bar.css';
/** Always tells: connected or not, what waits to be sent, the last decision and how to take it back. */
export declare function FooterBar(): import("react").JSX.Element;
