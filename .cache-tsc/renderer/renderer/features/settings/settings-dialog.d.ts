import './settings-dialog.css';
/** How it looks, and whether single keys act. */
export declare function SettingsDialog(): import("react").JSX.Element;
