export declare const settingsText: {
    readonly title: 'Settings';
    readonly theme: 'Theme';
    readonly themes: {
        readonly system: 'As the system';
        readonly light: 'Light';
        readonly dark: 'Dark';
    };
    readonly density: 'Rows';
    readonly densities: {
        readonly compact: 'Compact';
        readonly regular: 'Regular';
        readonly roomy: 'Roomy';
    };
    readonly accent: 'Accent';
    readonly accents: {
        readonly own: 'Switchboard’s own';
        readonly system: 'As the system';
    };
    readonly singleKeys: 'Single keys';
    readonly singleKeysHint: 'j, k, 1–3, m, i, h and others act without Ctrl or Cmd.';
    readonly version: (version: string, host: string) => string;
};
