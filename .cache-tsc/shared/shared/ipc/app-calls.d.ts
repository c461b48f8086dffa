import { z } from 'zod';
export declare const nothing: z.ZodObject<{}, z.core.$strict>;
export declare const preferencesSchema: z.ZodObject<{
    theme: z.ZodDefault<z.ZodEnum<{
        dark: "dark";
        light: "light";
        system: "system";
    }>>;
    density: z.ZodDefault<z.ZodEnum<{
        compact: "compact";
        regular: "regular";
        roomy: "roomy";
    }>>;
    singleKeys: z.ZodDefault<z.ZodBoolean>;
    accent: z.ZodDefault<z.ZodEnum<{
        own: "own";
        system: "system";
    }>>;
}, z.core.$strict>;
export type Preferences = z.infer<typeof preferencesSchema>;
export declare const workspaceChoiceSchema: z.ZodObject<{
    id: z.ZodString;
    slug: z.ZodString;
    name: z.ZodString;
    production: z.ZodBoolean;
    sample: z.ZodBoolean;
}, z.core.$strip>;
export type WorkspaceChoice = z.infer<typeof workspaceChoiceSchema>;
/** What the service lets this console do. */
export declare const accessSchema: z.ZodObject<{
    name: z.ZodString;
    role: z.ZodString;
    permissions: z.ZodArray<z.ZodString>;
}, z.core.$strip>;
export type Access = z.infer<typeof accessSchema>;
/** Why there is nothing to show yet; `code` is one of our error codes, or `service.down` for a service of our own. */
export declare const startProblemSchema: z.ZodObject<{
    code: z.ZodString;
    why: z.ZodString;
    file: z.ZodNullable<z.ZodString>;
    address: z.ZodNullable<z.ZodString>;
    retryAt: z.ZodNullable<z.ZodISODateTime>;
}, z.core.$strip>;
export type StartProblem = z.infer<typeof startProblemSchema>;
/**
 * The connection to the service, and how old what is shown is.
 *   starting ──▶ online ⇄ offline {since}
 */
