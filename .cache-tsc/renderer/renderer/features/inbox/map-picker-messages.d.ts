export declare const mapPickerText: {
    readonly title: (what: string, leftOut: number) => string;
    readonly placeholder: 'Which project?';
    readonly projects: 'Projects';
    readonly mappings: (count: number) => string;
    readonly none: 'No project has such a name.';
    readonly noProjects: 'This workspace has no projects yet. Make one where the service runs: npm run backend -- project create. Or by HTTP: POST /projects.';
};
