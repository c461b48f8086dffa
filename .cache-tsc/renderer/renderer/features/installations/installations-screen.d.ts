import './installations.css';
/** Every connection to an account at a provider. */
export declare function InstallationsScreen(): import("react").JSX.Element;
