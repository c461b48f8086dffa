/** Which workspace is open; production is marked wherever its name is. */
export declare function WorkspaceSwitcher(): import("react").JSX.Element;
