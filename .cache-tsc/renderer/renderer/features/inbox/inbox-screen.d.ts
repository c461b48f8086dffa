import './inbox-screen.css';
export declare function InboxScreen(): import("react").JSX.Element;
