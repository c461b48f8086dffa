/** Every command, and a jump to any group or project. */
export declare function Palette(): import("react").JSX.Element;
