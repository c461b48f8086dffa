/** The one place that our page comes from in Electron. */
export declare const appScheme = "app";
export declare const appHost = "console";
export declare const appOrigin = "app://console";
export declare const appUrl = "app://console/";
