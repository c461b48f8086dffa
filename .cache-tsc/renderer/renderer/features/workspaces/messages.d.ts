export declare const workspaceText: {
    readonly newTitle: 'Create a workspace';
    readonly name: 'Name';
    readonly nameMissing: 'A workspace needs a name.';
    readonly create: 'Create and open';
};
