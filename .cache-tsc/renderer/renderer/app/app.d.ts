import './app.css';
/** The whole window. */
export declare function App(): import("react").JSX.Element;
