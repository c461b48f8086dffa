import { z } from 'zod';
/** Every call from the renderer to main, for Electron and the Node host alike. */
export declare const ipcContract: {
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
    readonly 'log.show': import("./call.ts").Call<z.ZodObject<{}, z.core.$strict>, z.ZodObject<{}, z.core.$strict>>;
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
    readonly 'projects.search': import("./call.ts").Call<z.ZodObject<{
        offset: z.ZodInt;
        limit: z.ZodInt;
        text: z.ZodDefault<z.ZodString>;
    }, z.core.$strict>, z.ZodObject<{
        total: z.ZodInt;
        rows: z.ZodArray<z.ZodObject<{
            id: z.ZodTemplateLiteral<`prj_${string}`>;
            name: z.ZodString;
            slug: z.ZodString;
            mappings: z.ZodInt;
        }, z.core.$strip>>;
    }, z.core.$strip>>;
    readonly 'installations.list': import("./call.ts").Call<z.ZodObject<{
        offset: z.ZodInt;
        limit: z.ZodInt;
        text: z.ZodDefault<z.ZodString>;
    }, z.core.$strict>, z.ZodObject<{
        total: z.ZodInt;
        rows: z.ZodArray<z.ZodObject<{
            id: z.ZodTemplateLiteral<`inst_${string}`>;
            provider: z.ZodEnum<{
                github: "github";
                gitlab: "gitlab";
                jira: "jira";
                linear: "linear";
                slack: "slack";
            }>;
            host: z.ZodString;
            externalInstallationId: z.ZodString;
            accountLogin: z.ZodString;
            accountKind: z.ZodString;
            state: z.ZodDiscriminatedUnion<[z.ZodObject<{
                kind: z.ZodLiteral<"pending">;
            }, z.core.$strip>, z.ZodObject<{
                kind: z.ZodLiteral<"active">;
            }, z.core.$strip>, z.ZodObject<{
                kind: z.ZodLiteral<"suspended">;
                by: z.ZodEnum<{
                    operator: "operator";
                    provider: "provider";
                }>;
            }, z.core.$strip>, z.ZodObject<{
                kind: z.ZodLiteral<"error">;
                code: z.ZodString;
            }, z.core.$strip>, z.ZodObject<{
                kind: z.ZodLiteral<"revoked">;
            }, z.core.$strip>, z.ZodObject<{
                kind: z.ZodLiteral<"disconnected">;
            }, z.core.$strip>], "kind">;
            resources: z.ZodInt;
            mapped: z.ZodInt;
            openItems: z.ZodInt;
            lastDeliveryAt: z.ZodNullable<z.ZodISODateTime>;
        }, z.core.$strip>>;
    }, z.core.$strip>>;
    readonly 'installations.resources': import("./call.ts").Call<z.ZodObject<{
        offset: z.ZodInt;
        limit: z.ZodInt;
        text: z.ZodDefault<z.ZodString>;
        id: z.ZodTemplateLiteral<`inst_${string}`>;
    }, z.core.$strict>, z.ZodObject<{
        total: z.ZodInt;
        rows: z.ZodArray<z.ZodObject<{
            id: z.ZodString;
            fullName: z.ZodString;
            kind: z.ZodString;
            private: z.ZodBoolean;
            archived: z.ZodBoolean;
            removedAt: z.ZodNullable<z.ZodISODateTime>;
            destinations: z.ZodArray<z.ZodString>;
            openItems: z.ZodInt;
        }, z.core.$strip>>;
    }, z.core.$strip>>;
    readonly 'installations.pulls': import("./call.ts").Call<z.ZodObject<{
        provider: z.ZodEnum<{
            github: "github";
            gitlab: "gitlab";
            jira: "jira";
            linear: "linear";
            slack: "slack";
        }>;
        host: z.ZodString;
    }, z.core.$strict>, z.ZodObject<{
        pulls: z.ZodArray<z.ZodObject<{
            state: z.ZodDiscriminatedUnion<[z.ZodObject<{
                kind: z.ZodLiteral<"never">;
            }, z.core.$strip>, z.ZodObject<{
                kind: z.ZodLiteral<"pulling">;
                since: z.ZodISODateTime;
                failingSince: z.ZodNullable<z.ZodISODateTime>;
            }, z.core.$strip>, z.ZodObject<{
                kind: z.ZodLiteral<"idle">;
                until: z.ZodISODateTime;
            }, z.core.$strip>, z.ZodObject<{
                kind: z.ZodLiteral<"waiting_for_limit">;
                until: z.ZodISODateTime;
            }, z.core.$strip>, z.ZodObject<{
                kind: z.ZodLiteral<"failing">;
                since: z.ZodISODateTime;
                code: z.ZodString;
                until: z.ZodISODateTime;
            }, z.core.$strip>, z.ZodObject<{
                kind: z.ZodLiteral<"key_refused">;
                since: z.ZodISODateTime;
            }, z.core.$strip>], "kind">;
            coveredUntil: z.ZodNullable<z.ZodISODateTime>;
            unreadable: z.ZodInt;
            gaps: z.ZodArray<z.ZodObject<{
                from: z.ZodISODateTime;
                to: z.ZodISODateTime;
                cause: z.ZodEnum<{
                    outage: "outage";
                    unreadable: "unreadable";
                }>;
                count: z.ZodNullable<z.ZodInt>;
                notedAt: z.ZodISODateTime;
            }, z.core.$loose>>;
            id: z.ZodString;
            name: z.ZodString;
        }, z.core.$strip>>;
    }, z.core.$strip>>;
    readonly 'mappings.list': import("./call.ts").Call<z.ZodObject<{
        offset: z.ZodInt;
        limit: z.ZodInt;
        text: z.ZodDefault<z.ZodString>;
        state: z.ZodEnum<{
            active: "active";
            current: "current";
            paused: "paused";
            retired: "retired";
        }>;
        sort: z.ZodEnum<{
            carried: "carried";
            newest: "newest";
            resource: "resource";
        }>;
    }, z.core.$strict>, z.ZodObject<{
        total: z.ZodInt;
        rows: z.ZodArray<z.ZodObject<{
            id: z.ZodTemplateLiteral<`map_${string}`>;
            provider: z.ZodEnum<{
                github: "github";
                gitlab: "gitlab";
                jira: "jira";
                linear: "linear";
                slack: "slack";
            }>;
            resourceName: z.ZodString;
            installationLogin: z.ZodString;
            projectName: z.ZodString;
            filter: z.ZodObject<{
                events: z.ZodDefault<z.ZodArray<z.ZodString>>;
                branches: z.ZodDefault<z.ZodArray<z.ZodString>>;
                paths: z.ZodDefault<z.ZodArray<z.ZodString>>;
            }, z.core.$strict>;
            state: z.ZodDiscriminatedUnion<[z.ZodObject<{
                kind: z.ZodLiteral<"active">;
            }, z.core.$strip>, z.ZodObject<{
                kind: z.ZodLiteral<"paused">;
                by: z.ZodEnum<{
                    machine: "machine";
                    operator: "operator";
                }>;
                reason: z.ZodString;
            }, z.core.$strip>, z.ZodObject<{
                kind: z.ZodLiteral<"retired">;
            }, z.core.$strip>], "kind">;
            provenance: z.ZodEnum<{
                auto: "auto";
                manual: "manual";
                migrated: "migrated";
                suggested: "suggested";
            }>;
            evidence: z.ZodArray<z.ZodString>;
            carried: z.ZodInt;
            lastCarriedAt: z.ZodNullable<z.ZodISODateTime>;
            createdBy: z.ZodString;
            createdAt: z.ZodISODateTime;
            version: z.ZodInt;
            unsynced: z.ZodBoolean;
        }, z.core.$strip>>;
    }, z.core.$strip>>;
    readonly 'inbox.counts': import("./call.ts").Call<z.ZodObject<{}, z.core.$strict>, z.ZodObject<{
        open: z.ZodInt;
        snoozed: z.ZodInt;
        groups: z.ZodInt;
        closingWithin12h: z.ZodInt;
        installations: z.ZodInt;
        mappings: z.ZodInt;
    }, z.core.$strip>>;
    readonly 'inbox.groups': import("./call.ts").Call<z.ZodObject<{
        offset: z.ZodInt;
        limit: z.ZodInt;
        filter: z.ZodObject<{
            state: z.ZodDefault<z.ZodEnum<{
                ignored: "ignored";
                mapped: "mapped";
                open: "open";
                snoozed: "snoozed";
            }>>;
            provider: z.ZodDefault<z.ZodNullable<z.ZodEnum<{
                github: "github";
                gitlab: "gitlab";
                jira: "jira";
                linear: "linear";
                slack: "slack";
            }>>>;
            text: z.ZodDefault<z.ZodString>;
            closingWithinMs: z.ZodDefault<z.ZodNullable<z.ZodInt>>;
        }, z.core.$strict>;
        sort: z.ZodEnum<{
            closing_soonest: "closing_soonest";
            largest: "largest";
            newest: "newest";
        }>;
    }, z.core.$strict>, z.ZodObject<{
        total: z.ZodInt;
        events: z.ZodInt;
        rows: z.ZodArray<z.ZodObject<{
            groupKey: z.ZodString;
            reason: z.ZodEnum<{
                AMBIGUOUS: "AMBIGUOUS";
                AUTO_ROUTED: "AUTO_ROUTED";
                AUTO_ROUTE_OFF: "AUTO_ROUTE_OFF";
                FILTERED_OUT: "FILTERED_OUT";
                INSTALLATION_ACTIVE: "INSTALLATION_ACTIVE";
                INSTALLATION_ERROR: "INSTALLATION_ERROR";
                INSTALLATION_PENDING: "INSTALLATION_PENDING";
                INSTALLATION_REVOKED: "INSTALLATION_REVOKED";
                INSTALLATION_SUSPENDED: "INSTALLATION_SUSPENDED";
                LIFECYCLE_EVENT: "LIFECYCLE_EVENT";
                LOW_CONFIDENCE: "LOW_CONFIDENCE";
                MAPPED: "MAPPED";
                MAPPING_PAUSED: "MAPPING_PAUSED";
                MUTED_BY_POLICY: "MUTED_BY_POLICY";
                NOT_MUTED: "NOT_MUTED";
                NOT_REACHED: "NOT_REACHED";
                NO_CANDIDATE: "NO_CANDIDATE";
                NO_INSTALLATION: "NO_INSTALLATION";
                NO_MAPPING: "NO_MAPPING";
                NO_RESOURCE: "NO_RESOURCE";
                NO_RULES: "NO_RULES";
                PARSED: "PARSED";
                PARSE_FAILED: "PARSE_FAILED";
                UNSUPPORTED_EVENT: "UNSUPPORTED_EVENT";
            }>;
            provider: z.ZodEnum<{
                github: "github";
                gitlab: "gitlab";
                jira: "jira";
                linear: "linear";
                slack: "slack";
            }>;
            subject: z.ZodString;
            predicate: z.ZodString;
            installationId: z.ZodNullable<z.ZodTemplateLiteral<`inst_${string}`>>;
            resourceId: z.ZodNullable<z.ZodTemplateLiteral<`res_${string}`>>;
            count: z.ZodInt;
            types: z.ZodArray<z.ZodString>;
            firstSeenAt: z.ZodISODateTime;
            lastSeenAt: z.ZodISODateTime;
            closesAt: z.ZodNullable<z.ZodISODateTime>;
            newestEventId: z.ZodTemplateLiteral<`evt_${string}`>;
            topCandidate: z.ZodNullable<z.ZodObject<{
                projectId: z.ZodTemplateLiteral<`prj_${string}`>;
                projectName: z.ZodString;
                confidence: z.ZodNumber;
                ambiguousWith: z.ZodNullable<z.ZodString>;
            }, z.core.$strip>>;
        }, z.core.$strip>>;
    }, z.core.$strip>>;
    readonly 'inbox.events': import("./call.ts").Call<z.ZodObject<{
        offset: z.ZodInt;
        limit: z.ZodInt;
        filter: z.ZodObject<{
            state: z.ZodDefault<z.ZodEnum<{
                ignored: "ignored";
                mapped: "mapped";
                open: "open";
                snoozed: "snoozed";
            }>>;
            provider: z.ZodDefault<z.ZodNullable<z.ZodEnum<{
                github: "github";
                gitlab: "gitlab";
                jira: "jira";
                linear: "linear";
                slack: "slack";
            }>>>;
            text: z.ZodDefault<z.ZodString>;
            closingWithinMs: z.ZodDefault<z.ZodNullable<z.ZodInt>>;
        }, z.core.$strict>;
        groupKey: z.ZodNullable<z.ZodString>;
    }, z.core.$strict>, z.ZodObject<{
        total: z.ZodInt;
        rows: z.ZodArray<z.ZodObject<{
            id: z.ZodTemplateLiteral<`evt_${string}`>;
            groupKey: z.ZodString;
            provider: z.ZodEnum<{
                github: "github";
                gitlab: "gitlab";
                jira: "jira";
                linear: "linear";
                slack: "slack";
            }>;
            type: z.ZodString;
            action: z.ZodNullable<z.ZodString>;
            title: z.ZodString;
            actorLogin: z.ZodNullable<z.ZodString>;
            resourceName: z.ZodNullable<z.ZodString>;
            reason: z.ZodEnum<{
                AMBIGUOUS: "AMBIGUOUS";
                AUTO_ROUTED: "AUTO_ROUTED";
                AUTO_ROUTE_OFF: "AUTO_ROUTE_OFF";
                FILTERED_OUT: "FILTERED_OUT";
                INSTALLATION_ACTIVE: "INSTALLATION_ACTIVE";
                INSTALLATION_ERROR: "INSTALLATION_ERROR";
                INSTALLATION_PENDING: "INSTALLATION_PENDING";
                INSTALLATION_REVOKED: "INSTALLATION_REVOKED";
                INSTALLATION_SUSPENDED: "INSTALLATION_SUSPENDED";
                LIFECYCLE_EVENT: "LIFECYCLE_EVENT";
                LOW_CONFIDENCE: "LOW_CONFIDENCE";
                MAPPED: "MAPPED";
                MAPPING_PAUSED: "MAPPING_PAUSED";
                MUTED_BY_POLICY: "MUTED_BY_POLICY";
                NOT_MUTED: "NOT_MUTED";
                NOT_REACHED: "NOT_REACHED";
                NO_CANDIDATE: "NO_CANDIDATE";
                NO_INSTALLATION: "NO_INSTALLATION";
                NO_MAPPING: "NO_MAPPING";
                NO_RESOURCE: "NO_RESOURCE";
                NO_RULES: "NO_RULES";
                PARSED: "PARSED";
                PARSE_FAILED: "PARSE_FAILED";
                UNSUPPORTED_EVENT: "UNSUPPORTED_EVENT";
            }>;
            state: z.ZodDiscriminatedUnion<[z.ZodObject<{
                kind: z.ZodLiteral<"open">;
            }, z.core.$strip>, z.ZodObject<{
                kind: z.ZodLiteral<"snoozed">;
                until: z.ZodDiscriminatedUnion<[z.ZodObject<{
                    kind: z.ZodLiteral<"time">;
                    at: z.ZodISODateTime;
                }, z.core.$strip>, z.ZodObject<{
                    kind: z.ZodLiteral<"next_of_group">;
                }, z.core.$strip>, z.ZodObject<{
                    kind: z.ZodLiteral<"more_of_group">;
                    count: z.ZodInt;
                }, z.core.$strip>], "kind">;
            }, z.core.$strip>, z.ZodObject<{
                kind: z.ZodLiteral<"mapped">;
                mappingId: z.ZodTemplateLiteral<`map_${string}`>;
            }, z.core.$strip>, z.ZodObject<{
                kind: z.ZodLiteral<"ignored">;
                reason: z.ZodEnum<{
                    handled_elsewhere: "handled_elsewhere";
                    noise: "noise";
                    not_ours: "not_ours";
                    other: "other";
                    test_data: "test_data";
                }>;
                note: z.ZodString;
            }, z.core.$strip>], "kind">;
            receivedAt: z.ZodISODateTime;
            closesAt: z.ZodNullable<z.ZodISODateTime>;
        }, z.core.$strip>>;
        counting: z.ZodOptional<z.ZodLiteral<true>>;
    }, z.core.$strip>>;
    readonly 'inbox.find_row': import("./call.ts").Call<z.ZodDiscriminatedUnion<[z.ZodObject<{
        kind: z.ZodLiteral<"groups">;
        keys: z.ZodArray<z.ZodString>;
        filter: z.ZodObject<{
            state: z.ZodDefault<z.ZodEnum<{
                ignored: "ignored";
                mapped: "mapped";
                open: "open";
                snoozed: "snoozed";
            }>>;
            provider: z.ZodDefault<z.ZodNullable<z.ZodEnum<{
                github: "github";
                gitlab: "gitlab";
                jira: "jira";
                linear: "linear";
                slack: "slack";
            }>>>;
            text: z.ZodDefault<z.ZodString>;
            closingWithinMs: z.ZodDefault<z.ZodNullable<z.ZodInt>>;
        }, z.core.$strict>;
        sort: z.ZodEnum<{
            closing_soonest: "closing_soonest";
            largest: "largest";
            newest: "newest";
        }>;
    }, z.core.$strict>, z.ZodObject<{
        kind: z.ZodLiteral<"events">;
        keys: z.ZodArray<z.ZodTemplateLiteral<`evt_${string}`>>;
        filter: z.ZodObject<{
            state: z.ZodDefault<z.ZodEnum<{
                ignored: "ignored";
                mapped: "mapped";
                open: "open";
                snoozed: "snoozed";
            }>>;
            provider: z.ZodDefault<z.ZodNullable<z.ZodEnum<{
                github: "github";
                gitlab: "gitlab";
                jira: "jira";
                linear: "linear";
                slack: "slack";
            }>>>;
            text: z.ZodDefault<z.ZodString>;
            closingWithinMs: z.ZodDefault<z.ZodNullable<z.ZodInt>>;
        }, z.core.$strict>;
        groupKey: z.ZodNullable<z.ZodString>;
    }, z.core.$strict>], "kind">, z.ZodNullable<z.ZodObject<{
        key: z.ZodString;
        index: z.ZodInt;
    }, z.core.$strip>>>;
    readonly 'inbox.group': import("./call.ts").Call<z.ZodObject<{
        groupKey: z.ZodString;
        filter: z.ZodObject<{
            state: z.ZodDefault<z.ZodEnum<{
                ignored: "ignored";
                mapped: "mapped";
                open: "open";
                snoozed: "snoozed";
            }>>;
            provider: z.ZodDefault<z.ZodNullable<z.ZodEnum<{
                github: "github";
                gitlab: "gitlab";
                jira: "jira";
                linear: "linear";
                slack: "slack";
            }>>>;
            text: z.ZodDefault<z.ZodString>;
            closingWithinMs: z.ZodDefault<z.ZodNullable<z.ZodInt>>;
        }, z.core.$strict>;
    }, z.core.$strict>, z.ZodObject<{
        group: z.ZodObject<{
            groupKey: z.ZodString;
            reason: z.ZodEnum<{
                AMBIGUOUS: "AMBIGUOUS";
                AUTO_ROUTED: "AUTO_ROUTED";
                AUTO_ROUTE_OFF: "AUTO_ROUTE_OFF";
                FILTERED_OUT: "FILTERED_OUT";
                INSTALLATION_ACTIVE: "INSTALLATION_ACTIVE";
                INSTALLATION_ERROR: "INSTALLATION_ERROR";
                INSTALLATION_PENDING: "INSTALLATION_PENDING";
                INSTALLATION_REVOKED: "INSTALLATION_REVOKED";
                INSTALLATION_SUSPENDED: "INSTALLATION_SUSPENDED";
                LIFECYCLE_EVENT: "LIFECYCLE_EVENT";
                LOW_CONFIDENCE: "LOW_CONFIDENCE";
                MAPPED: "MAPPED";
                MAPPING_PAUSED: "MAPPING_PAUSED";
                MUTED_BY_POLICY: "MUTED_BY_POLICY";
                NOT_MUTED: "NOT_MUTED";
                NOT_REACHED: "NOT_REACHED";
                NO_CANDIDATE: "NO_CANDIDATE";
                NO_INSTALLATION: "NO_INSTALLATION";
                NO_MAPPING: "NO_MAPPING";
                NO_RESOURCE: "NO_RESOURCE";
                NO_RULES: "NO_RULES";
                PARSED: "PARSED";
                PARSE_FAILED: "PARSE_FAILED";
                UNSUPPORTED_EVENT: "UNSUPPORTED_EVENT";
            }>;
            provider: z.ZodEnum<{
                github: "github";
                gitlab: "gitlab";
                jira: "jira";
                linear: "linear";
                slack: "slack";
            }>;
            subject: z.ZodString;
            predicate: z.ZodString;
            installationId: z.ZodNullable<z.ZodTemplateLiteral<`inst_${string}`>>;
            resourceId: z.ZodNullable<z.ZodTemplateLiteral<`res_${string}`>>;
            count: z.ZodInt;
            types: z.ZodArray<z.ZodString>;
            firstSeenAt: z.ZodISODateTime;
            lastSeenAt: z.ZodISODateTime;
            closesAt: z.ZodNullable<z.ZodISODateTime>;
            newestEventId: z.ZodTemplateLiteral<`evt_${string}`>;
            topCandidate: z.ZodNullable<z.ZodObject<{
                projectId: z.ZodTemplateLiteral<`prj_${string}`>;
                projectName: z.ZodString;
                confidence: z.ZodNumber;
                ambiguousWith: z.ZodNullable<z.ZodString>;
            }, z.core.$strip>>;
        }, z.core.$strip>;
        newest: z.ZodObject<{
            id: z.ZodTemplateLiteral<`evt_${string}`>;
            groupKey: z.ZodString;
            provider: z.ZodEnum<{
                github: "github";
                gitlab: "gitlab";
                jira: "jira";
                linear: "linear";
                slack: "slack";
            }>;
            type: z.ZodString;
            action: z.ZodNullable<z.ZodString>;
            title: z.ZodString;
            actorLogin: z.ZodNullable<z.ZodString>;
            resourceName: z.ZodNullable<z.ZodString>;
            reason: z.ZodEnum<{
                AMBIGUOUS: "AMBIGUOUS";
                AUTO_ROUTED: "AUTO_ROUTED";
                AUTO_ROUTE_OFF: "AUTO_ROUTE_OFF";
                FILTERED_OUT: "FILTERED_OUT";
                INSTALLATION_ACTIVE: "INSTALLATION_ACTIVE";
                INSTALLATION_ERROR: "INSTALLATION_ERROR";
                INSTALLATION_PENDING: "INSTALLATION_PENDING";
                INSTALLATION_REVOKED: "INSTALLATION_REVOKED";
                INSTALLATION_SUSPENDED: "INSTALLATION_SUSPENDED";
                LIFECYCLE_EVENT: "LIFECYCLE_EVENT";
                LOW_CONFIDENCE: "LOW_CONFIDENCE";
                MAPPED: "MAPPED";
                MAPPING_PAUSED: "MAPPING_PAUSED";
                MUTED_BY_POLICY: "MUTED_BY_POLICY";
                NOT_MUTED: "NOT_MUTED";
                NOT_REACHED: "NOT_REACHED";
                NO_CANDIDATE: "NO_CANDIDATE";
                NO_INSTALLATION: "NO_INSTALLATION";
                NO_MAPPING: "NO_MAPPING";
                NO_RESOURCE: "NO_RESOURCE";
                NO_RULES: "NO_RULES";
                PARSED: "PARSED";
                PARSE_FAILED: "PARSE_FAILED";
                UNSUPPORTED_EVENT: "UNSUPPORTED_EVENT";
            }>;
            state: z.ZodDiscriminatedUnion<[z.ZodObject<{
                kind: z.ZodLiteral<"open">;
            }, z.core.$strip>, z.ZodObject<{
                kind: z.ZodLiteral<"snoozed">;
                until: z.ZodDiscriminatedUnion<[z.ZodObject<{
                    kind: z.ZodLiteral<"time">;
                    at: z.ZodISODateTime;
                }, z.core.$strip>, z.ZodObject<{
                    kind: z.ZodLiteral<"next_of_group">;
                }, z.core.$strip>, z.ZodObject<{
                    kind: z.ZodLiteral<"more_of_group">;
                    count: z.ZodInt;
                }, z.core.$strip>], "kind">;
            }, z.core.$strip>, z.ZodObject<{
                kind: z.ZodLiteral<"mapped">;
                mappingId: z.ZodTemplateLiteral<`map_${string}`>;
            }, z.core.$strip>, z.ZodObject<{
                kind: z.ZodLiteral<"ignored">;
                reason: z.ZodEnum<{
                    handled_elsewhere: "handled_elsewhere";
                    noise: "noise";
                    not_ours: "not_ours";
                    other: "other";
                    test_data: "test_data";
                }>;
                note: z.ZodString;
            }, z.core.$strip>], "kind">;
            receivedAt: z.ZodISODateTime;
            closesAt: z.ZodNullable<z.ZodISODateTime>;
            installationId: z.ZodNullable<z.ZodTemplateLiteral<`inst_${string}`>>;
            account: z.ZodNullable<z.ZodString>;
            resourceId: z.ZodNullable<z.ZodTemplateLiteral<`res_${string}`>>;
            branch: z.ZodNullable<z.ZodString>;
            commitSha: z.ZodNullable<z.ZodString>;
            url: z.ZodNullable<z.ZodString>;
            deliveryId: z.ZodString;
            suspectedReplayOf: z.ZodNullable<z.ZodTemplateLiteral<`evt_${string}`>>;
            steps: z.ZodArray<z.ZodObject<{
                step: z.ZodEnum<{
                    evidence: "evidence";
                    installation: "installation";
                    mapping: "mapping";
                    parse: "parse";
                    policy: "policy";
                    rules: "rules";
                }>;
                outcome: z.ZodEnum<{
                    failed: "failed";
                    ignored: "ignored";
                    passed: "passed";
                    skipped: "skipped";
                }>;
                reason: z.ZodEnum<{
                    AMBIGUOUS: "AMBIGUOUS";
                    AUTO_ROUTED: "AUTO_ROUTED";
                    AUTO_ROUTE_OFF: "AUTO_ROUTE_OFF";
                    FILTERED_OUT: "FILTERED_OUT";
                    INSTALLATION_ACTIVE: "INSTALLATION_ACTIVE";
                    INSTALLATION_ERROR: "INSTALLATION_ERROR";
                    INSTALLATION_PENDING: "INSTALLATION_PENDING";
                    INSTALLATION_REVOKED: "INSTALLATION_REVOKED";
                    INSTALLATION_SUSPENDED: "INSTALLATION_SUSPENDED";
                    LIFECYCLE_EVENT: "LIFECYCLE_EVENT";
                    LOW_CONFIDENCE: "LOW_CONFIDENCE";
                    MAPPED: "MAPPED";
                    MAPPING_PAUSED: "MAPPING_PAUSED";
                    MUTED_BY_POLICY: "MUTED_BY_POLICY";
                    NOT_MUTED: "NOT_MUTED";
                    NOT_REACHED: "NOT_REACHED";
                    NO_CANDIDATE: "NO_CANDIDATE";
                    NO_INSTALLATION: "NO_INSTALLATION";
                    NO_MAPPING: "NO_MAPPING";
                    NO_RESOURCE: "NO_RESOURCE";
                    NO_RULES: "NO_RULES";
                    PARSED: "PARSED";
                    PARSE_FAILED: "PARSE_FAILED";
                    UNSUPPORTED_EVENT: "UNSUPPORTED_EVENT";
                }>;
                detail: z.ZodString;
            }, z.core.$strip>>;
            candidates: z.ZodArray<z.ZodObject<{
                projectId: z.ZodTemplateLiteral<`prj_${string}`>;
                projectName: z.ZodString;
                confidence: z.ZodNumber;
                evidence: z.ZodArray<z.ZodObject<{
                    kind: z.ZodEnum<{
                        name_similar: "name_similar";
                        remote_equal: "remote_equal";
                        sibling_mapped: "sibling_mapped";
                        slug_equal: "slug_equal";
                    }>;
                    group: z.ZodEnum<{
                        address: "address";
                        code: "code";
                        naming: "naming";
                        neighbours: "neighbours";
                    }>;
                    weight: z.ZodNumber;
                    sentence: z.ZodString;
                }, z.core.$strip>>;
                counterEvidence: z.ZodArray<z.ZodString>;
            }, z.core.$strip>>;
            decidedBy: z.ZodNullable<z.ZodObject<{
                actor: z.ZodString;
                at: z.ZodISODateTime;
            }, z.core.$strip>>;
            lastMatched: z.ZodNullable<z.ZodObject<{
                id: z.ZodTemplateLiteral<`evt_${string}`>;
                title: z.ZodString;
                projectName: z.ZodString;
                receivedAt: z.ZodISODateTime;
            }, z.core.$strip>>;
            pausedMappings: z.ZodArray<z.ZodObject<{
                id: z.ZodString;
                projectName: z.ZodString;
                reason: z.ZodString;
                version: z.ZodInt;
            }, z.core.$strip>>;
        }, z.core.$strip>;
    }, z.core.$strip>>;
    readonly 'inbox.event': import("./call.ts").Call<z.ZodObject<{
        id: z.ZodTemplateLiteral<`evt_${string}`>;
    }, z.core.$strict>, z.ZodObject<{
        id: z.ZodTemplateLiteral<`evt_${string}`>;
        groupKey: z.ZodString;
        provider: z.ZodEnum<{
            github: "github";
            gitlab: "gitlab";
            jira: "jira";
            linear: "linear";
            slack: "slack";
        }>;
        type: z.ZodString;
        action: z.ZodNullable<z.ZodString>;
        title: z.ZodString;
        actorLogin: z.ZodNullable<z.ZodString>;
        resourceName: z.ZodNullable<z.ZodString>;
        reason: z.ZodEnum<{
            AMBIGUOUS: "AMBIGUOUS";
            AUTO_ROUTED: "AUTO_ROUTED";
            AUTO_ROUTE_OFF: "AUTO_ROUTE_OFF";
            FILTERED_OUT: "FILTERED_OUT";
            INSTALLATION_ACTIVE: "INSTALLATION_ACTIVE";
            INSTALLATION_ERROR: "INSTALLATION_ERROR";
            INSTALLATION_PENDING: "INSTALLATION_PENDING";
            INSTALLATION_REVOKED: "INSTALLATION_REVOKED";
            INSTALLATION_SUSPENDED: "INSTALLATION_SUSPENDED";
            LIFECYCLE_EVENT: "LIFECYCLE_EVENT";
            LOW_CONFIDENCE: "LOW_CONFIDENCE";
            MAPPED: "MAPPED";
            MAPPING_PAUSED: "MAPPING_PAUSED";
            MUTED_BY_POLICY: "MUTED_BY_POLICY";
            NOT_MUTED: "NOT_MUTED";
            NOT_REACHED: "NOT_REACHED";
            NO_CANDIDATE: "NO_CANDIDATE";
            NO_INSTALLATION: "NO_INSTALLATION";
            NO_MAPPING: "NO_MAPPING";
            NO_RESOURCE: "NO_RESOURCE";
            NO_RULES: "NO_RULES";
            PARSED: "PARSED";
            PARSE_FAILED: "PARSE_FAILED";
            UNSUPPORTED_EVENT: "UNSUPPORTED_EVENT";
        }>;
        state: z.ZodDiscriminatedUnion<[z.ZodObject<{
            kind: z.ZodLiteral<"open">;
        }, z.core.$strip>, z.ZodObject<{
            kind: z.ZodLiteral<"snoozed">;
            until: z.ZodDiscriminatedUnion<[z.ZodObject<{
                kind: z.ZodLiteral<"time">;
                at: z.ZodISODateTime;
            }, z.core.$strip>, z.ZodObject<{
                kind: z.ZodLiteral<"next_of_group">;
            }, z.core.$strip>, z.ZodObject<{
                kind: z.ZodLiteral<"more_of_group">;
                count: z.ZodInt;
            }, z.core.$strip>], "kind">;
        }, z.core.$strip>, z.ZodObject<{
            kind: z.ZodLiteral<"mapped">;
            mappingId: z.ZodTemplateLiteral<`map_${string}`>;
        }, z.core.$strip>, z.ZodObject<{
            kind: z.ZodLiteral<"ignored">;
            reason: z.ZodEnum<{
                handled_elsewhere: "handled_elsewhere";
                noise: "noise";
                not_ours: "not_ours";
                other: "other";
                test_data: "test_data";
            }>;
            note: z.ZodString;
        }, z.core.$strip>], "kind">;
        receivedAt: z.ZodISODateTime;
        closesAt: z.ZodNullable<z.ZodISODateTime>;
        installationId: z.ZodNullable<z.ZodTemplateLiteral<`inst_${string}`>>;
        account: z.ZodNullable<z.ZodString>;
        resourceId: z.ZodNullable<z.ZodTemplateLiteral<`res_${string}`>>;
        branch: z.ZodNullable<z.ZodString>;
        commitSha: z.ZodNullable<z.ZodString>;
        url: z.ZodNullable<z.ZodString>;
        deliveryId: z.ZodString;
        suspectedReplayOf: z.ZodNullable<z.ZodTemplateLiteral<`evt_${string}`>>;
        steps: z.ZodArray<z.ZodObject<{
            step: z.ZodEnum<{
                evidence: "evidence";
                installation: "installation";
                mapping: "mapping";
                parse: "parse";
                policy: "policy";
                rules: "rules";
            }>;
            outcome: z.ZodEnum<{
                failed: "failed";
                ignored: "ignored";
                passed: "passed";
                skipped: "skipped";
            }>;
            reason: z.ZodEnum<{
                AMBIGUOUS: "AMBIGUOUS";
                AUTO_ROUTED: "AUTO_ROUTED";
                AUTO_ROUTE_OFF: "AUTO_ROUTE_OFF";
                FILTERED_OUT: "FILTERED_OUT";
                INSTALLATION_ACTIVE: "INSTALLATION_ACTIVE";
                INSTALLATION_ERROR: "INSTALLATION_ERROR";
                INSTALLATION_PENDING: "INSTALLATION_PENDING";
                INSTALLATION_REVOKED: "INSTALLATION_REVOKED";
                INSTALLATION_SUSPENDED: "INSTALLATION_SUSPENDED";
                LIFECYCLE_EVENT: "LIFECYCLE_EVENT";
                LOW_CONFIDENCE: "LOW_CONFIDENCE";
                MAPPED: "MAPPED";
                MAPPING_PAUSED: "MAPPING_PAUSED";
                MUTED_BY_POLICY: "MUTED_BY_POLICY";
                NOT_MUTED: "NOT_MUTED";
                NOT_REACHED: "NOT_REACHED";
                NO_CANDIDATE: "NO_CANDIDATE";
                NO_INSTALLATION: "NO_INSTALLATION";
                NO_MAPPING: "NO_MAPPING";
                NO_RESOURCE: "NO_RESOURCE";
                NO_RULES: "NO_RULES";
                PARSED: "PARSED";
                PARSE_FAILED: "PARSE_FAILED";
                UNSUPPORTED_EVENT: "UNSUPPORTED_EVENT";
            }>;
            detail: z.ZodString;
        }, z.core.$strip>>;
        candidates: z.ZodArray<z.ZodObject<{
            projectId: z.ZodTemplateLiteral<`prj_${string}`>;
            projectName: z.ZodString;
            confidence: z.ZodNumber;
            evidence: z.ZodArray<z.ZodObject<{
                kind: z.ZodEnum<{
                    name_similar: "name_similar";
                    remote_equal: "remote_equal";
                    sibling_mapped: "sibling_mapped";
                    slug_equal: "slug_equal";
                }>;
                group: z.ZodEnum<{
                    address: "address";
                    code: "code";
                    naming: "naming";
                    neighbours: "neighbours";
                }>;
                weight: z.ZodNumber;
                sentence: z.ZodString;
            }, z.core.$strip>>;
            counterEvidence: z.ZodArray<z.ZodString>;
        }, z.core.$strip>>;
        decidedBy: z.ZodNullable<z.ZodObject<{
            actor: z.ZodString;
            at: z.ZodISODateTime;
        }, z.core.$strip>>;
        lastMatched: z.ZodNullable<z.ZodObject<{
            id: z.ZodTemplateLiteral<`evt_${string}`>;
            title: z.ZodString;
            projectName: z.ZodString;
            receivedAt: z.ZodISODateTime;
        }, z.core.$strip>>;
        pausedMappings: z.ZodArray<z.ZodObject<{
            id: z.ZodString;
            projectName: z.ZodString;
            reason: z.ZodString;
            version: z.ZodInt;
        }, z.core.$strip>>;
    }, z.core.$strip>>;
    readonly 'inbox.payload': import("./call.ts").Call<z.ZodObject<{
        id: z.ZodTemplateLiteral<`evt_${string}`>;
    }, z.core.$strict>, z.ZodDiscriminatedUnion<[z.ZodObject<{
        kind: z.ZodLiteral<"available">;
        body: z.ZodString;
        headers: z.ZodRecord<z.ZodString, z.ZodString>;
        from: z.ZodEnum<{
            replica: "replica";
            service: "service";
        }>;
    }, z.core.$strip>, z.ZodObject<{
        kind: z.ZodLiteral<"unavailable">;
        why: z.ZodEnum<{
            gone: "gone";
            not_text: "not_text";
            offline: "offline";
            too_large: "too_large";
        }>;
    }, z.core.$strip>], "kind">>;
    readonly 'inbox.freeze': import("./call.ts").Call<z.ZodDiscriminatedUnion<[z.ZodObject<{
        kind: z.ZodLiteral<"groups">;
        groupKeys: z.ZodArray<z.ZodString>;
        filter: z.ZodObject<{
            state: z.ZodDefault<z.ZodEnum<{
                ignored: "ignored";
                mapped: "mapped";
                open: "open";
                snoozed: "snoozed";
            }>>;
            provider: z.ZodDefault<z.ZodNullable<z.ZodEnum<{
                github: "github";
                gitlab: "gitlab";
                jira: "jira";
                linear: "linear";
                slack: "slack";
            }>>>;
            text: z.ZodDefault<z.ZodString>;
            closingWithinMs: z.ZodDefault<z.ZodNullable<z.ZodInt>>;
        }, z.core.$strict>;
    }, z.core.$strict>, z.ZodObject<{
        kind: z.ZodLiteral<"events">;
        ids: z.ZodArray<z.ZodTemplateLiteral<`evt_${string}`>>;
    }, z.core.$strict>], "kind">, z.ZodObject<{
        count: z.ZodInt;
        selections: z.ZodArray<z.ZodDiscriminatedUnion<[z.ZodObject<{
            kind: z.ZodLiteral<"items">;
            ids: z.ZodArray<z.ZodTemplateLiteral<`evt_${string}`>>;
        }, z.core.$strict>, z.ZodObject<{
            kind: z.ZodLiteral<"group">;
            groupKey: z.ZodString;
            throughSeq: z.ZodInt;
            count: z.ZodInt;
            withBelow: z.ZodOptional<z.ZodLiteral<true>>;
        }, z.core.$strict>], "kind">>;
        groupKeys: z.ZodArray<z.ZodString>;
    }, z.core.$strip>>;
    readonly 'events.export': import("./call.ts").Call<z.ZodDiscriminatedUnion<[z.ZodObject<{
        kind: z.ZodLiteral<"groups">;
        groupKeys: z.ZodArray<z.ZodString>;
        filter: z.ZodObject<{
            state: z.ZodDefault<z.ZodEnum<{
                ignored: "ignored";
                mapped: "mapped";
                open: "open";
                snoozed: "snoozed";
            }>>;
            provider: z.ZodDefault<z.ZodNullable<z.ZodEnum<{
                github: "github";
                gitlab: "gitlab";
                jira: "jira";
                linear: "linear";
                slack: "slack";
            }>>>;
            text: z.ZodDefault<z.ZodString>;
            closingWithinMs: z.ZodDefault<z.ZodNullable<z.ZodInt>>;
        }, z.core.$strict>;
    }, z.core.$strict>, z.ZodObject<{
        kind: z.ZodLiteral<"events">;
        ids: z.ZodArray<z.ZodTemplateLiteral<`evt_${string}`>>;
    }, z.core.$strict>], "kind">, z.ZodDiscriminatedUnion<[z.ZodObject<{
        kind: z.ZodLiteral<"cancelled">;
    }, z.core.$strip>, z.ZodObject<{
        name: z.ZodString;
        events: z.ZodInt;
        asked: z.ZodInt;
        withoutPayload: z.ZodInt;
        kind: z.ZodLiteral<"saved">;
    }, z.core.$strip>, z.ZodObject<{
        name: z.ZodString;
        events: z.ZodInt;
        asked: z.ZodInt;
        withoutPayload: z.ZodInt;
        kind: z.ZodLiteral<"download">;
        base64: z.ZodString;
    }, z.core.$strip>], "kind">>;
    readonly 'events.open_file': import("./call.ts").Call<z.ZodObject<{}, z.core.$strict>, z.ZodDiscriminatedUnion<[z.ZodObject<{
        kind: z.ZodLiteral<"cancelled">;
    }, z.core.$strip>, z.ZodObject<{
        name: z.ZodString;
        file: z.ZodObject<{
            format: z.ZodLiteral<"switchboard.events">;
            version: z.ZodLiteral<1>;
            exportedAt: z.ZodISODateTime;
            exportedBy: z.ZodString;
            workspace: z.ZodString;
            asked: z.ZodInt;
            events: z.ZodArray<z.ZodObject<{
                id: z.ZodTemplateLiteral<`evt_${string}`>;
                provider: z.ZodEnum<{
                    github: "github";
                    gitlab: "gitlab";
                    jira: "jira";
                    linear: "linear";
                    slack: "slack";
                }>;
                type: z.ZodString;
                action: z.ZodNullable<z.ZodString>;
                title: z.ZodString;
                actorLogin: z.ZodNullable<z.ZodString>;
                account: z.ZodNullable<z.ZodString>;
                resourceName: z.ZodNullable<z.ZodString>;
                branch: z.ZodNullable<z.ZodString>;
                commitSha: z.ZodNullable<z.ZodString>;
                url: z.ZodNullable<z.ZodString>;
                deliveryId: z.ZodString;
                receivedAt: z.ZodISODateTime;
                redeliverableUntil: z.ZodNullable<z.ZodISODateTime>;
                suspectedReplayOf: z.ZodNullable<z.ZodTemplateLiteral<`evt_${string}`>>;
                reason: z.ZodEnum<{
                    AMBIGUOUS: "AMBIGUOUS";
                    AUTO_ROUTED: "AUTO_ROUTED";
                    AUTO_ROUTE_OFF: "AUTO_ROUTE_OFF";
                    FILTERED_OUT: "FILTERED_OUT";
                    INSTALLATION_ACTIVE: "INSTALLATION_ACTIVE";
                    INSTALLATION_ERROR: "INSTALLATION_ERROR";
                    INSTALLATION_PENDING: "INSTALLATION_PENDING";
                    INSTALLATION_REVOKED: "INSTALLATION_REVOKED";
                    INSTALLATION_SUSPENDED: "INSTALLATION_SUSPENDED";
                    LIFECYCLE_EVENT: "LIFECYCLE_EVENT";
                    LOW_CONFIDENCE: "LOW_CONFIDENCE";
                    MAPPED: "MAPPED";
                    MAPPING_PAUSED: "MAPPING_PAUSED";
                    MUTED_BY_POLICY: "MUTED_BY_POLICY";
                    NOT_MUTED: "NOT_MUTED";
                    NOT_REACHED: "NOT_REACHED";
                    NO_CANDIDATE: "NO_CANDIDATE";
                    NO_INSTALLATION: "NO_INSTALLATION";
                    NO_MAPPING: "NO_MAPPING";
                    NO_RESOURCE: "NO_RESOURCE";
                    NO_RULES: "NO_RULES";
                    PARSED: "PARSED";
                    PARSE_FAILED: "PARSE_FAILED";
                    UNSUPPORTED_EVENT: "UNSUPPORTED_EVENT";
                }>;
                state: z.ZodDiscriminatedUnion<[z.ZodObject<{
                    kind: z.ZodLiteral<"open">;
                }, z.core.$strict>, z.ZodObject<{
                    kind: z.ZodLiteral<"snoozed">;
                    until: z.ZodDiscriminatedUnion<[z.ZodObject<{
                        kind: z.ZodLiteral<"time">;
                        at: z.ZodISODateTime;
                    }, z.core.$strip>, z.ZodObject<{
                        kind: z.ZodLiteral<"next_of_group">;
                    }, z.core.$strip>, z.ZodObject<{
                        kind: z.ZodLiteral<"more_of_group">;
                        count: z.ZodInt;
                    }, z.core.$strip>], "kind">;
                }, z.core.$strict>, z.ZodObject<{
                    kind: z.ZodLiteral<"mapped">;
                    mappingId: z.ZodTemplateLiteral<`map_${string}`>;
                }, z.core.$strict>, z.ZodObject<{
                    kind: z.ZodLiteral<"ignored">;
                    reason: z.ZodEnum<{
                        handled_elsewhere: "handled_elsewhere";
                        noise: "noise";
                        not_ours: "not_ours";
                        other: "other";
                        test_data: "test_data";
                    }>;
                    note: z.ZodString;
                }, z.core.$strict>], "kind">;
                decidedBy: z.ZodNullable<z.ZodObject<{
                    actor: z.ZodString;
                    at: z.ZodISODateTime;
                }, z.core.$strict>>;
                steps: z.ZodArray<z.ZodObject<{
                    step: z.ZodEnum<{
                        evidence: "evidence";
                        installation: "installation";
                        mapping: "mapping";
                        parse: "parse";
                        policy: "policy";
                        rules: "rules";
                    }>;
                    outcome: z.ZodEnum<{
                        failed: "failed";
                        ignored: "ignored";
                        passed: "passed";
                        skipped: "skipped";
                    }>;
                    reason: z.ZodEnum<{
                        AMBIGUOUS: "AMBIGUOUS";
                        AUTO_ROUTED: "AUTO_ROUTED";
                        AUTO_ROUTE_OFF: "AUTO_ROUTE_OFF";
                        FILTERED_OUT: "FILTERED_OUT";
                        INSTALLATION_ACTIVE: "INSTALLATION_ACTIVE";
                        INSTALLATION_ERROR: "INSTALLATION_ERROR";
                        INSTALLATION_PENDING: "INSTALLATION_PENDING";
                        INSTALLATION_REVOKED: "INSTALLATION_REVOKED";
                        INSTALLATION_SUSPENDED: "INSTALLATION_SUSPENDED";
                        LIFECYCLE_EVENT: "LIFECYCLE_EVENT";
                        LOW_CONFIDENCE: "LOW_CONFIDENCE";
                        MAPPED: "MAPPED";
                        MAPPING_PAUSED: "MAPPING_PAUSED";
                        MUTED_BY_POLICY: "MUTED_BY_POLICY";
                        NOT_MUTED: "NOT_MUTED";
                        NOT_REACHED: "NOT_REACHED";
                        NO_CANDIDATE: "NO_CANDIDATE";
                        NO_INSTALLATION: "NO_INSTALLATION";
                        NO_MAPPING: "NO_MAPPING";
                        NO_RESOURCE: "NO_RESOURCE";
                        NO_RULES: "NO_RULES";
                        PARSED: "PARSED";
                        PARSE_FAILED: "PARSE_FAILED";
                        UNSUPPORTED_EVENT: "UNSUPPORTED_EVENT";
                    }>;
                    detail: z.ZodString;
                }, z.core.$strict>>;
                candidates: z.ZodArray<z.ZodObject<{
                    projectId: z.ZodTemplateLiteral<`prj_${string}`>;
                    projectName: z.ZodString;
                    confidence: z.ZodNumber;
                    evidence: z.ZodArray<z.ZodObject<{
                        kind: z.ZodEnum<{
                            name_similar: "name_similar";
                            remote_equal: "remote_equal";
                            sibling_mapped: "sibling_mapped";
                            slug_equal: "slug_equal";
                        }>;
                        group: z.ZodEnum<{
                            address: "address";
                            code: "code";
                            naming: "naming";
                            neighbours: "neighbours";
                        }>;
                        weight: z.ZodNumber;
                        sentence: z.ZodString;
                    }, z.core.$strict>>;
                    counterEvidence: z.ZodArray<z.ZodString>;
                }, z.core.$strict>>;
                payload: z.ZodDiscriminatedUnion<[z.ZodObject<{
                    kind: z.ZodLiteral<"kept">;
                    body: z.ZodString;
                    headers: z.ZodRecord<z.ZodString, z.ZodString>;
                }, z.core.$strict>, z.ZodObject<{
                    kind: z.ZodLiteral<"missing">;
                    why: z.ZodEnum<{
                        gone: "gone";
                        not_at_hand: "not_at_hand";
                        not_text: "not_text";
                        too_large: "too_large";
                    }>;
                }, z.core.$strict>], "kind">;
            }, z.core.$strict>>;
        }, z.core.$strict>;
        kind: z.ZodLiteral<"opened">;
    }, z.core.$strip>], "kind">>;
    readonly 'events.read_file': import("./call.ts").Call<z.ZodObject<{
        name: z.ZodString;
        base64: z.ZodString;
    }, z.core.$strict>, z.ZodObject<{
        name: z.ZodString;
        file: z.ZodObject<{
            format: z.ZodLiteral<"switchboard.events">;
            version: z.ZodLiteral<1>;
            exportedAt: z.ZodISODateTime;
            exportedBy: z.ZodString;
            workspace: z.ZodString;
            asked: z.ZodInt;
            events: z.ZodArray<z.ZodObject<{
                id: z.ZodTemplateLiteral<`evt_${string}`>;
                provider: z.ZodEnum<{
                    github: "github";
                    gitlab: "gitlab";
                    jira: "jira";
                    linear: "linear";
                    slack: "slack";
                }>;
                type: z.ZodString;
                action: z.ZodNullable<z.ZodString>;
                title: z.ZodString;
                actorLogin: z.ZodNullable<z.ZodString>;
                account: z.ZodNullable<z.ZodString>;
                resourceName: z.ZodNullable<z.ZodString>;
                branch: z.ZodNullable<z.ZodString>;
                commitSha: z.ZodNullable<z.ZodString>;
                url: z.ZodNullable<z.ZodString>;
                deliveryId: z.ZodString;
                receivedAt: z.ZodISODateTime;
                redeliverableUntil: z.ZodNullable<z.ZodISODateTime>;
                suspectedReplayOf: z.ZodNullable<z.ZodTemplateLiteral<`evt_${string}`>>;
                reason: z.ZodEnum<{
                    AMBIGUOUS: "AMBIGUOUS";
                    AUTO_ROUTED: "AUTO_ROUTED";
                    AUTO_ROUTE_OFF: "AUTO_ROUTE_OFF";
                    FILTERED_OUT: "FILTERED_OUT";
                    INSTALLATION_ACTIVE: "INSTALLATION_ACTIVE";
                    INSTALLATION_ERROR: "INSTALLATION_ERROR";
                    INSTALLATION_PENDING: "INSTALLATION_PENDING";
                    INSTALLATION_REVOKED: "INSTALLATION_REVOKED";
                    INSTALLATION_SUSPENDED: "INSTALLATION_SUSPENDED";
                    LIFECYCLE_EVENT: "LIFECYCLE_EVENT";
                    LOW_CONFIDENCE: "LOW_CONFIDENCE";
                    MAPPED: "MAPPED";
                    MAPPING_PAUSED: "MAPPING_PAUSED";
                    MUTED_BY_POLICY: "MUTED_BY_POLICY";
                    NOT_MUTED: "NOT_MUTED";
                    NOT_REACHED: "NOT_REACHED";
                    NO_CANDIDATE: "NO_CANDIDATE";
                    NO_INSTALLATION: "NO_INSTALLATION";
                    NO_MAPPING: "NO_MAPPING";
                    NO_RESOURCE: "NO_RESOURCE";
                    NO_RULES: "NO_RULES";
                    PARSED: "PARSED";
                    PARSE_FAILED: "PARSE_FAILED";
                    UNSUPPORTED_EVENT: "UNSUPPORTED_EVENT";
                }>;
                state: z.ZodDiscriminatedUnion<[z.ZodObject<{
                    kind: z.ZodLiteral<"open">;
                }, z.core.$strict>, z.ZodObject<{
                    kind: z.ZodLiteral<"snoozed">;
                    until: z.ZodDiscriminatedUnion<[z.ZodObject<{
                        kind: z.ZodLiteral<"time">;
                        at: z.ZodISODateTime;
                    }, z.core.$strip>, z.ZodObject<{
                        kind: z.ZodLiteral<"next_of_group">;
                    }, z.core.$strip>, z.ZodObject<{
                        kind: z.ZodLiteral<"more_of_group">;
                        count: z.ZodInt;
                    }, z.core.$strip>], "kind">;
                }, z.core.$strict>, z.ZodObject<{
                    kind: z.ZodLiteral<"mapped">;
                    mappingId: z.ZodTemplateLiteral<`map_${string}`>;
                }, z.core.$strict>, z.ZodObject<{
                    kind: z.ZodLiteral<"ignored">;
                    reason: z.ZodEnum<{
                        handled_elsewhere: "handled_elsewhere";
                        noise: "noise";
                        not_ours: "not_ours";
                        other: "other";
                        test_data: "test_data";
                    }>;
                    note: z.ZodString;
                }, z.core.$strict>], "kind">;
                decidedBy: z.ZodNullable<z.ZodObject<{
                    actor: z.ZodString;
                    at: z.ZodISODateTime;
                }, z.core.$strict>>;
                steps: z.ZodArray<z.ZodObject<{
                    step: z.ZodEnum<{
                        evidence: "evidence";
                        installation: "installation";
                        mapping: "mapping";
                        parse: "parse";
                        policy: "policy";
                        rules: "rules";
                    }>;
                    outcome: z.ZodEnum<{
                        failed: "failed";
                        ignored: "ignored";
                        passed: "passed";
                        skipped: "skipped";
                    }>;
                    reason: z.ZodEnum<{
                        AMBIGUOUS: "AMBIGUOUS";
                        AUTO_ROUTED: "AUTO_ROUTED";
                        AUTO_ROUTE_OFF: "AUTO_ROUTE_OFF";
                        FILTERED_OUT: "FILTERED_OUT";
                        INSTALLATION_ACTIVE: "INSTALLATION_ACTIVE";
                        INSTALLATION_ERROR: "INSTALLATION_ERROR";
                        INSTALLATION_PENDING: "INSTALLATION_PENDING";
                        INSTALLATION_REVOKED: "INSTALLATION_REVOKED";
                        INSTALLATION_SUSPENDED: "INSTALLATION_SUSPENDED";
                        LIFECYCLE_EVENT: "LIFECYCLE_EVENT";
                        LOW_CONFIDENCE: "LOW_CONFIDENCE";
                        MAPPED: "MAPPED";
                        MAPPING_PAUSED: "MAPPING_PAUSED";
                        MUTED_BY_POLICY: "MUTED_BY_POLICY";
                        NOT_MUTED: "NOT_MUTED";
                        NOT_REACHED: "NOT_REACHED";
                        NO_CANDIDATE: "NO_CANDIDATE";
                        NO_INSTALLATION: "NO_INSTALLATION";
                        NO_MAPPING: "NO_MAPPING";
                        NO_RESOURCE: "NO_RESOURCE";
                        NO_RULES: "NO_RULES";
                        PARSED: "PARSED";
                        PARSE_FAILED: "PARSE_FAILED";
                        UNSUPPORTED_EVENT: "UNSUPPORTED_EVENT";
                    }>;
                    detail: z.ZodString;
                }, z.core.$strict>>;
                candidates: z.ZodArray<z.ZodObject<{
                    projectId: z.ZodTemplateLiteral<`prj_${string}`>;
                    projectName: z.ZodString;
                    confidence: z.ZodNumber;
                    evidence: z.ZodArray<z.ZodObject<{
                        kind: z.ZodEnum<{
                            name_similar: "name_similar";
                            remote_equal: "remote_equal";
                            sibling_mapped: "sibling_mapped";
                            slug_equal: "slug_equal";
                        }>;
                        group: z.ZodEnum<{
                            address: "address";
                            code: "code";
                            naming: "naming";
                            neighbours: "neighbours";
                        }>;
                        weight: z.ZodNumber;
                        sentence: z.ZodString;
                    }, z.core.$strict>>;
                    counterEvidence: z.ZodArray<z.ZodString>;
                }, z.core.$strict>>;
                payload: z.ZodDiscriminatedUnion<[z.ZodObject<{
                    kind: z.ZodLiteral<"kept">;
                    body: z.ZodString;
                    headers: z.ZodRecord<z.ZodString, z.ZodString>;
                }, z.core.$strict>, z.ZodObject<{
                    kind: z.ZodLiteral<"missing">;
                    why: z.ZodEnum<{
                        gone: "gone";
                        not_at_hand: "not_at_hand";
                        not_text: "not_text";
                        too_large: "too_large";
                    }>;
                }, z.core.$strict>], "kind">;
            }, z.core.$strict>>;
        }, z.core.$strict>;
    }, z.core.$strip>>;
    readonly 'links.find': import("./call.ts").Call<z.ZodDiscriminatedUnion<readonly [z.ZodObject<{
        kind: z.ZodLiteral<"event">;
        id: z.ZodTemplateLiteral<`evt_${string}`>;
    }, z.core.$strict>, z.ZodObject<{
        kind: z.ZodLiteral<"group">;
        groupKey: z.ZodString;
    }, z.core.$strict>, z.ZodObject<{
        kind: z.ZodLiteral<"mapping">;
        id: z.ZodTemplateLiteral<`map_${string}`>;
    }, z.core.$strict>], "kind">, z.ZodNullable<z.ZodDiscriminatedUnion<[z.ZodObject<{
        kind: z.ZodLiteral<"inbox">;
        state: z.ZodEnum<{
            ignored: "ignored";
            mapped: "mapped";
            open: "open";
            snoozed: "snoozed";
        }>;
        groupKey: z.ZodString;
        subject: z.ZodString;
        groupIndex: z.ZodInt;
        event: z.ZodNullable<z.ZodObject<{
            id: z.ZodTemplateLiteral<`evt_${string}`>;
            index: z.ZodInt;
        }, z.core.$strip>>;
    }, z.core.$strip>, z.ZodObject<{
        kind: z.ZodLiteral<"mappings">;
        state: z.ZodEnum<{
            current: "current";
            retired: "retired";
        }>;
        id: z.ZodTemplateLiteral<`map_${string}`>;
        index: z.ZodInt;
    }, z.core.$strip>], "kind">>>;
    readonly 'ops.decide': import("./call.ts").Call<z.ZodObject<{
        intent: z.ZodDiscriminatedUnion<[z.ZodObject<{
            type: z.ZodLiteral<"event.ignore">;
            selection: z.ZodDiscriminatedUnion<[z.ZodObject<{
                kind: z.ZodLiteral<"items">;
                ids: z.ZodArray<z.ZodTemplateLiteral<`evt_${string}`>>;
            }, z.core.$strict>, z.ZodObject<{
                kind: z.ZodLiteral<"group">;
                groupKey: z.ZodString;
                throughSeq: z.ZodInt;
                count: z.ZodInt;
                withBelow: z.ZodOptional<z.ZodLiteral<true>>;
            }, z.core.$strict>], "kind">;
            reason: z.ZodEnum<{
                handled_elsewhere: "handled_elsewhere";
                noise: "noise";
                not_ours: "not_ours";
                other: "other";
                test_data: "test_data";
            }>;
            note: z.ZodDefault<z.ZodString>;
        }, z.core.$strict>, z.ZodObject<{
            type: z.ZodLiteral<"event.snooze">;
            selection: z.ZodDiscriminatedUnion<[z.ZodObject<{
                kind: z.ZodLiteral<"items">;
                ids: z.ZodArray<z.ZodTemplateLiteral<`evt_${string}`>>;
            }, z.core.$strict>, z.ZodObject<{
                kind: z.ZodLiteral<"group">;
                groupKey: z.ZodString;
                throughSeq: z.ZodInt;
                count: z.ZodInt;
                withBelow: z.ZodOptional<z.ZodLiteral<true>>;
            }, z.core.$strict>], "kind">;
            until: z.ZodDiscriminatedUnion<[z.ZodObject<{
                kind: z.ZodLiteral<"time">;
                at: z.ZodISODateTime;
            }, z.core.$strip>, z.ZodObject<{
                kind: z.ZodLiteral<"next_of_group">;
            }, z.core.$strip>, z.ZodObject<{
                kind: z.ZodLiteral<"more_of_group">;
                count: z.ZodInt;
            }, z.core.$strip>], "kind">;
        }, z.core.$strict>, z.ZodObject<{
            type: z.ZodLiteral<"event.wake">;
            selection: z.ZodDiscriminatedUnion<[z.ZodObject<{
                kind: z.ZodLiteral<"items">;
                ids: z.ZodArray<z.ZodTemplateLiteral<`evt_${string}`>>;
            }, z.core.$strict>, z.ZodObject<{
                kind: z.ZodLiteral<"group">;
                groupKey: z.ZodString;
                throughSeq: z.ZodInt;
                count: z.ZodInt;
                withBelow: z.ZodOptional<z.ZodLiteral<true>>;
            }, z.core.$strict>], "kind">;
        }, z.core.$strict>, z.ZodObject<{
            type: z.ZodLiteral<"mapping.create">;
            mappingId: z.ZodTemplateLiteral<`map_${string}`>;
            installationId: z.ZodTemplateLiteral<`inst_${string}`>;
            resourceId: z.ZodTemplateLiteral<`res_${string}`>;
            destination: z.ZodDiscriminatedUnion<[z.ZodObject<{
                kind: z.ZodLiteral<"project">;
                id: z.ZodTemplateLiteral<`prj_${string}`>;
            }, z.core.$strip>], "kind">;
            filter: z.ZodObject<{
                events: z.ZodDefault<z.ZodArray<z.ZodString>>;
                branches: z.ZodDefault<z.ZodArray<z.ZodString>>;
                paths: z.ZodDefault<z.ZodArray<z.ZodString>>;
            }, z.core.$strict>;
            provenance: z.ZodEnum<{
                auto: "auto";
                manual: "manual";
                migrated: "migrated";
                suggested: "suggested";
            }>;
            evidence: z.ZodArray<z.ZodString>;
            selection: z.ZodNullable<z.ZodDiscriminatedUnion<[z.ZodObject<{
                kind: z.ZodLiteral<"items">;
                ids: z.ZodArray<z.ZodTemplateLiteral<`evt_${string}`>>;
            }, z.core.$strict>, z.ZodObject<{
                kind: z.ZodLiteral<"group">;
                groupKey: z.ZodString;
                throughSeq: z.ZodInt;
                count: z.ZodInt;
                withBelow: z.ZodOptional<z.ZodLiteral<true>>;
            }, z.core.$strict>], "kind">>;
        }, z.core.$strict>, z.ZodObject<{
            type: z.ZodLiteral<"mapping.pause">;
            mappingId: z.ZodTemplateLiteral<`map_${string}`>;
            baseVersion: z.ZodInt;
            reason: z.ZodString;
        }, z.core.$strict>, z.ZodObject<{
            type: z.ZodLiteral<"mapping.resume">;
            mappingId: z.ZodTemplateLiteral<`map_${string}`>;
            baseVersion: z.ZodInt;
            selection: z.ZodNullable<z.ZodDiscriminatedUnion<[z.ZodObject<{
                kind: z.ZodLiteral<"items">;
                ids: z.ZodArray<z.ZodTemplateLiteral<`evt_${string}`>>;
            }, z.core.$strict>, z.ZodObject<{
                kind: z.ZodLiteral<"group">;
                groupKey: z.ZodString;
                throughSeq: z.ZodInt;
                count: z.ZodInt;
                withBelow: z.ZodOptional<z.ZodLiteral<true>>;
            }, z.core.$strict>], "kind">>;
        }, z.core.$strict>, z.ZodObject<{
            type: z.ZodLiteral<"mapping.retire">;
            mappingId: z.ZodTemplateLiteral<`map_${string}`>;
            baseVersion: z.ZodInt;
        }, z.core.$strict>, z.ZodObject<{
            type: z.ZodLiteral<"op.undo">;
            target: z.ZodTemplateLiteral<`op_${string}`>;
        }, z.core.$strict>], "type">;
        label: z.ZodString;
    }, z.core.$strict>, z.ZodObject<{
        id: z.ZodTemplateLiteral<`op_${string}`>;
        intent: z.ZodNullable<z.ZodDiscriminatedUnion<[z.ZodObject<{
            type: z.ZodLiteral<"event.ignore">;
            selection: z.ZodDiscriminatedUnion<[z.ZodObject<{
                kind: z.ZodLiteral<"items">;
                ids: z.ZodArray<z.ZodTemplateLiteral<`evt_${string}`>>;
            }, z.core.$strict>, z.ZodObject<{
                kind: z.ZodLiteral<"group">;
                groupKey: z.ZodString;
                throughSeq: z.ZodInt;
                count: z.ZodInt;
                withBelow: z.ZodOptional<z.ZodLiteral<true>>;
            }, z.core.$strict>], "kind">;
            reason: z.ZodEnum<{
                handled_elsewhere: "handled_elsewhere";
                noise: "noise";
                not_ours: "not_ours";
                other: "other";
                test_data: "test_data";
            }>;
            note: z.ZodDefault<z.ZodString>;
        }, z.core.$strict>, z.ZodObject<{
            type: z.ZodLiteral<"event.snooze">;
            selection: z.ZodDiscriminatedUnion<[z.ZodObject<{
                kind: z.ZodLiteral<"items">;
                ids: z.ZodArray<z.ZodTemplateLiteral<`evt_${string}`>>;
            }, z.core.$strict>, z.ZodObject<{
                kind: z.ZodLiteral<"group">;
                groupKey: z.ZodString;
                throughSeq: z.ZodInt;
                count: z.ZodInt;
                withBelow: z.ZodOptional<z.ZodLiteral<true>>;
            }, z.core.$strict>], "kind">;
            until: z.ZodDiscriminatedUnion<[z.ZodObject<{
                kind: z.ZodLiteral<"time">;
                at: z.ZodISODateTime;
            }, z.core.$strip>, z.ZodObject<{
                kind: z.ZodLiteral<"next_of_group">;
            }, z.core.$strip>, z.ZodObject<{
                kind: z.ZodLiteral<"more_of_group">;
                count: z.ZodInt;
            }, z.core.$strip>], "kind">;
        }, z.core.$strict>, z.ZodObject<{
            type: z.ZodLiteral<"event.wake">;
            selection: z.ZodDiscriminatedUnion<[z.ZodObject<{
                kind: z.ZodLiteral<"items">;
                ids: z.ZodArray<z.ZodTemplateLiteral<`evt_${string}`>>;
            }, z.core.$strict>, z.ZodObject<{
                kind: z.ZodLiteral<"group">;
                groupKey: z.ZodString;
                throughSeq: z.ZodInt;
                count: z.ZodInt;
                withBelow: z.ZodOptional<z.ZodLiteral<true>>;
            }, z.core.$strict>], "kind">;
        }, z.core.$strict>, z.ZodObject<{
            type: z.ZodLiteral<"mapping.create">;
            mappingId: z.ZodTemplateLiteral<`map_${string}`>;
            installationId: z.ZodTemplateLiteral<`inst_${string}`>;
            resourceId: z.ZodTemplateLiteral<`res_${string}`>;
            destination: z.ZodDiscriminatedUnion<[z.ZodObject<{
                kind: z.ZodLiteral<"project">;
                id: z.ZodTemplateLiteral<`prj_${string}`>;
            }, z.core.$strip>], "kind">;
            filter: z.ZodObject<{
                events: z.ZodDefault<z.ZodArray<z.ZodString>>;
                branches: z.ZodDefault<z.ZodArray<z.ZodString>>;
                paths: z.ZodDefault<z.ZodArray<z.ZodString>>;
            }, z.core.$strict>;
            provenance: z.ZodEnum<{
                auto: "auto";
                manual: "manual";
                migrated: "migrated";
                suggested: "suggested";
            }>;
            evidence: z.ZodArray<z.ZodString>;
            selection: z.ZodNullable<z.ZodDiscriminatedUnion<[z.ZodObject<{
                kind: z.ZodLiteral<"items">;
                ids: z.ZodArray<z.ZodTemplateLiteral<`evt_${string}`>>;
            }, z.core.$strict>, z.ZodObject<{
                kind: z.ZodLiteral<"group">;
                groupKey: z.ZodString;
                throughSeq: z.ZodInt;
                count: z.ZodInt;
                withBelow: z.ZodOptional<z.ZodLiteral<true>>;
            }, z.core.$strict>], "kind">>;
        }, z.core.$strict>, z.ZodObject<{
            type: z.ZodLiteral<"mapping.pause">;
            mappingId: z.ZodTemplateLiteral<`map_${string}`>;
            baseVersion: z.ZodInt;
            reason: z.ZodString;
        }, z.core.$strict>, z.ZodObject<{
            type: z.ZodLiteral<"mapping.resume">;
            mappingId: z.ZodTemplateLiteral<`map_${string}`>;
            baseVersion: z.ZodInt;
            selection: z.ZodNullable<z.ZodDiscriminatedUnion<[z.ZodObject<{
                kind: z.ZodLiteral<"items">;
                ids: z.ZodArray<z.ZodTemplateLiteral<`evt_${string}`>>;
            }, z.core.$strict>, z.ZodObject<{
                kind: z.ZodLiteral<"group">;
                groupKey: z.ZodString;
                throughSeq: z.ZodInt;
                count: z.ZodInt;
                withBelow: z.ZodOptional<z.ZodLiteral<true>>;
            }, z.core.$strict>], "kind">>;
        }, z.core.$strict>, z.ZodObject<{
            type: z.ZodLiteral<"mapping.retire">;
            mappingId: z.ZodTemplateLiteral<`map_${string}`>;
            baseVersion: z.ZodInt;
        }, z.core.$strict>, z.ZodObject<{
            type: z.ZodLiteral<"op.undo">;
            target: z.ZodTemplateLiteral<`op_${string}`>;
        }, z.core.$strict>], "type">>;
        label: z.ZodString;
        decidedAt: z.ZodISODateTime;
        state: z.ZodDiscriminatedUnion<[z.ZodObject<{
            kind: z.ZodLiteral<"queued">;
        }, z.core.$strip>, z.ZodObject<{
            kind: z.ZodLiteral<"sending">;
        }, z.core.$strip>, z.ZodObject<{
            kind: z.ZodLiteral<"acked">;
            seq: z.ZodInt;
        }, z.core.$strip>, z.ZodObject<{
            kind: z.ZodLiteral<"synced">;
        }, z.core.$strip>, z.ZodObject<{
            kind: z.ZodLiteral<"conflict">;
            code: z.ZodString;
            message: z.ZodString;
            decided: z.ZodArray<z.ZodObject<{
                id: z.ZodTemplateLiteral<`evt_${string}`>;
                state: z.ZodDiscriminatedUnion<[z.ZodObject<{
                    kind: z.ZodLiteral<"open">;
                }, z.core.$strip>, z.ZodObject<{
                    kind: z.ZodLiteral<"snoozed">;
                    until: z.ZodDiscriminatedUnion<[z.ZodObject<{
                        kind: z.ZodLiteral<"time">;
                        at: z.ZodISODateTime;
                    }, z.core.$strip>, z.ZodObject<{
                        kind: z.ZodLiteral<"next_of_group">;
                    }, z.core.$strip>, z.ZodObject<{
                        kind: z.ZodLiteral<"more_of_group">;
                        count: z.ZodInt;
                    }, z.core.$strip>], "kind">;
                }, z.core.$strip>, z.ZodObject<{
                    kind: z.ZodLiteral<"mapped">;
                    mappingId: z.ZodTemplateLiteral<`map_${string}`>;
                }, z.core.$strip>, z.ZodObject<{
                    kind: z.ZodLiteral<"ignored">;
                    reason: z.ZodEnum<{
                        handled_elsewhere: "handled_elsewhere";
                        noise: "noise";
                        not_ours: "not_ours";
                        other: "other";
                        test_data: "test_data";
                    }>;
                    note: z.ZodString;
                }, z.core.$strip>], "kind">;
                project: z.ZodDefault<z.ZodNullable<z.ZodString>>;
                decidedBy: z.ZodNullable<z.ZodObject<{
                    actor: z.ZodString;
                    at: z.ZodISODateTime;
                }, z.core.$strip>>;
            }, z.core.$strip>>;
        }, z.core.$strip>, z.ZodObject<{
            kind: z.ZodLiteral<"rejected">;
            code: z.ZodString;
            message: z.ZodString;
        }, z.core.$strip>, z.ZodObject<{
            kind: z.ZodLiteral<"blocked">;
            dependsOn: z.ZodTemplateLiteral<`op_${string}`>;
        }, z.core.$strip>, z.ZodObject<{
            kind: z.ZodLiteral<"parked">;
            why: z.ZodString;
        }, z.core.$strip>, z.ZodObject<{
            kind: z.ZodLiteral<"cancelled">;
        }, z.core.$strip>], "kind">;
        result: z.ZodNullable<z.ZodObject<{
            applied: z.ZodInt;
            skipped: z.ZodArray<z.ZodObject<{
                id: z.ZodTemplateLiteral<`evt_${string}`>;
                code: z.ZodEnum<{
                    decided_since: "decided_since";
                    not_found: "not_found";
                    not_open: "not_open";
                }>;
            }, z.core.$strip>>;
            arrivedLater: z.ZodInt;
            takenAlong: z.ZodDefault<z.ZodInt>;
        }, z.core.$loose>>;
        undoable: z.ZodBoolean;
        undoneBy: z.ZodNullable<z.ZodTemplateLiteral<`op_${string}`>>;
    }, z.core.$strip>>;
    readonly 'ops.undo': import("./call.ts").Call<z.ZodObject<{
        opId: z.ZodNullable<z.ZodTemplateLiteral<`op_${string}`>>;
    }, z.core.$strict>, z.ZodObject<{
        undone: z.ZodObject<{
            id: z.ZodTemplateLiteral<`op_${string}`>;
            intent: z.ZodNullable<z.ZodDiscriminatedUnion<[z.ZodObject<{
                type: z.ZodLiteral<"event.ignore">;
                selection: z.ZodDiscriminatedUnion<[z.ZodObject<{
                    kind: z.ZodLiteral<"items">;
                    ids: z.ZodArray<z.ZodTemplateLiteral<`evt_${string}`>>;
                }, z.core.$strict>, z.ZodObject<{
                    kind: z.ZodLiteral<"group">;
                    groupKey: z.ZodString;
                    throughSeq: z.ZodInt;
                    count: z.ZodInt;
                    withBelow: z.ZodOptional<z.ZodLiteral<true>>;
                }, z.core.$strict>], "kind">;
                reason: z.ZodEnum<{
                    handled_elsewhere: "handled_elsewhere";
                    noise: "noise";
                    not_ours: "not_ours";
                    other: "other";
                    test_data: "test_data";
                }>;
                note: z.ZodDefault<z.ZodString>;
            }, z.core.$strict>, z.ZodObject<{
                type: z.ZodLiteral<"event.snooze">;
                selection: z.ZodDiscriminatedUnion<[z.ZodObject<{
                    kind: z.ZodLiteral<"items">;
                    ids: z.ZodArray<z.ZodTemplateLiteral<`evt_${string}`>>;
                }, z.core.$strict>, z.ZodObject<{
                    kind: z.ZodLiteral<"group">;
                    groupKey: z.ZodString;
                    throughSeq: z.ZodInt;
                    count: z.ZodInt;
                    withBelow: z.ZodOptional<z.ZodLiteral<true>>;
                }, z.core.$strict>], "kind">;
                until: z.ZodDiscriminatedUnion<[z.ZodObject<{
                    kind: z.ZodLiteral<"time">;
                    at: z.ZodISODateTime;
                }, z.core.$strip>, z.ZodObject<{
                    kind: z.ZodLiteral<"next_of_group">;
                }, z.core.$strip>, z.ZodObject<{
                    kind: z.ZodLiteral<"more_of_group">;
                    count: z.ZodInt;
                }, z.core.$strip>], "kind">;
            }, z.core.$strict>, z.ZodObject<{
                type: z.ZodLiteral<"event.wake">;
                selection: z.ZodDiscriminatedUnion<[z.ZodObject<{
                    kind: z.ZodLiteral<"items">;
                    ids: z.ZodArray<z.ZodTemplateLiteral<`evt_${string}`>>;
                }, z.core.$strict>, z.ZodObject<{
                    kind: z.ZodLiteral<"group">;
                    groupKey: z.ZodString;
                    throughSeq: z.ZodInt;
                    count: z.ZodInt;
                    withBelow: z.ZodOptional<z.ZodLiteral<true>>;
                }, z.core.$strict>], "kind">;
            }, z.core.$strict>, z.ZodObject<{
                type: z.ZodLiteral<"mapping.create">;
                mappingId: z.ZodTemplateLiteral<`map_${string}`>;
                installationId: z.ZodTemplateLiteral<`inst_${string}`>;
                resourceId: z.ZodTemplateLiteral<`res_${string}`>;
                destination: z.ZodDiscriminatedUnion<[z.ZodObject<{
                    kind: z.ZodLiteral<"project">;
                    id: z.ZodTemplateLiteral<`prj_${string}`>;
                }, z.core.$strip>], "kind">;
                filter: z.ZodObject<{
                    events: z.ZodDefault<z.ZodArray<z.ZodString>>;
                    branches: z.ZodDefault<z.ZodArray<z.ZodString>>;
                    paths: z.ZodDefault<z.ZodArray<z.ZodString>>;
                }, z.core.$strict>;
                provenance: z.ZodEnum<{
                    auto: "auto";
                    manual: "manual";
                    migrated: "migrated";
                    suggested: "suggested";
                }>;
                evidence: z.ZodArray<z.ZodString>;
                selection: z.ZodNullable<z.ZodDiscriminatedUnion<[z.ZodObject<{
                    kind: z.ZodLiteral<"items">;
                    ids: z.ZodArray<z.ZodTemplateLiteral<`evt_${string}`>>;
                }, z.core.$strict>, z.ZodObject<{
                    kind: z.ZodLiteral<"group">;
                    groupKey: z.ZodString;
                    throughSeq: z.ZodInt;
                    count: z.ZodInt;
                    withBelow: z.ZodOptional<z.ZodLiteral<true>>;
                }, z.core.$strict>], "kind">>;
            }, z.core.$strict>, z.ZodObject<{
                type: z.ZodLiteral<"mapping.pause">;
                mappingId: z.ZodTemplateLiteral<`map_${string}`>;
                baseVersion: z.ZodInt;
                reason: z.ZodString;
            }, z.core.$strict>, z.ZodObject<{
                type: z.ZodLiteral<"mapping.resume">;
                mappingId: z.ZodTemplateLiteral<`map_${string}`>;
                baseVersion: z.ZodInt;
                selection: z.ZodNullable<z.ZodDiscriminatedUnion<[z.ZodObject<{
                    kind: z.ZodLiteral<"items">;
                    ids: z.ZodArray<z.ZodTemplateLiteral<`evt_${string}`>>;
                }, z.core.$strict>, z.ZodObject<{
                    kind: z.ZodLiteral<"group">;
                    groupKey: z.ZodString;
                    throughSeq: z.ZodInt;
                    count: z.ZodInt;
                    withBelow: z.ZodOptional<z.ZodLiteral<true>>;
                }, z.core.$strict>], "kind">>;
            }, z.core.$strict>, z.ZodObject<{
                type: z.ZodLiteral<"mapping.retire">;
                mappingId: z.ZodTemplateLiteral<`map_${string}`>;
                baseVersion: z.ZodInt;
            }, z.core.$strict>, z.ZodObject<{
                type: z.ZodLiteral<"op.undo">;
                target: z.ZodTemplateLiteral<`op_${string}`>;
            }, z.core.$strict>], "type">>;
            label: z.ZodString;
            decidedAt: z.ZodISODateTime;
            state: z.ZodDiscriminatedUnion<[z.ZodObject<{
                kind: z.ZodLiteral<"queued">;
            }, z.core.$strip>, z.ZodObject<{
                kind: z.ZodLiteral<"sending">;
            }, z.core.$strip>, z.ZodObject<{
                kind: z.ZodLiteral<"acked">;
                seq: z.ZodInt;
            }, z.core.$strip>, z.ZodObject<{
                kind: z.ZodLiteral<"synced">;
            }, z.core.$strip>, z.ZodObject<{
                kind: z.ZodLiteral<"conflict">;
                code: z.ZodString;
                message: z.ZodString;
                decided: z.ZodArray<z.ZodObject<{
                    id: z.ZodTemplateLiteral<`evt_${string}`>;
                    state: z.ZodDiscriminatedUnion<[z.ZodObject<{
                        kind: z.ZodLiteral<"open">;
                    }, z.core.$strip>, z.ZodObject<{
                        kind: z.ZodLiteral<"snoozed">;
                        until: z.ZodDiscriminatedUnion<[z.ZodObject<{
                            kind: z.ZodLiteral<"time">;
                            at: z.ZodISODateTime;
                        }, z.core.$strip>, z.ZodObject<{
                            kind: z.ZodLiteral<"next_of_group">;
                        }, z.core.$strip>, z.ZodObject<{
                            kind: z.ZodLiteral<"more_of_group">;
                            count: z.ZodInt;
                        }, z.core.$strip>], "kind">;
                    }, z.core.$strip>, z.ZodObject<{
                        kind: z.ZodLiteral<"mapped">;
                        mappingId: z.ZodTemplateLiteral<`map_${string}`>;
                    }, z.core.$strip>, z.ZodObject<{
                        kind: z.ZodLiteral<"ignored">;
                        reason: z.ZodEnum<{
                            handled_elsewhere: "handled_elsewhere";
                            noise: "noise";
                            not_ours: "not_ours";
                            other: "other";
                            test_data: "test_data";
                        }>;
                        note: z.ZodString;
                    }, z.core.$strip>], "kind">;
                    project: z.ZodDefault<z.ZodNullable<z.ZodString>>;
                    decidedBy: z.ZodNullable<z.ZodObject<{
                        actor: z.ZodString;
                        at: z.ZodISODateTime;
                    }, z.core.$strip>>;
                }, z.core.$strip>>;
            }, z.core.$strip>, z.ZodObject<{
                kind: z.ZodLiteral<"rejected">;
                code: z.ZodString;
                message: z.ZodString;
            }, z.core.$strip>, z.ZodObject<{
                kind: z.ZodLiteral<"blocked">;
                dependsOn: z.ZodTemplateLiteral<`op_${string}`>;
            }, z.core.$strip>, z.ZodObject<{
                kind: z.ZodLiteral<"parked">;
                why: z.ZodString;
            }, z.core.$strip>, z.ZodObject<{
                kind: z.ZodLiteral<"cancelled">;
            }, z.core.$strip>], "kind">;
            result: z.ZodNullable<z.ZodObject<{
                applied: z.ZodInt;
                skipped: z.ZodArray<z.ZodObject<{
                    id: z.ZodTemplateLiteral<`evt_${string}`>;
                    code: z.ZodEnum<{
                        decided_since: "decided_since";
                        not_found: "not_found";
                        not_open: "not_open";
                    }>;
                }, z.core.$strip>>;
                arrivedLater: z.ZodInt;
                takenAlong: z.ZodDefault<z.ZodInt>;
            }, z.core.$loose>>;
            undoable: z.ZodBoolean;
            undoneBy: z.ZodNullable<z.ZodTemplateLiteral<`op_${string}`>>;
        }, z.core.$strip>;
        by: z.ZodNullable<z.ZodObject<{
            id: z.ZodTemplateLiteral<`op_${string}`>;
            intent: z.ZodNullable<z.ZodDiscriminatedUnion<[z.ZodObject<{
                type: z.ZodLiteral<"event.ignore">;
                selection: z.ZodDiscriminatedUnion<[z.ZodObject<{
                    kind: z.ZodLiteral<"items">;
                    ids: z.ZodArray<z.ZodTemplateLiteral<`evt_${string}`>>;
                }, z.core.$strict>, z.ZodObject<{
                    kind: z.ZodLiteral<"group">;
                    groupKey: z.ZodString;
                    throughSeq: z.ZodInt;
                    count: z.ZodInt;
                    withBelow: z.ZodOptional<z.ZodLiteral<true>>;
                }, z.core.$strict>], "kind">;
                reason: z.ZodEnum<{
                    handled_elsewhere: "handled_elsewhere";
                    noise: "noise";
                    not_ours: "not_ours";
                    other: "other";
                    test_data: "test_data";
                }>;
                note: z.ZodDefault<z.ZodString>;
            }, z.core.$strict>, z.ZodObject<{
                type: z.ZodLiteral<"event.snooze">;
                selection: z.ZodDiscriminatedUnion<[z.ZodObject<{
                    kind: z.ZodLiteral<"items">;
                    ids: z.ZodArray<z.ZodTemplateLiteral<`evt_${string}`>>;
                }, z.core.$strict>, z.ZodObject<{
                    kind: z.ZodLiteral<"group">;
                    groupKey: z.ZodString;
                    throughSeq: z.ZodInt;
                    count: z.ZodInt;
                    withBelow: z.ZodOptional<z.ZodLiteral<true>>;
                }, z.core.$strict>], "kind">;
                until: z.ZodDiscriminatedUnion<[z.ZodObject<{
                    kind: z.ZodLiteral<"time">;
                    at: z.ZodISODateTime;
                }, z.core.$strip>, z.ZodObject<{
                    kind: z.ZodLiteral<"next_of_group">;
                }, z.core.$strip>, z.ZodObject<{
                    kind: z.ZodLiteral<"more_of_group">;
                    count: z.ZodInt;
                }, z.core.$strip>], "kind">;
            }, z.core.$strict>, z.ZodObject<{
                type: z.ZodLiteral<"event.wake">;
                selection: z.ZodDiscriminatedUnion<[z.ZodObject<{
                    kind: z.ZodLiteral<"items">;
                    ids: z.ZodArray<z.ZodTemplateLiteral<`evt_${string}`>>;
                }, z.core.$strict>, z.ZodObject<{
                    kind: z.ZodLiteral<"group">;
                    groupKey: z.ZodString;
                    throughSeq: z.ZodInt;
                    count: z.ZodInt;
                    withBelow: z.ZodOptional<z.ZodLiteral<true>>;
                }, z.core.$strict>], "kind">;
            }, z.core.$strict>, z.ZodObject<{
                type: z.ZodLiteral<"mapping.create">;
                mappingId: z.ZodTemplateLiteral<`map_${string}`>;
                installationId: z.ZodTemplateLiteral<`inst_${string}`>;
                resourceId: z.ZodTemplateLiteral<`res_${string}`>;
                destination: z.ZodDiscriminatedUnion<[z.ZodObject<{
                    kind: z.ZodLiteral<"project">;
                    id: z.ZodTemplateLiteral<`prj_${string}`>;
                }, z.core.$strip>], "kind">;
                filter: z.ZodObject<{
                    events: z.ZodDefault<z.ZodArray<z.ZodString>>;
                    branches: z.ZodDefault<z.ZodArray<z.ZodString>>;
                    paths: z.ZodDefault<z.ZodArray<z.ZodString>>;
                }, z.core.$strict>;
                provenance: z.ZodEnum<{
                    auto: "auto";
                    manual: "manual";
                    migrated: "migrated";
                    suggested: "suggested";
                }>;
                evidence: z.ZodArray<z.ZodString>;
                selection: z.ZodNullable<z.ZodDiscriminatedUnion<[z.ZodObject<{
                    kind: z.ZodLiteral<"items">;
                    ids: z.ZodArray<z.ZodTemplateLiteral<`evt_${string}`>>;
                }, z.core.$strict>, z.ZodObject<{
                    kind: z.ZodLiteral<"group">;
                    groupKey: z.ZodString;
                    throughSeq: z.ZodInt;
                    count: z.ZodInt;
                    withBelow: z.ZodOptional<z.ZodLiteral<true>>;
                }, z.core.$strict>], "kind">>;
            }, z.core.$strict>, z.ZodObject<{
                type: z.ZodLiteral<"mapping.pause">;
                mappingId: z.ZodTemplateLiteral<`map_${string}`>;
                baseVersion: z.ZodInt;
                reason: z.ZodString;
            }, z.core.$strict>, z.ZodObject<{
                type: z.ZodLiteral<"mapping.resume">;
                mappingId: z.ZodTemplateLiteral<`map_${string}`>;
                baseVersion: z.ZodInt;
                selection: z.ZodNullable<z.ZodDiscriminatedUnion<[z.ZodObject<{
                    kind: z.ZodLiteral<"items">;
                    ids: z.ZodArray<z.ZodTemplateLiteral<`evt_${string}`>>;
                }, z.core.$strict>, z.ZodObject<{
                    kind: z.ZodLiteral<"group">;
                    groupKey: z.ZodString;
                    throughSeq: z.ZodInt;
                    count: z.ZodInt;
                    withBelow: z.ZodOptional<z.ZodLiteral<true>>;
                }, z.core.$strict>], "kind">>;
            }, z.core.$strict>, z.ZodObject<{
                type: z.ZodLiteral<"mapping.retire">;
                mappingId: z.ZodTemplateLiteral<`map_${string}`>;
                baseVersion: z.ZodInt;
            }, z.core.$strict>, z.ZodObject<{
                type: z.ZodLiteral<"op.undo">;
                target: z.ZodTemplateLiteral<`op_${string}`>;
            }, z.core.$strict>], "type">>;
            label: z.ZodString;
            decidedAt: z.ZodISODateTime;
            state: z.ZodDiscriminatedUnion<[z.ZodObject<{
                kind: z.ZodLiteral<"queued">;
            }, z.core.$strip>, z.ZodObject<{
                kind: z.ZodLiteral<"sending">;
            }, z.core.$strip>, z.ZodObject<{
                kind: z.ZodLiteral<"acked">;
                seq: z.ZodInt;
            }, z.core.$strip>, z.ZodObject<{
                kind: z.ZodLiteral<"synced">;
            }, z.core.$strip>, z.ZodObject<{
                kind: z.ZodLiteral<"conflict">;
                code: z.ZodString;
                message: z.ZodString;
                decided: z.ZodArray<z.ZodObject<{
                    id: z.ZodTemplateLiteral<`evt_${string}`>;
                    state: z.ZodDiscriminatedUnion<[z.ZodObject<{
                        kind: z.ZodLiteral<"open">;
                    }, z.core.$strip>, z.ZodObject<{
                        kind: z.ZodLiteral<"snoozed">;
                        until: z.ZodDiscriminatedUnion<[z.ZodObject<{
                            kind: z.ZodLiteral<"time">;
                            at: z.ZodISODateTime;
                        }, z.core.$strip>, z.ZodObject<{
                            kind: z.ZodLiteral<"next_of_group">;
                        }, z.core.$strip>, z.ZodObject<{
                            kind: z.ZodLiteral<"more_of_group">;
                            count: z.ZodInt;
                        }, z.core.$strip>], "kind">;
                    }, z.core.$strip>, z.ZodObject<{
                        kind: z.ZodLiteral<"mapped">;
                        mappingId: z.ZodTemplateLiteral<`map_${string}`>;
                    }, z.core.$strip>, z.ZodObject<{
                        kind: z.ZodLiteral<"ignored">;
                        reason: z.ZodEnum<{
                            handled_elsewhere: "handled_elsewhere";
                            noise: "noise";
                            not_ours: "not_ours";
                            other: "other";
                            test_data: "test_data";
                        }>;
                        note: z.ZodString;
                    }, z.core.$strip>], "kind">;
                    project: z.ZodDefault<z.ZodNullable<z.ZodString>>;
                    decidedBy: z.ZodNullable<z.ZodObject<{
                        actor: z.ZodString;
                        at: z.ZodISODateTime;
                    }, z.core.$strip>>;
                }, z.core.$strip>>;
            }, z.core.$strip>, z.ZodObject<{
                kind: z.ZodLiteral<"rejected">;
                code: z.ZodString;
                message: z.ZodString;
            }, z.core.$strip>, z.ZodObject<{
                kind: z.ZodLiteral<"blocked">;
                dependsOn: z.ZodTemplateLiteral<`op_${string}`>;
            }, z.core.$strip>, z.ZodObject<{
                kind: z.ZodLiteral<"parked">;
                why: z.ZodString;
            }, z.core.$strip>, z.ZodObject<{
                kind: z.ZodLiteral<"cancelled">;
            }, z.core.$strip>], "kind">;
            result: z.ZodNullable<z.ZodObject<{
                applied: z.ZodInt;
                skipped: z.ZodArray<z.ZodObject<{
                    id: z.ZodTemplateLiteral<`evt_${string}`>;
                    code: z.ZodEnum<{
                        decided_since: "decided_since";
                        not_found: "not_found";
                        not_open: "not_open";
                    }>;
                }, z.core.$strip>>;
                arrivedLater: z.ZodInt;
                takenAlong: z.ZodDefault<z.ZodInt>;
            }, z.core.$loose>>;
            undoable: z.ZodBoolean;
            undoneBy: z.ZodNullable<z.ZodTemplateLiteral<`op_${string}`>>;
        }, z.core.$strip>>;
    }, z.core.$strip>>;
    readonly 'ops.list': import("./call.ts").Call<z.ZodObject<{
        scope: z.ZodEnum<{
            all: "all";
            attention: "attention";
            waiting: "waiting";
        }>;
        offset: z.ZodInt;
        limit: z.ZodInt;
    }, z.core.$strict>, z.ZodObject<{
        total: z.ZodInt;
        rows: z.ZodArray<z.ZodObject<{
            id: z.ZodTemplateLiteral<`op_${string}`>;
            intent: z.ZodNullable<z.ZodDiscriminatedUnion<[z.ZodObject<{
                type: z.ZodLiteral<"event.ignore">;
                selection: z.ZodDiscriminatedUnion<[z.ZodObject<{
                    kind: z.ZodLiteral<"items">;
                    ids: z.ZodArray<z.ZodTemplateLiteral<`evt_${string}`>>;
                }, z.core.$strict>, z.ZodObject<{
                    kind: z.ZodLiteral<"group">;
                    groupKey: z.ZodString;
                    throughSeq: z.ZodInt;
                    count: z.ZodInt;
                    withBelow: z.ZodOptional<z.ZodLiteral<true>>;
                }, z.core.$strict>], "kind">;
                reason: z.ZodEnum<{
                    handled_elsewhere: "handled_elsewhere";
                    noise: "noise";
                    not_ours: "not_ours";
                    other: "other";
                    test_data: "test_data";
                }>;
                note: z.ZodDefault<z.ZodString>;
            }, z.core.$strict>, z.ZodObject<{
                type: z.ZodLiteral<"event.snooze">;
                selection: z.ZodDiscriminatedUnion<[z.ZodObject<{
                    kind: z.ZodLiteral<"items">;
                    ids: z.ZodArray<z.ZodTemplateLiteral<`evt_${string}`>>;
                }, z.core.$strict>, z.ZodObject<{
                    kind: z.ZodLiteral<"group">;
                    groupKey: z.ZodString;
                    throughSeq: z.ZodInt;
                    count: z.ZodInt;
                    withBelow: z.ZodOptional<z.ZodLiteral<true>>;
                }, z.core.$strict>], "kind">;
                until: z.ZodDiscriminatedUnion<[z.ZodObject<{
                    kind: z.ZodLiteral<"time">;
                    at: z.ZodISODateTime;
                }, z.core.$strip>, z.ZodObject<{
                    kind: z.ZodLiteral<"next_of_group">;
                }, z.core.$strip>, z.ZodObject<{
                    kind: z.ZodLiteral<"more_of_group">;
                    count: z.ZodInt;
                }, z.core.$strip>], "kind">;
            }, z.core.$strict>, z.ZodObject<{
                type: z.ZodLiteral<"event.wake">;
                selection: z.ZodDiscriminatedUnion<[z.ZodObject<{
                    kind: z.ZodLiteral<"items">;
                    ids: z.ZodArray<z.ZodTemplateLiteral<`evt_${string}`>>;
                }, z.core.$strict>, z.ZodObject<{
                    kind: z.ZodLiteral<"group">;
                    groupKey: z.ZodString;
                    throughSeq: z.ZodInt;
                    count: z.ZodInt;
                    withBelow: z.ZodOptional<z.ZodLiteral<true>>;
                }, z.core.$strict>], "kind">;
            }, z.core.$strict>, z.ZodObject<{
                type: z.ZodLiteral<"mapping.create">;
                mappingId: z.ZodTemplateLiteral<`map_${string}`>;
                installationId: z.ZodTemplateLiteral<`inst_${string}`>;
                resourceId: z.ZodTemplateLiteral<`res_${string}`>;
                destination: z.ZodDiscriminatedUnion<[z.ZodObject<{
                    kind: z.ZodLiteral<"project">;
                    id: z.ZodTemplateLiteral<`prj_${string}`>;
                }, z.core.$strip>], "kind">;
                filter: z.ZodObject<{
                    events: z.ZodDefault<z.ZodArray<z.ZodString>>;
                    branches: z.ZodDefault<z.ZodArray<z.ZodString>>;
                    paths: z.ZodDefault<z.ZodArray<z.ZodString>>;
                }, z.core.$strict>;
                provenance: z.ZodEnum<{
                    auto: "auto";
                    manual: "manual";
                    migrated: "migrated";
                    suggested: "suggested";
                }>;
                evidence: z.ZodArray<z.ZodString>;
                selection: z.ZodNullable<z.ZodDiscriminatedUnion<[z.ZodObject<{
                    kind: z.ZodLiteral<"items">;
                    ids: z.ZodArray<z.ZodTemplateLiteral<`evt_${string}`>>;
                }, z.core.$strict>, z.ZodObject<{
                    kind: z.ZodLiteral<"group">;
                    groupKey: z.ZodString;
                    throughSeq: z.ZodInt;
                    count: z.ZodInt;
                    withBelow: z.ZodOptional<z.ZodLiteral<true>>;
                }, z.core.$strict>], "kind">>;
            }, z.core.$strict>, z.ZodObject<{
                type: z.ZodLiteral<"mapping.pause">;
                mappingId: z.ZodTemplateLiteral<`map_${string}`>;
                baseVersion: z.ZodInt;
                reason: z.ZodString;
            }, z.core.$strict>, z.ZodObject<{
                type: z.ZodLiteral<"mapping.resume">;
                mappingId: z.ZodTemplateLiteral<`map_${string}`>;
                baseVersion: z.ZodInt;
                selection: z.ZodNullable<z.ZodDiscriminatedUnion<[z.ZodObject<{
                    kind: z.ZodLiteral<"items">;
                    ids: z.ZodArray<z.ZodTemplateLiteral<`evt_${string}`>>;
                }, z.core.$strict>, z.ZodObject<{
                    kind: z.ZodLiteral<"group">;
                    groupKey: z.ZodString;
                    throughSeq: z.ZodInt;
                    count: z.ZodInt;
                    withBelow: z.ZodOptional<z.ZodLiteral<true>>;
                }, z.core.$strict>], "kind">>;
            }, z.core.$strict>, z.ZodObject<{
                type: z.ZodLiteral<"mapping.retire">;
                mappingId: z.ZodTemplateLiteral<`map_${string}`>;
                baseVersion: z.ZodInt;
            }, z.core.$strict>, z.ZodObject<{
                type: z.ZodLiteral<"op.undo">;
                target: z.ZodTemplateLiteral<`op_${string}`>;
            }, z.core.$strict>], "type">>;
            label: z.ZodString;
            decidedAt: z.ZodISODateTime;
            state: z.ZodDiscriminatedUnion<[z.ZodObject<{
                kind: z.ZodLiteral<"queued">;
            }, z.core.$strip>, z.ZodObject<{
                kind: z.ZodLiteral<"sending">;
            }, z.core.$strip>, z.ZodObject<{
                kind: z.ZodLiteral<"acked">;
                seq: z.ZodInt;
            }, z.core.$strip>, z.ZodObject<{
                kind: z.ZodLiteral<"synced">;
            }, z.core.$strip>, z.ZodObject<{
                kind: z.ZodLiteral<"conflict">;
                code: z.ZodString;
                message: z.ZodString;
                decided: z.ZodArray<z.ZodObject<{
                    id: z.ZodTemplateLiteral<`evt_${string}`>;
                    state: z.ZodDiscriminatedUnion<[z.ZodObject<{
                        kind: z.ZodLiteral<"open">;
                    }, z.core.$strip>, z.ZodObject<{
                        kind: z.ZodLiteral<"snoozed">;
                        until: z.ZodDiscriminatedUnion<[z.ZodObject<{
                            kind: z.ZodLiteral<"time">;
                            at: z.ZodISODateTime;
                        }, z.core.$strip>, z.ZodObject<{
                            kind: z.ZodLiteral<"next_of_group">;
                        }, z.core.$strip>, z.ZodObject<{
                            kind: z.ZodLiteral<"more_of_group">;
                            count: z.ZodInt;
                        }, z.core.$strip>], "kind">;
                    }, z.core.$strip>, z.ZodObject<{
                        kind: z.ZodLiteral<"mapped">;
                        mappingId: z.ZodTemplateLiteral<`map_${string}`>;
                    }, z.core.$strip>, z.ZodObject<{
                        kind: z.ZodLiteral<"ignored">;
                        reason: z.ZodEnum<{
                            handled_elsewhere: "handled_elsewhere";
                            noise: "noise";
                            not_ours: "not_ours";
                            other: "other";
                            test_data: "test_data";
                        }>;
                        note: z.ZodString;
                    }, z.core.$strip>], "kind">;
                    project: z.ZodDefault<z.ZodNullable<z.ZodString>>;
                    decidedBy: z.ZodNullable<z.ZodObject<{
                        actor: z.ZodString;
                        at: z.ZodISODateTime;
                    }, z.core.$strip>>;
                }, z.core.$strip>>;
            }, z.core.$strip>, z.ZodObject<{
                kind: z.ZodLiteral<"rejected">;
                code: z.ZodString;
                message: z.ZodString;
            }, z.core.$strip>, z.ZodObject<{
                kind: z.ZodLiteral<"blocked">;
                dependsOn: z.ZodTemplateLiteral<`op_${string}`>;
            }, z.core.$strip>, z.ZodObject<{
                kind: z.ZodLiteral<"parked">;
                why: z.ZodString;
            }, z.core.$strip>, z.ZodObject<{
                kind: z.ZodLiteral<"cancelled">;
            }, z.core.$strip>], "kind">;
            result: z.ZodNullable<z.ZodObject<{
                applied: z.ZodInt;
                skipped: z.ZodArray<z.ZodObject<{
                    id: z.ZodTemplateLiteral<`evt_${string}`>;
                    code: z.ZodEnum<{
                        decided_since: "decided_since";
                        not_found: "not_found";
                        not_open: "not_open";
                    }>;
                }, z.core.$strip>>;
                arrivedLater: z.ZodInt;
                takenAlong: z.ZodDefault<z.ZodInt>;
            }, z.core.$loose>>;
            undoable: z.ZodBoolean;
            undoneBy: z.ZodNullable<z.ZodTemplateLiteral<`op_${string}`>>;
        }, z.core.$strip>>;
    }, z.core.$strip>>;
    readonly 'ops.last': import("./call.ts").Call<z.ZodObject<{}, z.core.$strict>, z.ZodNullable<z.ZodObject<{
        id: z.ZodTemplateLiteral<`op_${string}`>;
        intent: z.ZodNullable<z.ZodDiscriminatedUnion<[z.ZodObject<{
            type: z.ZodLiteral<"event.ignore">;
            selection: z.ZodDiscriminatedUnion<[z.ZodObject<{
                kind: z.ZodLiteral<"items">;
                ids: z.ZodArray<z.ZodTemplateLiteral<`evt_${string}`>>;
            }, z.core.$strict>, z.ZodObject<{
                kind: z.ZodLiteral<"group">;
                groupKey: z.ZodString;
                throughSeq: z.ZodInt;
                count: z.ZodInt;
                withBelow: z.ZodOptional<z.ZodLiteral<true>>;
            }, z.core.$strict>], "kind">;
            reason: z.ZodEnum<{
                handled_elsewhere: "handled_elsewhere";
                noise: "noise";
                not_ours: "not_ours";
                other: "other";
                test_data: "test_data";
            }>;
            note: z.ZodDefault<z.ZodString>;
        }, z.core.$strict>, z.ZodObject<{
            type: z.ZodLiteral<"event.snooze">;
            selection: z.ZodDiscriminatedUnion<[z.ZodObject<{
                kind: z.ZodLiteral<"items">;
                ids: z.ZodArray<z.ZodTemplateLiteral<`evt_${string}`>>;
            }, z.core.$strict>, z.ZodObject<{
                kind: z.ZodLiteral<"group">;
                groupKey: z.ZodString;
                throughSeq: z.ZodInt;
                count: z.ZodInt;
                withBelow: z.ZodOptional<z.ZodLiteral<true>>;
            }, z.core.$strict>], "kind">;
            until: z.ZodDiscriminatedUnion<[z.ZodObject<{
                kind: z.ZodLiteral<"time">;
                at: z.ZodISODateTime;
            }, z.core.$strip>, z.ZodObject<{
                kind: z.ZodLiteral<"next_of_group">;
            }, z.core.$strip>, z.ZodObject<{
                kind: z.ZodLiteral<"more_of_group">;
                count: z.ZodInt;
            }, z.core.$strip>], "kind">;
        }, z.core.$strict>, z.ZodObject<{
            type: z.ZodLiteral<"event.wake">;
            selection: z.ZodDiscriminatedUnion<[z.ZodObject<{
                kind: z.ZodLiteral<"items">;
                ids: z.ZodArray<z.ZodTemplateLiteral<`evt_${string}`>>;
            }, z.core.$strict>, z.ZodObject<{
                kind: z.ZodLiteral<"group">;
                groupKey: z.ZodString;
                throughSeq: z.ZodInt;
                count: z.ZodInt;
                withBelow: z.ZodOptional<z.ZodLiteral<true>>;
            }, z.core.$strict>], "kind">;
        }, z.core.$strict>, z.ZodObject<{
            type: z.ZodLiteral<"mapping.create">;
            mappingId: z.ZodTemplateLiteral<`map_${string}`>;
            installationId: z.ZodTemplateLiteral<`inst_${string}`>;
            resourceId: z.ZodTemplateLiteral<`res_${string}`>;
            destination: z.ZodDiscriminatedUnion<[z.ZodObject<{
                kind: z.ZodLiteral<"project">;
                id: z.ZodTemplateLiteral<`prj_${string}`>;
            }, z.core.$strip>], "kind">;
            filter: z.ZodObject<{
                events: z.ZodDefault<z.ZodArray<z.ZodString>>;
                branches: z.ZodDefault<z.ZodArray<z.ZodString>>;
                paths: z.ZodDefault<z.ZodArray<z.ZodString>>;
            }, z.core.$strict>;
            provenance: z.ZodEnum<{
                auto: "auto";
                manual: "manual";
                migrated: "migrated";
                suggested: "suggested";
            }>;
            evidence: z.ZodArray<z.ZodString>;
            selection: z.ZodNullable<z.ZodDiscriminatedUnion<[z.ZodObject<{
                kind: z.ZodLiteral<"items">;
                ids: z.ZodArray<z.ZodTemplateLiteral<`evt_${string}`>>;
            }, z.core.$strict>, z.ZodObject<{
                kind: z.ZodLiteral<"group">;
                groupKey: z.ZodString;
                throughSeq: z.ZodInt;
                count: z.ZodInt;
                withBelow: z.ZodOptional<z.ZodLiteral<true>>;
            }, z.core.$strict>], "kind">>;
        }, z.core.$strict>, z.ZodObject<{
            type: z.ZodLiteral<"mapping.pause">;
            mappingId: z.ZodTemplateLiteral<`map_${string}`>;
            baseVersion: z.ZodInt;
            reason: z.ZodString;
        }, z.core.$strict>, z.ZodObject<{
            type: z.ZodLiteral<"mapping.resume">;
            mappingId: z.ZodTemplateLiteral<`map_${string}`>;
            baseVersion: z.ZodInt;
            selection: z.ZodNullable<z.ZodDiscriminatedUnion<[z.ZodObject<{
                kind: z.ZodLiteral<"items">;
                ids: z.ZodArray<z.ZodTemplateLiteral<`evt_${string}`>>;
            }, z.core.$strict>, z.ZodObject<{
                kind: z.ZodLiteral<"group">;
                groupKey: z.ZodString;
                throughSeq: z.ZodInt;
                count: z.ZodInt;
                withBelow: z.ZodOptional<z.ZodLiteral<true>>;
            }, z.core.$strict>], "kind">>;
        }, z.core.$strict>, z.ZodObject<{
            type: z.ZodLiteral<"mapping.retire">;
            mappingId: z.ZodTemplateLiteral<`map_${string}`>;
            baseVersion: z.ZodInt;
        }, z.core.$strict>, z.ZodObject<{
            type: z.ZodLiteral<"op.undo">;
            target: z.ZodTemplateLiteral<`op_${string}`>;
        }, z.core.$strict>], "type">>;
        label: z.ZodString;
        decidedAt: z.ZodISODateTime;
        state: z.ZodDiscriminatedUnion<[z.ZodObject<{
            kind: z.ZodLiteral<"queued">;
        }, z.core.$strip>, z.ZodObject<{
            kind: z.ZodLiteral<"sending">;
        }, z.core.$strip>, z.ZodObject<{
            kind: z.ZodLiteral<"acked">;
            seq: z.ZodInt;
        }, z.core.$strip>, z.ZodObject<{
            kind: z.ZodLiteral<"synced">;
        }, z.core.$strip>, z.ZodObject<{
            kind: z.ZodLiteral<"conflict">;
            code: z.ZodString;
            message: z.ZodString;
            decided: z.ZodArray<z.ZodObject<{
                id: z.ZodTemplateLiteral<`evt_${string}`>;
                state: z.ZodDiscriminatedUnion<[z.ZodObject<{
                    kind: z.ZodLiteral<"open">;
                }, z.core.$strip>, z.ZodObject<{
                    kind: z.ZodLiteral<"snoozed">;
                    until: z.ZodDiscriminatedUnion<[z.ZodObject<{
                        kind: z.ZodLiteral<"time">;
                        at: z.ZodISODateTime;
                    }, z.core.$strip>, z.ZodObject<{
                        kind: z.ZodLiteral<"next_of_group">;
                    }, z.core.$strip>, z.ZodObject<{
                        kind: z.ZodLiteral<"more_of_group">;
                        count: z.ZodInt;
                    }, z.core.$strip>], "kind">;
                }, z.core.$strip>, z.ZodObject<{
                    kind: z.ZodLiteral<"mapped">;
                    mappingId: z.ZodTemplateLiteral<`map_${string}`>;
                }, z.core.$strip>, z.ZodObject<{
                    kind: z.ZodLiteral<"ignored">;
                    reason: z.ZodEnum<{
                        handled_elsewhere: "handled_elsewhere";
                        noise: "noise";
                        not_ours: "not_ours";
                        other: "other";
                        test_data: "test_data";
                    }>;
                    note: z.ZodString;
                }, z.core.$strip>], "kind">;
                project: z.ZodDefault<z.ZodNullable<z.ZodString>>;
                decidedBy: z.ZodNullable<z.ZodObject<{
                    actor: z.ZodString;
                    at: z.ZodISODateTime;
                }, z.core.$strip>>;
            }, z.core.$strip>>;
        }, z.core.$strip>, z.ZodObject<{
            kind: z.ZodLiteral<"rejected">;
            code: z.ZodString;
            message: z.ZodString;
        }, z.core.$strip>, z.ZodObject<{
            kind: z.ZodLiteral<"blocked">;
            dependsOn: z.ZodTemplateLiteral<`op_${string}`>;
        }, z.core.$strip>, z.ZodObject<{
            kind: z.ZodLiteral<"parked">;
            why: z.ZodString;
        }, z.core.$strip>, z.ZodObject<{
            kind: z.ZodLiteral<"cancelled">;
        }, z.core.$strip>], "kind">;
        result: z.ZodNullable<z.ZodObject<{
            applied: z.ZodInt;
            skipped: z.ZodArray<z.ZodObject<{
                id: z.ZodTemplateLiteral<`evt_${string}`>;
                code: z.ZodEnum<{
                    decided_since: "decided_since";
                    not_found: "not_found";
                    not_open: "not_open";
                }>;
            }, z.core.$strip>>;
            arrivedLater: z.ZodInt;
            takenAlong: z.ZodDefault<z.ZodInt>;
        }, z.core.$loose>>;
        undoable: z.ZodBoolean;
        undoneBy: z.ZodNullable<z.ZodTemplateLiteral<`op_${string}`>>;
    }, z.core.$strip>>>;
    readonly 'ops.retry': import("./call.ts").Call<z.ZodObject<{
        opId: z.ZodTemplateLiteral<`op_${string}`>;
    }, z.core.$strict>, z.ZodObject<{
        id: z.ZodTemplateLiteral<`op_${string}`>;
        intent: z.ZodNullable<z.ZodDiscriminatedUnion<[z.ZodObject<{
            type: z.ZodLiteral<"event.ignore">;
            selection: z.ZodDiscriminatedUnion<[z.ZodObject<{
                kind: z.ZodLiteral<"items">;
                ids: z.ZodArray<z.ZodTemplateLiteral<`evt_${string}`>>;
            }, z.core.$strict>, z.ZodObject<{
                kind: z.ZodLiteral<"group">;
                groupKey: z.ZodString;
                throughSeq: z.ZodInt;
                count: z.ZodInt;
                withBelow: z.ZodOptional<z.ZodLiteral<true>>;
            }, z.core.$strict>], "kind">;
            reason: z.ZodEnum<{
                handled_elsewhere: "handled_elsewhere";
                noise: "noise";
                not_ours: "not_ours";
                other: "other";
                test_data: "test_data";
            }>;
            note: z.ZodDefault<z.ZodString>;
        }, z.core.$strict>, z.ZodObject<{
            type: z.ZodLiteral<"event.snooze">;
            selection: z.ZodDiscriminatedUnion<[z.ZodObject<{
                kind: z.ZodLiteral<"items">;
                ids: z.ZodArray<z.ZodTemplateLiteral<`evt_${string}`>>;
            }, z.core.$strict>, z.ZodObject<{
                kind: z.ZodLiteral<"group">;
                groupKey: z.ZodString;
                throughSeq: z.ZodInt;
                count: z.ZodInt;
                withBelow: z.ZodOptional<z.ZodLiteral<true>>;
            }, z.core.$strict>], "kind">;
            until: z.ZodDiscriminatedUnion<[z.ZodObject<{
                kind: z.ZodLiteral<"time">;
                at: z.ZodISODateTime;
            }, z.core.$strip>, z.ZodObject<{
                kind: z.ZodLiteral<"next_of_group">;
            }, z.core.$strip>, z.ZodObject<{
                kind: z.ZodLiteral<"more_of_group">;
                count: z.ZodInt;
            }, z.core.$strip>], "kind">;
        }, z.core.$strict>, z.ZodObject<{
            type: z.ZodLiteral<"event.wake">;
            selection: z.ZodDiscriminatedUnion<[z.ZodObject<{
                kind: z.ZodLiteral<"items">;
                ids: z.ZodArray<z.ZodTemplateLiteral<`evt_${string}`>>;
            }, z.core.$strict>, z.ZodObject<{
                kind: z.ZodLiteral<"group">;
                groupKey: z.ZodString;
                throughSeq: z.ZodInt;
                count: z.ZodInt;
                withBelow: z.ZodOptional<z.ZodLiteral<true>>;
            }, z.core.$strict>], "kind">;
        }, z.core.$strict>, z.ZodObject<{
            type: z.ZodLiteral<"mapping.create">;
            mappingId: z.ZodTemplateLiteral<`map_${string}`>;
            installationId: z.ZodTemplateLiteral<`inst_${string}`>;
            resourceId: z.ZodTemplateLiteral<`res_${string}`>;
            destination: z.ZodDiscriminatedUnion<[z.ZodObject<{
                kind: z.ZodLiteral<"project">;
                id: z.ZodTemplateLiteral<`prj_${string}`>;
            }, z.core.$strip>], "kind">;
            filter: z.ZodObject<{
                events: z.ZodDefault<z.ZodArray<z.ZodString>>;
                branches: z.ZodDefault<z.ZodArray<z.ZodString>>;
                paths: z.ZodDefault<z.ZodArray<z.ZodString>>;
            }, z.core.$strict>;
            provenance: z.ZodEnum<{
                auto: "auto";
                manual: "manual";
                migrated: "migrated";
                suggested: "suggested";
            }>;
            evidence: z.ZodArray<z.ZodString>;
            selection: z.ZodNullable<z.ZodDiscriminatedUnion<[z.ZodObject<{
                kind: z.ZodLiteral<"items">;
                ids: z.ZodArray<z.ZodTemplateLiteral<`evt_${string}`>>;
            }, z.core.$strict>, z.ZodObject<{
                kind: z.ZodLiteral<"group">;
                groupKey: z.ZodString;
                throughSeq: z.ZodInt;
                count: z.ZodInt;
                withBelow: z.ZodOptional<z.ZodLiteral<true>>;
            }, z.core.$strict>], "kind">>;
        }, z.core.$strict>, z.ZodObject<{
            type: z.ZodLiteral<"mapping.pause">;
            mappingId: z.ZodTemplateLiteral<`map_${string}`>;
            baseVersion: z.ZodInt;
            reason: z.ZodString;
        }, z.core.$strict>, z.ZodObject<{
            type: z.ZodLiteral<"mapping.resume">;
            mappingId: z.ZodTemplateLiteral<`map_${string}`>;
            baseVersion: z.ZodInt;
            selection: z.ZodNullable<z.ZodDiscriminatedUnion<[z.ZodObject<{
                kind: z.ZodLiteral<"items">;
                ids: z.ZodArray<z.ZodTemplateLiteral<`evt_${string}`>>;
            }, z.core.$strict>, z.ZodObject<{
                kind: z.ZodLiteral<"group">;
                groupKey: z.ZodString;
                throughSeq: z.ZodInt;
                count: z.ZodInt;
                withBelow: z.ZodOptional<z.ZodLiteral<true>>;
            }, z.core.$strict>], "kind">>;
        }, z.core.$strict>, z.ZodObject<{
            type: z.ZodLiteral<"mapping.retire">;
            mappingId: z.ZodTemplateLiteral<`map_${string}`>;
            baseVersion: z.ZodInt;
        }, z.core.$strict>, z.ZodObject<{
            type: z.ZodLiteral<"op.undo">;
            target: z.ZodTemplateLiteral<`op_${string}`>;
        }, z.core.$strict>], "type">>;
        label: z.ZodString;
        decidedAt: z.ZodISODateTime;
        state: z.ZodDiscriminatedUnion<[z.ZodObject<{
            kind: z.ZodLiteral<"queued">;
        }, z.core.$strip>, z.ZodObject<{
            kind: z.ZodLiteral<"sending">;
        }, z.core.$strip>, z.ZodObject<{
            kind: z.ZodLiteral<"acked">;
            seq: z.ZodInt;
        }, z.core.$strip>, z.ZodObject<{
            kind: z.ZodLiteral<"synced">;
        }, z.core.$strip>, z.ZodObject<{
            kind: z.ZodLiteral<"conflict">;
            code: z.ZodString;
            message: z.ZodString;
            decided: z.ZodArray<z.ZodObject<{
                id: z.ZodTemplateLiteral<`evt_${string}`>;
                state: z.ZodDiscriminatedUnion<[z.ZodObject<{
                    kind: z.ZodLiteral<"open">;
                }, z.core.$strip>, z.ZodObject<{
                    kind: z.ZodLiteral<"snoozed">;
                    until: z.ZodDiscriminatedUnion<[z.ZodObject<{
                        kind: z.ZodLiteral<"time">;
                        at: z.ZodISODateTime;
                    }, z.core.$strip>, z.ZodObject<{
                        kind: z.ZodLiteral<"next_of_group">;
                    }, z.core.$strip>, z.ZodObject<{
                        kind: z.ZodLiteral<"more_of_group">;
                        count: z.ZodInt;
                    }, z.core.$strip>], "kind">;
                }, z.core.$strip>, z.ZodObject<{
                    kind: z.ZodLiteral<"mapped">;
                    mappingId: z.ZodTemplateLiteral<`map_${string}`>;
                }, z.core.$strip>, z.ZodObject<{
                    kind: z.ZodLiteral<"ignored">;
                    reason: z.ZodEnum<{
                        handled_elsewhere: "handled_elsewhere";
                        noise: "noise";
                        not_ours: "not_ours";
                        other: "other";
                        test_data: "test_data";
                    }>;
                    note: z.ZodString;
                }, z.core.$strip>], "kind">;
                project: z.ZodDefault<z.ZodNullable<z.ZodString>>;
                decidedBy: z.ZodNullable<z.ZodObject<{
                    actor: z.ZodString;
                    at: z.ZodISODateTime;
                }, z.core.$strip>>;
            }, z.core.$strip>>;
        }, z.core.$strip>, z.ZodObject<{
            kind: z.ZodLiteral<"rejected">;
            code: z.ZodString;
            message: z.ZodString;
        }, z.core.$strip>, z.ZodObject<{
            kind: z.ZodLiteral<"blocked">;
            dependsOn: z.ZodTemplateLiteral<`op_${string}`>;
        }, z.core.$strip>, z.ZodObject<{
            kind: z.ZodLiteral<"parked">;
            why: z.ZodString;
        }, z.core.$strip>, z.ZodObject<{
            kind: z.ZodLiteral<"cancelled">;
        }, z.core.$strip>], "kind">;
        result: z.ZodNullable<z.ZodObject<{
            applied: z.ZodInt;
            skipped: z.ZodArray<z.ZodObject<{
                id: z.ZodTemplateLiteral<`evt_${string}`>;
                code: z.ZodEnum<{
                    decided_since: "decided_since";
                    not_found: "not_found";
                    not_open: "not_open";
                }>;
            }, z.core.$strip>>;
            arrivedLater: z.ZodInt;
            takenAlong: z.ZodDefault<z.ZodInt>;
        }, z.core.$loose>>;
        undoable: z.ZodBoolean;
        undoneBy: z.ZodNullable<z.ZodTemplateLiteral<`op_${string}`>>;
    }, z.core.$strip>>;
    readonly 'ops.discard': import("./call.ts").Call<z.ZodObject<{
        opId: z.ZodTemplateLiteral<`op_${string}`>;
    }, z.core.$strict>, z.ZodObject<{
        id: z.ZodTemplateLiteral<`op_${string}`>;
        intent: z.ZodNullable<z.ZodDiscriminatedUnion<[z.ZodObject<{
            type: z.ZodLiteral<"event.ignore">;
            selection: z.ZodDiscriminatedUnion<[z.ZodObject<{
                kind: z.ZodLiteral<"items">;
                ids: z.ZodArray<z.ZodTemplateLiteral<`evt_${string}`>>;
            }, z.core.$strict>, z.ZodObject<{
                kind: z.ZodLiteral<"group">;
                groupKey: z.ZodString;
                throughSeq: z.ZodInt;
                count: z.ZodInt;
                withBelow: z.ZodOptional<z.ZodLiteral<true>>;
            }, z.core.$strict>], "kind">;
            reason: z.ZodEnum<{
                handled_elsewhere: "handled_elsewhere";
                noise: "noise";
                not_ours: "not_ours";
                other: "other";
                test_data: "test_data";
            }>;
            note: z.ZodDefault<z.ZodString>;
        }, z.core.$strict>, z.ZodObject<{
            type: z.ZodLiteral<"event.snooze">;
            selection: z.ZodDiscriminatedUnion<[z.ZodObject<{
                kind: z.ZodLiteral<"items">;
                ids: z.ZodArray<z.ZodTemplateLiteral<`evt_${string}`>>;
            }, z.core.$strict>, z.ZodObject<{
                kind: z.ZodLiteral<"group">;
                groupKey: z.ZodString;
                throughSeq: z.ZodInt;
                count: z.ZodInt;
                withBelow: z.ZodOptional<z.ZodLiteral<true>>;
            }, z.core.$strict>], "kind">;
            until: z.ZodDiscriminatedUnion<[z.ZodObject<{
                kind: z.ZodLiteral<"time">;
                at: z.ZodISODateTime;
            }, z.core.$strip>, z.ZodObject<{
                kind: z.ZodLiteral<"next_of_group">;
            }, z.core.$strip>, z.ZodObject<{
                kind: z.ZodLiteral<"more_of_group">;
                count: z.ZodInt;
            }, z.core.$strip>], "kind">;
        }, z.core.$strict>, z.ZodObject<{
            type: z.ZodLiteral<"event.wake">;
            selection: z.ZodDiscriminatedUnion<[z.ZodObject<{
                kind: z.ZodLiteral<"items">;
                ids: z.ZodArray<z.ZodTemplateLiteral<`evt_${string}`>>;
            }, z.core.$strict>, z.ZodObject<{
                kind: z.ZodLiteral<"group">;
                groupKey: z.ZodString;
                throughSeq: z.ZodInt;
                count: z.ZodInt;
                withBelow: z.ZodOptional<z.ZodLiteral<true>>;
            }, z.core.$strict>], "kind">;
        }, z.core.$strict>, z.ZodObject<{
            type: z.ZodLiteral<"mapping.create">;
            mappingId: z.ZodTemplateLiteral<`map_${string}`>;
            installationId: z.ZodTemplateLiteral<`inst_${string}`>;
            resourceId: z.ZodTemplateLiteral<`res_${string}`>;
            destination: z.ZodDiscriminatedUnion<[z.ZodObject<{
                kind: z.ZodLiteral<"project">;
                id: z.ZodTemplateLiteral<`prj_${string}`>;
            }, z.core.$strip>], "kind">;
            filter: z.ZodObject<{
                events: z.ZodDefault<z.ZodArray<z.ZodString>>;
                branches: z.ZodDefault<z.ZodArray<z.ZodString>>;
                paths: z.ZodDefault<z.ZodArray<z.ZodString>>;
            }, z.core.$strict>;
            provenance: z.ZodEnum<{
                auto: "auto";
                manual: "manual";
                migrated: "migrated";
                suggested: "suggested";
            }>;
            evidence: z.ZodArray<z.ZodString>;
            selection: z.ZodNullable<z.ZodDiscriminatedUnion<[z.ZodObject<{
                kind: z.ZodLiteral<"items">;
                ids: z.ZodArray<z.ZodTemplateLiteral<`evt_${string}`>>;
            }, z.core.$strict>, z.ZodObject<{
                kind: z.ZodLiteral<"group">;
                groupKey: z.ZodString;
                throughSeq: z.ZodInt;
                count: z.ZodInt;
                withBelow: z.ZodOptional<z.ZodLiteral<true>>;
            }, z.core.$strict>], "kind">>;
        }, z.core.$strict>, z.ZodObject<{
            type: z.ZodLiteral<"mapping.pause">;
            mappingId: z.ZodTemplateLiteral<`map_${string}`>;
            baseVersion: z.ZodInt;
            reason: z.ZodString;
        }, z.core.$strict>, z.ZodObject<{
            type: z.ZodLiteral<"mapping.resume">;
            mappingId: z.ZodTemplateLiteral<`map_${string}`>;
            baseVersion: z.ZodInt;
            selection: z.ZodNullable<z.ZodDiscriminatedUnion<[z.ZodObject<{
                kind: z.ZodLiteral<"items">;
                ids: z.ZodArray<z.ZodTemplateLiteral<`evt_${string}`>>;
            }, z.core.$strict>, z.ZodObject<{
                kind: z.ZodLiteral<"group">;
                groupKey: z.ZodString;
                throughSeq: z.ZodInt;
                count: z.ZodInt;
                withBelow: z.ZodOptional<z.ZodLiteral<true>>;
            }, z.core.$strict>], "kind">>;
        }, z.core.$strict>, z.ZodObject<{
            type: z.ZodLiteral<"mapping.retire">;
            mappingId: z.ZodTemplateLiteral<`map_${string}`>;
            baseVersion: z.ZodInt;
        }, z.core.$strict>, z.ZodObject<{
            type: z.ZodLiteral<"op.undo">;
            target: z.ZodTemplateLiteral<`op_${string}`>;
        }, z.core.$strict>], "type">>;
        label: z.ZodString;
        decidedAt: z.ZodISODateTime;
        state: z.ZodDiscriminatedUnion<[z.ZodObject<{
            kind: z.ZodLiteral<"queued">;
        }, z.core.$strip>, z.ZodObject<{
            kind: z.ZodLiteral<"sending">;
        }, z.core.$strip>, z.ZodObject<{
            kind: z.ZodLiteral<"acked">;
            seq: z.ZodInt;
        }, z.core.$strip>, z.ZodObject<{
            kind: z.ZodLiteral<"synced">;
        }, z.core.$strip>, z.ZodObject<{
            kind: z.ZodLiteral<"conflict">;
            code: z.ZodString;
            message: z.ZodString;
            decided: z.ZodArray<z.ZodObject<{
                id: z.ZodTemplateLiteral<`evt_${string}`>;
                state: z.ZodDiscriminatedUnion<[z.ZodObject<{
                    kind: z.ZodLiteral<"open">;
                }, z.core.$strip>, z.ZodObject<{
                    kind: z.ZodLiteral<"snoozed">;
                    until: z.ZodDiscriminatedUnion<[z.ZodObject<{
                        kind: z.ZodLiteral<"time">;
                        at: z.ZodISODateTime;
                    }, z.core.$strip>, z.ZodObject<{
                        kind: z.ZodLiteral<"next_of_group">;
                    }, z.core.$strip>, z.ZodObject<{
                        kind: z.ZodLiteral<"more_of_group">;
                        count: z.ZodInt;
                    }, z.core.$strip>], "kind">;
                }, z.core.$strip>, z.ZodObject<{
                    kind: z.ZodLiteral<"mapped">;
                    mappingId: z.ZodTemplateLiteral<`map_${string}`>;
                }, z.core.$strip>, z.ZodObject<{
                    kind: z.ZodLiteral<"ignored">;
                    reason: z.ZodEnum<{
                        handled_elsewhere: "handled_elsewhere";
                        noise: "noise";
                        not_ours: "not_ours";
                        other: "other";
                        test_data: "test_data";
                    }>;
                    note: z.ZodString;
                }, z.core.$strip>], "kind">;
                project: z.ZodDefault<z.ZodNullable<z.ZodString>>;
                decidedBy: z.ZodNullable<z.ZodObject<{
                    actor: z.ZodString;
                    at: z.ZodISODateTime;
                }, z.core.$strip>>;
            }, z.core.$strip>>;
        }, z.core.$strip>, z.ZodObject<{
            kind: z.ZodLiteral<"rejected">;
            code: z.ZodString;
            message: z.ZodString;
        }, z.core.$strip>, z.ZodObject<{
            kind: z.ZodLiteral<"blocked">;
            dependsOn: z.ZodTemplateLiteral<`op_${string}`>;
        }, z.core.$strip>, z.ZodObject<{
            kind: z.ZodLiteral<"parked">;
            why: z.ZodString;
        }, z.core.$strip>, z.ZodObject<{
            kind: z.ZodLiteral<"cancelled">;
        }, z.core.$strip>], "kind">;
        result: z.ZodNullable<z.ZodObject<{
            applied: z.ZodInt;
            skipped: z.ZodArray<z.ZodObject<{
                id: z.ZodTemplateLiteral<`evt_${string}`>;
                code: z.ZodEnum<{
                    decided_since: "decided_since";
                    not_found: "not_found";
                    not_open: "not_open";
                }>;
            }, z.core.$strip>>;
            arrivedLater: z.ZodInt;
            takenAlong: z.ZodDefault<z.ZodInt>;
        }, z.core.$loose>>;
        undoable: z.ZodBoolean;
        undoneBy: z.ZodNullable<z.ZodTemplateLiteral<`op_${string}`>>;
    }, z.core.$strip>>;
    readonly 'ops.new_mapping_id': import("./call.ts").Call<z.ZodObject<{}, z.core.$strict>, z.ZodObject<{
        id: z.ZodTemplateLiteral<`map_${string}`>;
    }, z.core.$strip>>;
};
export type IpcContract = typeof ipcContract;
export type IpcMethod = keyof IpcContract;
export type IpcInput<M extends IpcMethod> = z.input<IpcContract[M]['input']>;
export type IpcOutput<M extends IpcMethod> = z.output<IpcContract[M]['output']>;
/** What main tells the renderer, in the past tense. Hints: the renderer asks again for what it shows. */
export declare const ipcEventSchema: z.ZodDiscriminatedUnion<[z.ZodObject<{
    type: z.ZodLiteral<"status.changed">;
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
}, z.core.$strip>, z.ZodObject<{
    type: z.ZodLiteral<"replica.changed">;
    workspaceId: z.ZodString;
    seq: z.ZodInt;
}, z.core.$strip>, z.ZodObject<{
    type: z.ZodLiteral<"ops.changed">;
    workspaceId: z.ZodString;
}, z.core.$strip>, z.ZodObject<{
    type: z.ZodLiteral<"preferences.changed">;
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
}, z.core.$strip>, z.ZodObject<{
    type: z.ZodLiteral<"workspace.opened">;
    workspaceId: z.ZodString;
}, z.core.$strip>, z.ZodObject<{
    type: z.ZodLiteral<"command.requested">;
    command: z.ZodString;
}, z.core.$strip>, z.ZodObject<{
    type: z.ZodLiteral<"link.followed">;
    link: z.ZodNullable<z.ZodObject<{
        workspaceId: z.ZodNullable<z.ZodString>;
        target: z.ZodDiscriminatedUnion<[z.ZodObject<{
            kind: z.ZodLiteral<"screen">;
            screen: z.ZodEnum<{
                inbox: "inbox";
                installations: "installations";
                mappings: "mappings";
                operations: "operations";
            }>;
        }, z.core.$strict>, z.ZodObject<{
            kind: z.ZodLiteral<"event">;
            id: z.ZodTemplateLiteral<`evt_${string}`>;
        }, z.core.$strict>, z.ZodObject<{
            kind: z.ZodLiteral<"group">;
            groupKey: z.ZodString;
        }, z.core.$strict>, z.ZodObject<{
            kind: z.ZodLiteral<"mapping">;
            id: z.ZodTemplateLiteral<`map_${string}`>;
        }, z.core.$strict>], "kind">;
    }, z.core.$strict>>;
}, z.core.$strip>, z.ZodObject<{
    type: z.ZodLiteral<"event_file.opened">;
    arrival: z.ZodDiscriminatedUnion<[z.ZodObject<{
        name: z.ZodString;
        file: z.ZodObject<{
            format: z.ZodLiteral<"switchboard.events">;
            version: z.ZodLiteral<1>;
            exportedAt: z.ZodISODateTime;
            exportedBy: z.ZodString;
            workspace: z.ZodString;
            asked: z.ZodInt;
            events: z.ZodArray<z.ZodObject<{
                id: z.ZodTemplateLiteral<`evt_${string}`>;
                provider: z.ZodEnum<{
                    github: "github";
                    gitlab: "gitlab";
                    jira: "jira";
                    linear: "linear";
                    slack: "slack";
                }>;
                type: z.ZodString;
                action: z.ZodNullable<z.ZodString>;
                title: z.ZodString;
                actorLogin: z.ZodNullable<z.ZodString>;
                account: z.ZodNullable<z.ZodString>;
                resourceName: z.ZodNullable<z.ZodString>;
                branch: z.ZodNullable<z.ZodString>;
                commitSha: z.ZodNullable<z.ZodString>;
                url: z.ZodNullable<z.ZodString>;
                deliveryId: z.ZodString;
                receivedAt: z.ZodISODateTime;
                redeliverableUntil: z.ZodNullable<z.ZodISODateTime>;
                suspectedReplayOf: z.ZodNullable<z.ZodTemplateLiteral<`evt_${string}`>>;
                reason: z.ZodEnum<{
                    AMBIGUOUS: "AMBIGUOUS";
                    AUTO_ROUTED: "AUTO_ROUTED";
                    AUTO_ROUTE_OFF: "AUTO_ROUTE_OFF";
                    FILTERED_OUT: "FILTERED_OUT";
                    INSTALLATION_ACTIVE: "INSTALLATION_ACTIVE";
                    INSTALLATION_ERROR: "INSTALLATION_ERROR";
                    INSTALLATION_PENDING: "INSTALLATION_PENDING";
                    INSTALLATION_REVOKED: "INSTALLATION_REVOKED";
                    INSTALLATION_SUSPENDED: "INSTALLATION_SUSPENDED";
                    LIFECYCLE_EVENT: "LIFECYCLE_EVENT";
                    LOW_CONFIDENCE: "LOW_CONFIDENCE";
                    MAPPED: "MAPPED";
                    MAPPING_PAUSED: "MAPPING_PAUSED";
                    MUTED_BY_POLICY: "MUTED_BY_POLICY";
                    NOT_MUTED: "NOT_MUTED";
                    NOT_REACHED: "NOT_REACHED";
                    NO_CANDIDATE: "NO_CANDIDATE";
                    NO_INSTALLATION: "NO_INSTALLATION";
                    NO_MAPPING: "NO_MAPPING";
                    NO_RESOURCE: "NO_RESOURCE";
                    NO_RULES: "NO_RULES";
                    PARSED: "PARSED";
                    PARSE_FAILED: "PARSE_FAILED";
                    UNSUPPORTED_EVENT: "UNSUPPORTED_EVENT";
                }>;
                state: z.ZodDiscriminatedUnion<[z.ZodObject<{
                    kind: z.ZodLiteral<"open">;
                }, z.core.$strict>, z.ZodObject<{
                    kind: z.ZodLiteral<"snoozed">;
                    until: z.ZodDiscriminatedUnion<[z.ZodObject<{
                        kind: z.ZodLiteral<"time">;
                        at: z.ZodISODateTime;
                    }, z.core.$strip>, z.ZodObject<{
                        kind: z.ZodLiteral<"next_of_group">;
                    }, z.core.$strip>, z.ZodObject<{
                        kind: z.ZodLiteral<"more_of_group">;
                        count: z.ZodInt;
                    }, z.core.$strip>], "kind">;
                }, z.core.$strict>, z.ZodObject<{
                    kind: z.ZodLiteral<"mapped">;
                    mappingId: z.ZodTemplateLiteral<`map_${string}`>;
                }, z.core.$strict>, z.ZodObject<{
                    kind: z.ZodLiteral<"ignored">;
                    reason: z.ZodEnum<{
                        handled_elsewhere: "handled_elsewhere";
                        noise: "noise";
                        not_ours: "not_ours";
                        other: "other";
                        test_data: "test_data";
                    }>;
                    note: z.ZodString;
                }, z.core.$strict>], "kind">;
                decidedBy: z.ZodNullable<z.ZodObject<{
                    actor: z.ZodString;
                    at: z.ZodISODateTime;
                }, z.core.$strict>>;
                steps: z.ZodArray<z.ZodObject<{
                    step: z.ZodEnum<{
                        evidence: "evidence";
                        installation: "installation";
                        mapping: "mapping";
                        parse: "parse";
                        policy: "policy";
                        rules: "rules";
                    }>;
                    outcome: z.ZodEnum<{
                        failed: "failed";
                        ignored: "ignored";
                        passed: "passed";
                        skipped: "skipped";
                    }>;
                    reason: z.ZodEnum<{
                        AMBIGUOUS: "AMBIGUOUS";
                        AUTO_ROUTED: "AUTO_ROUTED";
                        AUTO_ROUTE_OFF: "AUTO_ROUTE_OFF";
                        FILTERED_OUT: "FILTERED_OUT";
                        INSTALLATION_ACTIVE: "INSTALLATION_ACTIVE";
                        INSTALLATION_ERROR: "INSTALLATION_ERROR";
                        INSTALLATION_PENDING: "INSTALLATION_PENDING";
                        INSTALLATION_REVOKED: "INSTALLATION_REVOKED";
                        INSTALLATION_SUSPENDED: "INSTALLATION_SUSPENDED";
                        LIFECYCLE_EVENT: "LIFECYCLE_EVENT";
                        LOW_CONFIDENCE: "LOW_CONFIDENCE";
                        MAPPED: "MAPPED";
                        MAPPING_PAUSED: "MAPPING_PAUSED";
                        MUTED_BY_POLICY: "MUTED_BY_POLICY";
                        NOT_MUTED: "NOT_MUTED";
                        NOT_REACHED: "NOT_REACHED";
                        NO_CANDIDATE: "NO_CANDIDATE";
                        NO_INSTALLATION: "NO_INSTALLATION";
                        NO_MAPPING: "NO_MAPPING";
                        NO_RESOURCE: "NO_RESOURCE";
                        NO_RULES: "NO_RULES";
                        PARSED: "PARSED";
                        PARSE_FAILED: "PARSE_FAILED";
                        UNSUPPORTED_EVENT: "UNSUPPORTED_EVENT";
                    }>;
                    detail: z.ZodString;
                }, z.core.$strict>>;
                candidates: z.ZodArray<z.ZodObject<{
                    projectId: z.ZodTemplateLiteral<`prj_${string}`>;
                    projectName: z.ZodString;
                    confidence: z.ZodNumber;
                    evidence: z.ZodArray<z.ZodObject<{
                        kind: z.ZodEnum<{
                            name_similar: "name_similar";
                            remote_equal: "remote_equal";
                            sibling_mapped: "sibling_mapped";
                            slug_equal: "slug_equal";
                        }>;
                        group: z.ZodEnum<{
                            address: "address";
                            code: "code";
                            naming: "naming";
                            neighbours: "neighbours";
                        }>;
                        weight: z.ZodNumber;
                        sentence: z.ZodString;
                    }, z.core.$strict>>;
                    counterEvidence: z.ZodArray<z.ZodString>;
                }, z.core.$strict>>;
                payload: z.ZodDiscriminatedUnion<[z.ZodObject<{
                    kind: z.ZodLiteral<"kept">;
                    body: z.ZodString;
                    headers: z.ZodRecord<z.ZodString, z.ZodString>;
                }, z.core.$strict>, z.ZodObject<{
                    kind: z.ZodLiteral<"missing">;
                    why: z.ZodEnum<{
                        gone: "gone";
                        not_at_hand: "not_at_hand";
                        not_text: "not_text";
                        too_large: "too_large";
                    }>;
                }, z.core.$strict>], "kind">;
            }, z.core.$strict>>;
        }, z.core.$strict>;
        kind: z.ZodLiteral<"opened">;
    }, z.core.$strip>, z.ZodObject<{
        kind: z.ZodLiteral<"refused">;
        name: z.ZodString;
        message: z.ZodString;
    }, z.core.$strip>], "kind">;
}, z.core.$strip>, z.ZodObject<{
    type: z.ZodLiteral<"accent.changed">;
    systemAccent: z.ZodNullable<z.ZodString>;
}, z.core.$strip>], "type">;
export type IpcEvent = z.infer<typeof ipcEventSchema>;
/** The caps that every transport keeps. */
export declare const maxIpcBytes: number;
/** A request as it crosses a transport that has no calls of its own (the Node host's WebSocket). */
export declare const ipcRequestSchema: z.ZodObject<{
    id: z.ZodInt;
    method: z.ZodString;
    input: z.ZodUnknown;
}, z.core.$strict>;
export type IpcRequest = z.infer<typeof ipcRequestSchema>;
/** The answer to a call: always one of the two, never undefined. */
export type IpcReply = {
    readonly ok: true;
    readonly output: unknown;
} | {
    readonly ok: false;
    readonly error: {
        readonly code: string;
        readonly message: string;
        readonly details: Record<string, unknown>;
        readonly traceId: string;
    };
};
/** What the host sends over its WebSocket. */
export type IpcFrame = {
    readonly kind: 'reply';
    readonly id: number;
    readonly reply: IpcReply;
} | {
    readonly kind: 'event';
    readonly event: IpcEvent;
}
/** Asked for by the page, for another tab of the same browser. */
 | {
    readonly kind: 'ticket';
    readonly ticket: string;
};
