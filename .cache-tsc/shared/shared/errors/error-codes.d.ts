/** Every failure that crosses a process boundary has one of these codes. */
export declare const errorCodes: {
    readonly internal: {
        readonly http: 500;
        readonly retryable: true;
    };
    readonly 'request.invalid': {
        readonly http: 400;
        readonly retryable: false;
    };
    readonly 'request.too_large': {
        readonly http: 413;
        readonly retryable: false;
    };
    readonly 'request.too_deep': {
        readonly http: 400;
        readonly retryable: false;
    };
    readonly 'request.too_many_keys': {
        readonly http: 400;
        readonly retryable: false;
    };
    readonly 'request.encoding_unsupported': {
        readonly http: 415;
        readonly retryable: false;
    };
    readonly 'request.header_missing': {
        readonly http: 400;
        readonly retryable: false;
    };
    readonly 'request.timeout': {
        readonly http: 408;
        readonly retryable: true;
    };
    readonly 'route.not_found': {
        readonly http: 404;
        readonly retryable: false;
    };
    readonly 'host.refused': {
        readonly http: 421;
        readonly retryable: false;
    };
    readonly 'method.not_allowed': {
        readonly http: 405;
        readonly retryable: false;
    };
    readonly 'token.missing': {
        readonly http: 401;
        readonly retryable: false;
    };
    readonly 'token.invalid': {
        readonly http: 401;
        readonly retryable: false;
    };
    readonly 'token.not_found': {
        readonly http: 404;
        readonly retryable: false;
    };
    readonly 'tenant.required': {
        readonly http: 400;
        readonly retryable: false;
    };
    readonly 'tenant.forbidden': {
        readonly http: 403;
        readonly retryable: false;
    };
    readonly 'role.forbidden': {
        readonly http: 403;
        readonly retryable: false;
    };
    readonly 'signature.missing': {
        readonly http: 401;
        readonly retryable: false;
    };
    readonly 'signature.invalid': {
        readonly http: 401;
        readonly retryable: false;
    };
    readonly 'signature.stale': {
        readonly http: 401;
        readonly retryable: false;
    };
    readonly 'endpoint.not_found': {
        readonly http: 404;
        readonly retryable: false;
    };
    readonly 'cursor.invalid': {
        readonly http: 400;
        readonly retryable: false;
    };
    readonly 'cursor.expired': {
        readonly http: 410;
        readonly retryable: false;
    };
    readonly 'version.required': {
        readonly http: 428;
        readonly retryable: false;
    };
    readonly 'version.conflict': {
        readonly http: 412;
        readonly retryable: false;
    };
    readonly 'idempotency.mismatch': {
        readonly http: 422;
        readonly retryable: false;
    };
    readonly 'workspace.not_found': {
        readonly http: 404;
        readonly retryable: false;
    };
    readonly 'workspace.slug_taken': {
        readonly http: 409;
        readonly retryable: false;
    };
    readonly 'provider_app.not_found': {
        readonly http: 404;
        readonly retryable: false;
    };
    readonly 'provider_app.taken': {
        readonly http: 409;
        readonly retryable: false;
    };
    readonly 'provider_app.no_key': {
        readonly http: 409;
        readonly retryable: false;
    };
    readonly 'provider.unknown': {
        readonly http: 404;
        readonly retryable: false;
    };
    readonly 'provider.unreachable': {
        readonly http: 502;
        readonly retryable: true;
    };
    readonly 'provider.failed': {
        readonly http: 502;
        readonly retryable: true;
    };
    readonly 'provider.refused': {
        readonly http: 502;
        readonly retryable: false;
    };
    readonly 'provider.key_refused': {
        readonly http: 502;
        readonly retryable: false;
    };
    readonly 'provider.limited': {
        readonly http: 503;
        readonly retryable: true;
    };
    readonly 'provider.redirected': {
        readonly http: 502;
        readonly retryable: false;
    };
    readonly 'provider.address_refused': {
        readonly http: 422;
        readonly retryable: false;
    };
    readonly 'provider.answer_invalid': {
        readonly http: 502;
        readonly retryable: true;
    };
    readonly 'provider.answer_too_large': {
        readonly http: 502;
        readonly retryable: false;
    };
    readonly 'project.not_found': {
        readonly http: 404;
        readonly retryable: false;
    };
    readonly 'project.archived': {
        readonly http: 409;
        readonly retryable: false;
    };
    readonly 'project.slug_taken': {
        readonly http: 409;
        readonly retryable: false;
    };
    readonly 'member.not_found': {
        readonly http: 404;
        readonly retryable: false;
    };
    readonly 'member.email_taken': {
        readonly http: 409;
        readonly retryable: false;
    };
    readonly 'member.deactivated': {
        readonly http: 409;
        readonly retryable: false;
    };
    readonly 'member.last_admin': {
        readonly http: 409;
        readonly retryable: false;
    };
    readonly 'member.illegal_transition': {
        readonly http: 409;
        readonly retryable: false;
    };
    readonly 'link.not_found': {
        readonly http: 404;
        readonly retryable: false;
    };
    readonly 'link.taken': {
        readonly http: 409;
        readonly retryable: false;
    };
    readonly 'link.illegal_transition': {
        readonly http: 409;
        readonly retryable: false;
    };
    readonly 'feed.not_found': {
        readonly http: 404;
        readonly retryable: false;
    };
    readonly 'feed.slug_taken': {
        readonly http: 409;
        readonly retryable: false;
    };
    readonly 'feed.illegal_transition': {
        readonly http: 409;
        readonly retryable: false;
    };
    readonly 'installation.not_found': {
        readonly http: 404;
        readonly retryable: false;
    };
    readonly 'installation.taken': {
        readonly http: 409;
        readonly retryable: false;
    };
    readonly 'installation.ended': {
        readonly http: 409;
        readonly retryable: false;
    };
    readonly 'installation.illegal_transition': {
        readonly http: 409;
        readonly retryable: false;
    };
    readonly 'resource.not_found': {
        readonly http: 404;
        readonly retryable: false;
    };
    readonly 'resource.taken': {
        readonly http: 409;
        readonly retryable: false;
    };
    readonly 'mapping.not_found': {
        readonly http: 404;
        readonly retryable: false;
    };
    readonly 'mapping.duplicate': {
        readonly http: 409;
        readonly retryable: false;
    };
    readonly 'mapping.illegal_transition': {
        readonly http: 409;
        readonly retryable: false;
    };
    readonly 'event.not_found': {
        readonly http: 404;
        readonly retryable: false;
    };
    readonly 'event.body_gone': {
        readonly http: 410;
        readonly retryable: false;
    };
    readonly 'op.unknown_type': {
        readonly http: 422;
        readonly retryable: false;
    };
    readonly 'op.not_found': {
        readonly http: 404;
        readonly retryable: false;
    };
    readonly 'op.not_undoable': {
        readonly http: 409;
        readonly retryable: false;
    };
    readonly 'op.nothing_to_undo': {
        readonly http: 409;
        readonly retryable: false;
    };
    readonly 'op.nothing_selected': {
        readonly http: 409;
        readonly retryable: false;
    };
    readonly 'op.selection_grew': {
        readonly http: 409;
        readonly retryable: false;
    };
    readonly 'op.selection_ahead': {
        readonly http: 409;
        readonly retryable: false;
    };
    readonly 'op.illegal_transition': {
        readonly http: 409;
        readonly retryable: false;
    };
    readonly 'job.not_found': {
        readonly http: 404;
        readonly retryable: false;
    };
    readonly 'job.finished': {
        readonly http: 409;
        readonly retryable: false;
    };
    readonly 'job.not_cancellable': {
        readonly http: 409;
        readonly retryable: false;
    };
    readonly 'job.interrupted': {
        readonly http: 503;
        readonly retryable: true;
    };
    readonly 'group.not_found': {
        readonly http: 404;
        readonly retryable: false;
    };
    readonly 'sample.not_available': {
        readonly http: 409;
        readonly retryable: false;
    };
    readonly 'service.busy': {
        readonly http: 503;
        readonly retryable: true;
    };
    readonly 'service.not_ready': {
        readonly http: 503;
        readonly retryable: true;
    };
    readonly 'service.unreachable': {
        readonly http: 503;
        readonly retryable: true;
    };
    readonly 'service.redirected': {
        readonly http: 502;
        readonly retryable: false;
    };
    readonly 'service.answer_too_large': {
        readonly http: 502;
        readonly retryable: false;
    };
    readonly 'store.newer': {
        readonly http: 503;
        readonly retryable: false;
    };
    readonly 'store.foreign': {
        readonly http: 503;
        readonly retryable: false;
    };
    readonly 'store.full': {
        readonly http: 503;
        readonly retryable: true;
    };
    readonly 'store.damaged': {
        readonly http: 503;
        readonly retryable: false;
    };
    readonly 'store.unreachable': {
        readonly http: 503;
        readonly retryable: true;
    };
    readonly 'store.read_only': {
        readonly http: 503;
        readonly retryable: true;
    };
    readonly 'store.refused': {
        readonly http: 503;
        readonly retryable: false;
    };
    readonly 'store.not_durable': {
        readonly http: 503;
        readonly retryable: false;
    };
    readonly 'backup.not_found': {
        readonly http: 404;
        readonly retryable: false;
    };
    readonly 'backup.unwritable': {
        readonly http: 409;
        readonly retryable: false;
    };
    readonly 'backup.exists': {
        readonly http: 409;
        readonly retryable: false;
    };
    readonly 'secret.unreadable': {
        readonly http: 503;
        readonly retryable: false;
    };
    readonly 'secret.rotation_pending': {
        readonly http: 409;
        readonly retryable: false;
    };
    readonly 'secret.nothing_to_retire': {
        readonly http: 409;
        readonly retryable: false;
    };
    readonly 'ipc.unknown_method': {
        readonly http: 404;
        readonly retryable: false;
    };
    readonly 'ipc.sender_refused': {
        readonly http: 403;
        readonly retryable: false;
    };
    readonly 'ipc.too_large': {
        readonly http: 413;
        readonly retryable: false;
    };
    readonly 'workspace.none_open': {
        readonly http: 409;
        readonly retryable: false;
    };
    readonly 'event_file.foreign': {
        readonly http: 422;
        readonly retryable: false;
    };
    readonly 'event_file.newer': {
        readonly http: 422;
        readonly retryable: false;
    };
    readonly 'event_file.damaged': {
        readonly http: 422;
        readonly retryable: false;
    };
    readonly 'event_file.too_large': {
        readonly http: 413;
        readonly retryable: false;
    };
    readonly 'event_file.unreadable': {
        readonly http: 404;
        readonly retryable: false;
    };
    readonly 'event_file.not_saved': {
        readonly http: 409;
        readonly retryable: false;
    };
    readonly 'event_file.nothing_to_save': {
        readonly http: 409;
        readonly retryable: false;
    };
    readonly 'port.taken': {
        readonly http: 409;
        readonly retryable: false;
    };
    readonly 'data_dir.unwritable': {
        readonly http: 409;
        readonly retryable: false;
    };
    readonly 'data_dir.in_use': {
        readonly http: 409;
        readonly retryable: false;
    };
    readonly 'data_dir.empty': {
        readonly http: 409;
        readonly retryable: false;
    };
};
export type ErrorCode = keyof typeof errorCodes;
/** Whether a text read from elsewhere is one of our codes. */
export declare function isErrorCode(text: string): text is ErrorCode;