export declare const syncStatusSchema: z.ZodObject<{
    workspaceId: z.ZodNullable<z.ZodString>;
    connection: z.ZodDiscriminatedUnion<[z.ZodObject<{
        kind: z.ZodLiteral<"starting">;
    }, z.core.$strip>, z.ZodObject<{
        kind: z.ZodLiteral<"online">;
    }, z.core.$strip>, z.ZodObject<{
        kind: z.ZodLiteral<"offline">;
        since: z.ZodISODateTime;
        why: z.ZodString;
        retryAt: z.ZodNullable<z.ZodISODateTime>;
    }, z.core.$strip>], "kind">;
    asOf: z.ZodNullable<z.ZodISODateTime>;
    seq: z.ZodInt;
    store: z.ZodEnum<{
        failing: "failing";
        ready: "ready";
        restarting: "restarting";
    }>;
    firstLoad: z.ZodNullable<z.ZodObject<{
        rows: z.ZodInt;
        total: z.ZodInt;
    }, z.core.$strip>>;
    outbox: z.ZodObject<{
        waiting: z.ZodInt;
        attention: z.ZodInt;
        held: z.ZodNullable<z.ZodObject<{
            since: z.ZodISODateTime;
            why: z.ZodString;
        }, z.core.$strip>>;
    }, z.core.$strip>;
    access: z.ZodNullable<z.ZodObject<{
        name: z.ZodString;
        role: z.ZodString;
        permissions: z.ZodArray<z.ZodString>;
    }, z.core.$strip>>;
    serviceTrouble: z.ZodNullable<z.ZodObject<{
        ends: z.ZodInt;
        why: z.ZodString;
    }, z.core.$strip>>;
    notice: z.ZodNullable<z.ZodString>;
    startProblem: z.ZodNullable<z.ZodObject<{
        code: z.ZodString;
        why: z.ZodString;
        file: z.ZodNullable<z.ZodString>;
        address: z.ZodNullable<z.ZodString>;
        retryAt: z.ZodNullable<z.ZodISODateTime>;
    }, z.core.$strip>>;
    sample: z.ZodDiscriminatedUnion<[z.ZodObject<{
        kind: z.ZodLiteral<"absent">;
    }, z.core.$strip>, z.ZodObject<{
        kind: z.ZodLiteral<"loading">;
        workspaceId: z.ZodString;
        sent: z.ZodInt;
        total: z.ZodInt;
    }, z.core.$strip>, z.ZodObject<{
        kind: z.ZodLiteral<"ready">;
        workspaceId: z.ZodString;
        total: z.ZodInt;
    }, z.core.$strip>, z.ZodObject<{
        kind: z.ZodLiteral<"failed">;
        workspaceId: z.ZodString;
        sent: z.ZodInt;
        total: z.ZodInt;
        message: z.ZodString;
    }, z.core.$strip>], "kind">;
}, z.core.$strip>;
export type SyncStatus = z.infer<typeof syncStatusSchema>;
export declare const bootstrapSchema: z.ZodObject<{
    host: z.ZodEnum<{
        electron: "electron";
        node: "node";
    }>;
    platform: z.ZodEnum<{
        linux: "linux";
        mac: "mac";
        windows: "windows";
    }>;
    version: z.ZodString;
    systemAccent: z.ZodNullable<z.ZodString>;
    workspaces: z.ZodArray<z.ZodObject<{
        id: z.ZodString;
        slug: z.ZodString;
        name: z.ZodString;
        production: z.ZodBoolean;
        sample: z.ZodBoolean;
    }, z.core.$strip>>;
    workspaceId: z.ZodNullable<z.ZodString>;
    serviceAddress: z.ZodNullable<z.ZodString>;
    logFile: z.ZodNullable<z.ZodString>;
    preferences: z.ZodObject<{
        theme: z.ZodDefault<z.ZodEnum<{
            dark: "dark";
            light: "light";
            system: "system";
        }>>;
        density: z.ZodDefault<z.ZodEnum<{
            compact: "compact";
            regular: "regular";
            roomy: "roomy";
        }>>;
        singleKeys: z.ZodDefault<z.ZodBoolean>;
        accent: z.ZodDefault<z.ZodEnum<{
            own: "own";
            system: "system";
        }>>;
    }, z.core.$strict>;
    status: z.ZodObject<{
        workspaceId: z.ZodNullable<z.ZodString>;
        connection: z.ZodDiscriminatedUnion<[z.ZodObject<{
            kind: z.ZodLiteral<"starting">;
        }, z.core.$strip>, z.ZodObject<{
            kind: z.ZodLiteral<"online">;
        }, z.core.$strip>, z.ZodObject<{
            kind: z.ZodLiteral<"offline">;
            since: z.ZodISODateTime;
            why: z.ZodString;
            retryAt: z.ZodNullable<z.ZodISODateTime>;
        }, z.core.$strip>], "kind">;
        asOf: z.ZodNullable<z.ZodISODateTime>;
        seq: z.ZodInt;
        store: z.ZodEnum<{
            failing: "failing";
            ready: "ready";
            restarting: "restarting";
        }>;
        firstLoad: z.ZodNullable<z.ZodObject<{
            rows: z.ZodInt;
            total: z.ZodInt;
        }, z.core.$strip>>;
        outbox: z.ZodObject<{
            waiting: z.ZodInt;
            attention: z.ZodInt;
            held: z.ZodNullable<z.ZodObject<{
                since: z.ZodISODateTime;
                why: z.ZodString;
            }, z.core.$strip>>;
        }, z.core.$strip>;
        access: z.ZodNullable<z.ZodObject<{
            name: z.ZodString;
            role: z.ZodString;
            permissions: z.ZodArray<z.ZodString>;
        }, z.core.$strip>>;
        serviceTrouble: z.ZodNullable<z.ZodObject<{
            ends: z.ZodInt;
            why: z.ZodString;
        }, z.core.$strip>>;
        notice: z.ZodNullable<z.ZodString>;
        startProblem: z.ZodNullable<z.ZodObject<{
            code: z.ZodString;
            why: z.ZodString;
            file: z.ZodNullable<z.ZodString>;
            address: z.ZodNullable<z.ZodString>;
            retryAt: z.ZodNullable<z.ZodISODateTime>;
        }, z.core.$strip>>;
        sample: z.ZodDiscriminatedUnion<[z.ZodObject<{
            kind: z.ZodLiteral<"absent">;
        }, z.core.$strip>, z.ZodObject<{
            kind: z.ZodLiteral<"loading">;
            workspaceId: z.ZodString;
            sent: z.ZodInt;
            total: z.ZodInt;
        }, z.core.$strip>, z.ZodObject<{
            kind: z.ZodLiteral<"ready">;
            workspaceId: z.ZodString;
            total: z.ZodInt;
        }, z.core.$strip>, z.ZodObject<{
            kind: z.ZodLiteral<"failed">;
            workspaceId: z.ZodString;
            sent: z.ZodInt;
            total: z.ZodInt;
            message: z.ZodString;
        }, z.core.$strip>], "kind">;
    }, z.core.$strip>;
}, z.core.$strip>;
export type Bootstrap = z.infer<typeof bootstrapSchema>;
/** What somebody who reports a problem is asked for. */
export declare const aboutSchema: z.ZodObject<{
    version: z.ZodString;
    host: z.ZodEnum<{
        electron: "electron";
        node: "node";
    }>;
    runtime: z.ZodArray<z.ZodObject<{
        name: z.ZodString;
        version: z.ZodString;
    }, z.core.$strip>>;
    licence: z.ZodString;
    dataDir: z.ZodString;
}, z.core.$strip>;
export type About = z.infer<typeof aboutSchema>;
/** Which commands the page would run now, and which of those with a mark are on. */
export declare const commandStateSchema: z.ZodObject<{
    available: z.ZodArray<z.ZodEnum<{
        "app.about": "app.about";
        "app.keys": "app.keys";
        "app.palette": "app.palette";
        "app.settings": "app.settings";
        "decision.undo": "decision.undo";
        "events.export": "events.export";
        "events.open_file": "events.open_file";
        "go.closing_soon": "go.closing_soon";
        "go.inbox": "go.inbox";
        "go.installations": "go.installations";
        "go.mappings": "go.mappings";
        "go.operations": "go.operations";
        "inbox.accept_1": "inbox.accept_1";
        "inbox.accept_2": "inbox.accept_2";
        "inbox.accept_3": "inbox.accept_3";
        "inbox.ignore": "inbox.ignore";
        "inbox.map": "inbox.map";
        "inbox.open": "inbox.open";
        "inbox.resume": "inbox.resume";
        "inbox.select": "inbox.select";
        "inbox.snooze": "inbox.snooze";
        "inbox.wake": "inbox.wake";
        "link.copy": "link.copy";
        "list.back": "list.back";
        "list.first": "list.first";
        "list.last": "list.last";
        "list.next": "list.next";
        "list.previous": "list.previous";
        "mapping.pause": "mapping.pause";
        "mapping.resume": "mapping.resume";
        "mapping.retire": "mapping.retire";
        "operation.discard": "operation.discard";
        "operation.retry": "operation.retry";
        "sync.retry": "sync.retry";
        "view.accent_own": "view.accent_own";
        "view.accent_system": "view.accent_system";
        "view.clear_filters": "view.clear_filters";
        "view.density_compact": "view.density_compact";
        "view.density_regular": "view.density_regular";
        "view.density_roomy": "view.density_roomy";
        "view.grouping": "view.grouping";
        "view.ignored": "view.ignored";
        "view.mapped": "view.mapped";
        "view.open": "view.open";
        "view.search": "view.search";
        "view.single_keys": "view.single_keys";
        "view.snoozed": "view.snoozed";
        "view.sort_closing_soonest": "view.sort_closing_soonest";
        "view.sort_largest": "view.sort_largest";
        "view.sort_newest": "view.sort_newest";
        "view.theme_dark": "view.theme_dark";
        "view.theme_light": "view.theme_light";
        "view.theme_system": "view.theme_system";
        "workspace.create": "workspace.create";
        "workspace.sample": "workspace.sample";
    }>>;
    checked: z.ZodArray<z.ZodEnum<{
        "app.about": "app.about";
        "app.keys": "app.keys";
        "app.palette": "app.palette";
        "app.settings": "app.settings";
        "decision.undo": "decision.undo";
        "events.export": "events.export";
        "events.open_file": "events.open_file";
        "go.closing_soon": "go.closing_soon";
        "go.inbox": "go.inbox";
        "go.installations": "go.installations";
        "go.mappings": "go.mappings";
        "go.operations": "go.operations";
        "inbox.accept_1": "inbox.accept_1";
        "inbox.accept_2": "inbox.accept_2";
        "inbox.accept_3": "inbox.accept_3";
        "inbox.ignore": "inbox.ignore";
        "inbox.map": "inbox.map";
        "inbox.open": "inbox.open";
        "inbox.resume": "inbox.resume";
        "inbox.select": "inbox.select";
        "inbox.snooze": "inbox.snooze";
        "inbox.wake": "inbox.wake";
        "link.copy": "link.copy";
        "list.back": "list.back";
        "list.first": "list.first";
        "list.last": "list.last";
        "list.next": "list.next";
        "list.previous": "list.previous";
        "mapping.pause": "mapping.pause";
        "mapping.resume": "mapping.resume";
        "mapping.retire": "mapping.retire";
        "operation.discard": "operation.discard";
        "operation.retry": "operation.retry";
        "sync.retry": "sync.retry";
        "view.accent_own": "view.accent_own";
        "view.accent_system": "view.accent_system";
        "view.clear_filters": "view.clear_filters";
        "view.density_compact": "view.density_compact";
        "view.density_regular": "view.density_regular";
        "view.density_roomy": "view.density_roomy";
        "view.grouping": "view.grouping";
        "view.ignored": "view.ignored";
        "view.mapped": "view.mapped";
        "view.open": "view.open";
        "view.search": "view.search";
        "view.single_keys": "view.single_keys";
        "view.snoozed": "view.snoozed";
        "view.sort_closing_soonest": "view.sort_closing_soonest";
        "view.sort_largest": "view.sort_largest";
        "view.sort_newest": "view.sort_newest";
        "view.theme_dark": "view.theme_dark";
        "view.theme_light": "view.theme_light";
        "view.theme_system": "view.theme_system";
        "workspace.create": "workspace.create";
        "workspace.sample": "workspace.sample";
    }>>;
}, z.core.$strict>;
export type CommandState = z.infer<typeof commandStateSchema>;
export declare const appCalls: {
    readonly 'app.bootstrap': import("./call.ts").Call<z.ZodObject<{}, z.core.$strict>, z.ZodObject<{
        host: z.ZodEnum<{
            electron: "electron";
            node: "node";
        }>;
        platform: z.ZodEnum<{
            linux: "linux";
            mac: "mac";
            windows: "windows";
        }>;
        version: z.ZodString;
        systemAccent: z.ZodNullable<z.ZodString>;
        workspaces: z.ZodArray<z.ZodObject<{
            id: z.ZodString;
            slug: z.ZodString;
            name: z.ZodString;
            production: z.ZodBoolean;
            sample: z.ZodBoolean;
        }, z.core.$strip>>;
        workspaceId: z.ZodNullable<z.ZodString>;
        serviceAddress: z.ZodNullable<z.ZodString>;
        logFile: z.ZodNullable<z.ZodString>;
        preferences: z.ZodObject<{
            theme: z.ZodDefault<z.ZodEnum<{
                dark: "dark";
                light: "light";
                system: "system";
            }>>;
            density: z.ZodDefault<z.ZodEnum<{
                compact: "compact";
                regular: "regular";
                roomy: "roomy";
            }>>;
            singleKeys: z.ZodDefault<z.ZodBoolean>;
            accent: z.ZodDefault<z.ZodEnum<{
                own: "own";
                system: "system";
            }>>;
        }, z.core.$strict>;
        status: z.ZodObject<{
            workspaceId: z.ZodNullable<z.ZodString>;
            connection: z.ZodDiscriminatedUnion<[z.ZodObject<{
                kind: z.ZodLiteral<"starting">;
            }, z.core.$strip>, z.ZodObject<{
                kind: z.ZodLiteral<"online">;
            }, z.core.$strip>, z.ZodObject<{
                kind: z.ZodLiteral<"offline">;
                since: z.ZodISODateTime;
                why: z.ZodString;
                retryAt: z.ZodNullable<z.ZodISODateTime>;
            }, z.core.$strip>], "kind">;
            asOf: z.ZodNullable<z.ZodISODateTime>;
            seq: z.ZodInt;
            store: z.ZodEnum<{
                failing: "failing";
                ready: "ready";
                restarting: "restarting";
            }>;
            firstLoad: z.ZodNullable<z.ZodObject<{
                rows: z.ZodInt;
                total: z.ZodInt;
            }, z.core.$strip>>;
            outbox: z.ZodObject<{
                waiting: z.ZodInt;
                attention: z.ZodInt;
                held: z.ZodNullable<z.ZodObject<{
                    since: z.ZodISODateTime;
                    why: z.ZodString;
                }, z.core.$strip>>;
            }, z.core.$strip>;
            access: z.ZodNullable<z.ZodObject<{
                name: z.ZodString;
                role: z.ZodString;
                permissions: z.ZodArray<z.ZodString>;
            }, z.core.$strip>>;
            serviceTrouble: z.ZodNullable<z.ZodObject<{
                ends: z.ZodInt;
                why: z.ZodString;
            }, z.core.$strip>>;
            notice: z.ZodNullable<z.ZodString>;
            startProblem: z.ZodNullable<z.ZodObject<{
                code: z.ZodString;
                why: z.ZodString;
                file: z.ZodNullable<z.ZodString>;
                address: z.ZodNullable<z.ZodString>;
                retryAt: z.ZodNullable<z.ZodISODateTime>;
            }, z.core.$strip>>;
            sample: z.ZodDiscriminatedUnion<[z.ZodObject<{
                kind: z.ZodLiteral<"absent">;
            }, z.core.$strip>, z.ZodObject<{
                kind: z.ZodLiteral<"loading">;
                workspaceId: z.ZodString;
                sent: z.ZodInt;
                total: z.ZodInt;
            }, z.core.$strip>, z.ZodObject<{
                kind: z.ZodLiteral<"ready">;
                workspaceId: z.ZodString;
                total: z.ZodInt;
            }, z.core.$strip>, z.ZodObject<{
                kind: z.ZodLiteral<"failed">;
                workspaceId: z.ZodString;
                sent: z.ZodInt;
                total: z.ZodInt;
                message: z.ZodString;
            }, z.core.$strip>], "kind">;
        }, z.core.$strip>;
    }, z.core.$strip>>;
    readonly 'app.about': import("./call.ts").Call<z.ZodObject<{}, z.core.$strict>, z.ZodObject<{
        version: z.ZodString;
        host: z.ZodEnum<{
            electron: "electron";
            node: "node";
        }>;
        runtime: z.ZodArray<z.ZodObject<{
            name: z.ZodString;
            version: z.ZodString;
        }, z.core.$strip>>;
        licence: z.ZodString;
        dataDir: z.ZodString;
    }, z.core.$strip>>;
    /** Shows the log's file in the system's file manager. Which file that is, the page can't say. */
    readonly 'log.show': import("./call.ts").Call<z.ZodObject<{}, z.core.$strict>, z.ZodObject<{}, z.core.$strict>>;
    /** The page tells the menu bar whenever the set changes; a host without one takes no notice. */
    readonly 'commands.report': import("./call.ts").Call<z.ZodObject<{
        available: z.ZodArray<z.ZodEnum<{
            "app.about": "app.about";
            "app.keys": "app.keys";
            "app.palette": "app.palette";
            "app.settings": "app.settings";
            "decision.undo": "decision.undo";
            "events.export": "events.export";
            "events.open_file": "events.open_file";
            "go.closing_soon": "go.closing_soon";
            "go.inbox": "go.inbox";
            "go.installations": "go.installations";
            "go.mappings": "go.mappings";
            "go.operations": "go.operations";
            "inbox.accept_1": "inbox.accept_1";
            "inbox.accept_2": "inbox.accept_2";
            "inbox.accept_3": "inbox.accept_3";
            "inbox.ignore": "inbox.ignore";
            "inbox.map": "inbox.map";
            "inbox.open": "inbox.open";
            "inbox.resume": "inbox.resume";
            "inbox.select": "inbox.select";
            "inbox.snooze": "inbox.snooze";
            "inbox.wake": "inbox.wake";
            "link.copy": "link.copy";
            "list.back": "list.back";
            "list.first": "list.first";
            "list.last": "list.last";
            "list.next": "list.next";
            "list.previous": "list.previous";
            "mapping.pause": "mapping.pause";
            "mapping.resume": "mapping.resume";
            "mapping.retire": "mapping.retire";
            "operation.discard": "operation.discard";
            "operation.retry": "operation.retry";
            "sync.retry": "sync.retry";
            "view.accent_own": "view.accent_own";
            "view.accent_system": "view.accent_system";
            "view.clear_filters": "view.clear_filters";
            "view.density_compact": "view.density_compact";
            "view.density_regular": "view.density_regular";
            "view.density_roomy": "view.density_roomy";
            "view.grouping": "view.grouping";
            "view.ignored": "view.ignored";
            "view.mapped": "view.mapped";
            "view.open": "view.open";
            "view.search": "view.search";
            "view.single_keys": "view.single_keys";
            "view.snoozed": "view.snoozed";
            "view.sort_closing_soonest": "view.sort_closing_soonest";
            "view.sort_largest": "view.sort_largest";
            "view.sort_newest": "view.sort_newest";
            "view.theme_dark": "view.theme_dark";
            "view.theme_light": "view.theme_light";
            "view.theme_system": "view.theme_system";
            "workspace.create": "workspace.create";
            "workspace.sample": "workspace.sample";
        }>>;
        checked: z.ZodArray<z.ZodEnum<{
            "app.about": "app.about";
            "app.keys": "app.keys";
            "app.palette": "app.palette";
            "app.settings": "app.settings";
            "decision.undo": "decision.undo";
            "events.export": "events.export";
            "events.open_file": "events.open_file";
            "go.closing_soon": "go.closing_soon";
            "go.inbox": "go.inbox";
            "go.installations": "go.installations";
            "go.mappings": "go.mappings";
            "go.operations": "go.operations";
            "inbox.accept_1": "inbox.accept_1";
            "inbox.accept_2": "inbox.accept_2";
            "inbox.accept_3": "inbox.accept_3";
            "inbox.ignore": "inbox.ignore";
            "inbox.map": "inbox.map";
            "inbox.open": "inbox.open";
            "inbox.resume": "inbox.resume";
            "inbox.select": "inbox.select";
            "inbox.snooze": "inbox.snooze";
            "inbox.wake": "inbox.wake";
            "link.copy": "link.copy";
            "list.back": "list.back";
            "list.first": "list.first";
            "list.last": "list.last";
            "list.next": "list.next";
            "list.previous": "list.previous";
            "mapping.pause": "mapping.pause";
            "mapping.resume": "mapping.resume";
            "mapping.retire": "mapping.retire";
            "operation.discard": "operation.discard";
            "operation.retry": "operation.retry";
            "sync.retry": "sync.retry";
            "view.accent_own": "view.accent_own";
            "view.accent_system": "view.accent_system";
            "view.clear_filters": "view.clear_filters";
            "view.density_compact": "view.density_compact";
            "view.density_regular": "view.density_regular";
            "view.density_roomy": "view.density_roomy";
            "view.grouping": "view.grouping";
            "view.ignored": "view.ignored";
            "view.mapped": "view.mapped";
            "view.open": "view.open";
            "view.search": "view.search";
            "view.single_keys": "view.single_keys";
            "view.snoozed": "view.snoozed";
            "view.sort_closing_soonest": "view.sort_closing_soonest";
            "view.sort_largest": "view.sort_largest";
            "view.sort_newest": "view.sort_newest";
            "view.theme_dark": "view.theme_dark";
            "view.theme_light": "view.theme_light";
            "view.theme_system": "view.theme_system";
            "workspace.create": "workspace.create";
            "workspace.sample": "workspace.sample";
        }>>;
    }, z.core.$strict>, z.ZodObject<{}, z.core.$strict>>;
    readonly 'preferences.set': import("./call.ts").Call<z.ZodObject<{
        theme: z.ZodOptional<z.ZodEnum<{
            dark: "dark";
            light: "light";
            system: "system";
        }>>;
        density: z.ZodOptional<z.ZodEnum<{
            compact: "compact";
            regular: "regular";
            roomy: "roomy";
        }>>;
        singleKeys: z.ZodOptional<z.ZodBoolean>;
        accent: z.ZodOptional<z.ZodEnum<{
            own: "own";
            system: "system";
        }>>;
    }, z.core.$strict>, z.ZodObject<{
        theme: z.ZodDefault<z.ZodEnum<{
            dark: "dark";
            light: "light";
            system: "system";
        }>>;
        density: z.ZodDefault<z.ZodEnum<{
            compact: "compact";
            regular: "regular";
            roomy: "roomy";
        }>>;
        singleKeys: z.ZodDefault<z.ZodBoolean>;
        accent: z.ZodDefault<z.ZodEnum<{
            own: "own";
            system: "system";
        }>>;
    }, z.core.$strict>>;
    readonly 'workspaces.list': import("./call.ts").Call<z.ZodObject<{}, z.core.$strict>, z.ZodArray<z.ZodObject<{
        id: z.ZodString;
        slug: z.ZodString;
        name: z.ZodString;
        production: z.ZodBoolean;
        sample: z.ZodBoolean;
    }, z.core.$strip>>>;
    readonly 'workspaces.create': import("./call.ts").Call<z.ZodObject<{
        name: z.ZodString;
    }, z.core.$strict>, z.ZodObject<{
        id: z.ZodString;
        slug: z.ZodString;
        name: z.ZodString;
        production: z.ZodBoolean;
        sample: z.ZodBoolean;
    }, z.core.$strip>>;
    readonly 'workspaces.open': import("./call.ts").Call<z.ZodObject<{
        workspaceId: z.ZodString;
    }, z.core.$strict>, z.ZodObject<{
        workspaceId: z.ZodNullable<z.ZodString>;
        connection: z.ZodDiscriminatedUnion<[z.ZodObject<{
            kind: z.ZodLiteral<"starting">;
        }, z.core.$strip>, z.ZodObject<{
            kind: z.ZodLiteral<"online">;
        }, z.core.$strip>, z.ZodObject<{
            kind: z.ZodLiteral<"offline">;
            since: z.ZodISODateTime;
            why: z.ZodString;
            retryAt: z.ZodNullable<z.ZodISODateTime>;
        }, z.core.$strip>], "kind">;
        asOf: z.ZodNullable<z.ZodISODateTime>;
        seq: z.ZodInt;
        store: z.ZodEnum<{
            failing: "failing";
            ready: "ready";
            restarting: "restarting";
        }>;
        firstLoad: z.ZodNullable<z.ZodObject<{
            rows: z.ZodInt;
            total: z.ZodInt;
        }, z.core.$strip>>;
        outbox: z.ZodObject<{
            waiting: z.ZodInt;
            attention: z.ZodInt;
            held: z.ZodNullable<z.ZodObject<{
                since: z.ZodISODateTime;
                why: z.ZodString;
            }, z.core.$strip>>;
        }, z.core.$strip>;
        access: z.ZodNullable<z.ZodObject<{
            name: z.ZodString;
            role: z.ZodString;
            permissions: z.ZodArray<z.ZodString>;
        }, z.core.$strip>>;
        serviceTrouble: z.ZodNullable<z.ZodObject<{
            ends: z.ZodInt;
            why: z.ZodString;
        }, z.core.$strip>>;
        notice: z.ZodNullable<z.ZodString>;
        startProblem: z.ZodNullable<z.ZodObject<{
            code: z.ZodString;
            why: z.ZodString;
            file: z.ZodNullable<z.ZodString>;
            address: z.ZodNullable<z.ZodString>;
            retryAt: z.ZodNullable<z.ZodISODateTime>;
        }, z.core.$strip>>;
        sample: z.ZodDiscriminatedUnion<[z.ZodObject<{
            kind: z.ZodLiteral<"absent">;
        }, z.core.$strip>, z.ZodObject<{
            kind: z.ZodLiteral<"loading">;
            workspaceId: z.ZodString;
            sent: z.ZodInt;
            total: z.ZodInt;
        }, z.core.$strip>, z.ZodObject<{
            kind: z.ZodLiteral<"ready">;
            workspaceId: z.ZodString;
            total: z.ZodInt;
        }, z.core.$strip>, z.ZodObject<{
            kind: z.ZodLiteral<"failed">;
            workspaceId: z.ZodString;
            sent: z.ZodInt;
            total: z.ZodInt;
            message: z.ZodString;
        }, z.core.$strip>], "kind">;
    }, z.core.$strip>>;
    /** Makes the sample where there is none, and opens it. */
    readonly 'sample.open': import("./call.ts").Call<z.ZodObject<{}, z.core.$strict>, z.ZodObject<{
        workspaceId: z.ZodNullable<z.ZodString>;
        connection: z.ZodDiscriminatedUnion<[z.ZodObject<{
            kind: z.ZodLiteral<"starting">;
        }, z.core.$strip>, z.ZodObject<{
            kind: z.ZodLiteral<"online">;
        }, z.core.$strip>, z.ZodObject<{
            kind: z.ZodLiteral<"offline">;
            since: z.ZodISODateTime;
            why: z.ZodString;
            retryAt: z.ZodNullable<z.ZodISODateTime>;
        }, z.core.$strip>], "kind">;
        asOf: z.ZodNullable<z.ZodISODateTime>;
        seq: z.ZodInt;
        store: z.ZodEnum<{
            failing: "failing";
            ready: "ready";
            restarting: "restarting";
        }>;
        firstLoad: z.ZodNullable<z.ZodObject<{
            rows: z.ZodInt;
            total: z.ZodInt;
        }, z.core.$strip>>;
        outbox: z.ZodObject<{
            waiting: z.ZodInt;
            attention: z.ZodInt;
            held: z.ZodNullable<z.ZodObject<{
                since: z.ZodISODateTime;
                why: z.ZodString;
            }, z.core.$strip>>;
        }, z.core.$strip>;
        access: z.ZodNullable<z.ZodObject<{
            name: z.ZodString;
            role: z.ZodString;
            permissions: z.ZodArray<z.ZodString>;
        }, z.core.$strip>>;
        serviceTrouble: z.ZodNullable<z.ZodObject<{
            ends: z.ZodInt;
            why: z.ZodString;
        }, z.core.$strip>>;
        notice: z.ZodNullable<z.ZodString>;
        startProblem: z.ZodNullable<z.ZodObject<{
            code: z.ZodString;
            why: z.ZodString;
            file: z.ZodNullable<z.ZodString>;
            address: z.ZodNullable<z.ZodString>;
            retryAt: z.ZodNullable<z.ZodISODateTime>;
        }, z.core.$strip>>;
        sample: z.ZodDiscriminatedUnion<[z.ZodObject<{
            kind: z.ZodLiteral<"absent">;
        }, z.core.$strip>, z.ZodObject<{
            kind: z.ZodLiteral<"loading">;
            workspaceId: z.ZodString;
            sent: z.ZodInt;
            total: z.ZodInt;
        }, z.core.$strip>, z.ZodObject<{
            kind: z.ZodLiteral<"ready">;
            workspaceId: z.ZodString;
            total: z.ZodInt;
        }, z.core.$strip>, z.ZodObject<{
            kind: z.ZodLiteral<"failed">;
            workspaceId: z.ZodString;
            sent: z.ZodInt;
            total: z.ZodInt;
            message: z.ZodString;
        }, z.core.$strip>], "kind">;
    }, z.core.$strip>>;
    readonly 'sync.status': import("./call.ts").Call<z.ZodObject<{}, z.core.$strict>, z.ZodObject<{
        workspaceId: z.ZodNullable<z.ZodString>;
        connection: z.ZodDiscriminatedUnion<[z.ZodObject<{
            kind: z.ZodLiteral<"starting">;
        }, z.core.$strip>, z.ZodObject<{
            kind: z.ZodLiteral<"online">;
        }, z.core.$strip>, z.ZodObject<{
            kind: z.ZodLiteral<"offline">;
            since: z.ZodISODateTime;
            why: z.ZodString;
            retryAt: z.ZodNullable<z.ZodISODateTime>;
        }, z.core.$strip>], "kind">;
        asOf: z.ZodNullable<z.ZodISODateTime>;
        seq: z.ZodInt;
        store: z.ZodEnum<{
            failing: "failing";
            ready: "ready";
            restarting: "restarting";
        }>;
        firstLoad: z.ZodNullable<z.ZodObject<{
            rows: z.ZodInt;
            total: z.ZodInt;
        }, z.core.$strip>>;
        outbox: z.ZodObject<{
            waiting: z.ZodInt;
            attention: z.ZodInt;
            held: z.ZodNullable<z.ZodObject<{
                since: z.ZodISODateTime;
                why: z.ZodString;
            }, z.core.$strip>>;
        }, z.core.$strip>;
        access: z.ZodNullable<z.ZodObject<{
            name: z.ZodString;
            role: z.ZodString;
            permissions: z.ZodArray<z.ZodString>;
        }, z.core.$strip>>;
        serviceTrouble: z.ZodNullable<z.ZodObject<{
            ends: z.ZodInt;
            why: z.ZodString;
        }, z.core.$strip>>;
        notice: z.ZodNullable<z.ZodString>;
        startProblem: z.ZodNullable<z.ZodObject<{
            code: z.ZodString;
            why: z.ZodString;
            file: z.ZodNullable<z.ZodString>;
            address: z.ZodNullable<z.ZodString>;
            retryAt: z.ZodNullable<z.ZodISODateTime>;
        }, z.core.$strip>>;
        sample: z.ZodDiscriminatedUnion<[z.ZodObject<{
            kind: z.ZodLiteral<"absent">;
        }, z.core.$strip>, z.ZodObject<{
            kind: z.ZodLiteral<"loading">;
            workspaceId: z.ZodString;
            sent: z.ZodInt;
            total: z.ZodInt;
        }, z.core.$strip>, z.ZodObject<{
            kind: z.ZodLiteral<"ready">;
            workspaceId: z.ZodString;
            total: z.ZodInt;
        }, z.core.$strip>, z.ZodObject<{
            kind: z.ZodLiteral<"failed">;
            workspaceId: z.ZodString;
            sent: z.ZodInt;
            total: z.ZodInt;
            message: z.ZodString;
        }, z.core.$strip>], "kind">;
    }, z.core.$strip>>;
    /** The notice was read. */
    readonly 'sync.notice_read': import("./call.ts").Call<z.ZodObject<{}, z.core.$strict>, z.ZodObject<{
        workspaceId: z.ZodNullable<z.ZodString>;
        connection: z.ZodDiscriminatedUnion<[z.ZodObject<{
            kind: z.ZodLiteral<"starting">;
        }, z.core.$strip>, z.ZodObject<{
            kind: z.ZodLiteral<"online">;
        }, z.core.$strip>, z.ZodObject<{
            kind: z.ZodLiteral<"offline">;
            since: z.ZodISODateTime;
            why: z.ZodString;
            retryAt: z.ZodNullable<z.ZodISODateTime>;
        }, z.core.$strip>], "kind">;
        asOf: z.ZodNullable<z.ZodISODateTime>;
        seq: z.ZodInt;
        store: z.ZodEnum<{
            failing: "failing";
            ready: "ready";
            restarting: "restarting";
        }>;
        firstLoad: z.ZodNullable<z.ZodObject<{
            rows: z.ZodInt;
            total: z.ZodInt;
        }, z.core.$strip>>;
        outbox: z.ZodObject<{
            waiting: z.ZodInt;
            attention: z.ZodInt;
            held: z.ZodNullable<z.ZodObject<{
                since: z.ZodISODateTime;
                why: z.ZodString;
            }, z.core.$strip>>;
        }, z.core.$strip>;
        access: z.ZodNullable<z.ZodObject<{
            name: z.ZodString;
            role: z.ZodString;
            permissions: z.ZodArray<z.ZodString>;
        }, z.core.$strip>>;
        serviceTrouble: z.ZodNullable<z.ZodObject<{
            ends: z.ZodInt;
            why: z.ZodString;
        }, z.core.$strip>>;
        notice: z.ZodNullable<z.ZodString>;
        startProblem: z.ZodNullable<z.ZodObject<{
            code: z.ZodString;
            why: z.ZodString;
            file: z.ZodNullable<z.ZodString>;
            address: z.ZodNullable<z.ZodString>;
            retryAt: z.ZodNullable<z.ZodISODateTime>;
        }, z.core.$strip>>;
        sample: z.ZodDiscriminatedUnion<[z.ZodObject<{
            kind: z.ZodLiteral<"absent">;
        }, z.core.$strip>, z.ZodObject<{
            kind: z.ZodLiteral<"loading">;
            workspaceId: z.ZodString;
            sent: z.ZodInt;
            total: z.ZodInt;
        }, z.core.$strip>, z.ZodObject<{
            kind: z.ZodLiteral<"ready">;
            workspaceId: z.ZodString;
            total: z.ZodInt;
        }, z.core.$strip>, z.ZodObject<{
            kind: z.ZodLiteral<"failed">;
            workspaceId: z.ZodString;
            sent: z.ZodInt;
            total: z.ZodInt;
            message: z.ZodString;
        }, z.core.$strip>], "kind">;
    }, z.core.$strip>>;
    /** Tries the service again at once, without waiting for the next retry. */
    readonly 'sync.retry': import("./call.ts").Call<z.ZodObject<{}, z.core.$strict>, z.ZodObject<{
        workspaceId: z.ZodNullable<z.ZodString>;
        connection: z.ZodDiscriminatedUnion<[z.ZodObject<{
            kind: z.ZodLiteral<"starting">;
        }, z.core.$strip>, z.ZodObject<{
            kind: z.ZodLiteral<"online">;
        }, z.core.$strip>, z.ZodObject<{
            kind: z.ZodLiteral<"offline">;
            since: z.ZodISODateTime;
            why: z.ZodString;
            retryAt: z.ZodNullable<z.ZodISODateTime>;
        }, z.core.$strip>], "kind">;
        asOf: z.ZodNullable<z.ZodISODateTime>;
        seq: z.ZodInt;
        store: z.ZodEnum<{
            failing: "failing";
            ready: "ready";
            restarting: "restarting";
        }>;
        firstLoad: z.ZodNullable<z.ZodObject<{
            rows: z.ZodInt;
            total: z.ZodInt;
        }, z.core.$strip>>;
        outbox: z.ZodObject<{
            waiting: z.ZodInt;
            attention: z.ZodInt;
            held: z.ZodNullable<z.ZodObject<{
                since: z.ZodISODateTime;
                why: z.ZodString;
            }, z.core.$strip>>;
        }, z.core.$strip>;
        access: z.ZodNullable<z.ZodObject<{
            name: z.ZodString;
            role: z.ZodString;
            permissions: z.ZodArray<z.ZodString>;
        }, z.core.$strip>>;
        serviceTrouble: z.ZodNullable<z.ZodObject<{
            ends: z.ZodInt;
            why: z.ZodString;
        }, z.core.$strip>>;
        notice: z.ZodNullable<z.ZodString>;
        startProblem: z.ZodNullable<z.ZodObject<{
            code: z.ZodString;
            why: z.ZodString;
            file: z.ZodNullable<z.ZodString>;
            address: z.ZodNullable<z.ZodString>;
            retryAt: z.ZodNullable<z.ZodISODateTime>;
        }, z.core.$strip>>;
        sample: z.ZodDiscriminatedUnion<[z.ZodObject<{
            kind: z.ZodLiteral<"absent">;
        }, z.core.$strip>, z.ZodObject<{
            kind: z.ZodLiteral<"loading">;
            workspaceId: z.ZodString;
            sent: z.ZodInt;
            total: z.ZodInt;
        }, z.core.$strip>, z.ZodObject<{
            kind: z.ZodLiteral<"ready">;
            workspaceId: z.ZodString;
            total: z.ZodInt;
        }, z.core.$strip>, z.ZodObject<{
            kind: z.ZodLiteral<"failed">;
            workspaceId: z.ZodString;
            sent: z.ZodInt;
            total: z.ZodInt;
            message: z.ZodString;
        }, z.core.$strip>], "kind">;
    }, z.core.$strip>>;
};
