interface ErrorCodeFacts {
  /** The HTTP status that carries this code. */
  readonly http: number
  /** Whether sending the same request again may succeed. */
  readonly retryable: boolean
}

/** Every failure that crosses a process boundary has one of these codes. */
export const errorCodes = {
  internal: { http: 500, retryable: true },
  'request.invalid': { http: 400, retryable: false },
  'request.too_large': { http: 413, retryable: false },
  'request.too_deep': { http: 400, retryable: false },
  'request.too_many_keys': { http: 400, retryable: false },
  'request.encoding_unsupported': { http: 415, retryable: false },
  'request.header_missing': { http: 400, retryable: false },
  'request.timeout': { http: 408, retryable: true },
  'route.not_found': { http: 404, retryable: false },
  'host.refused': { http: 421, retryable: false },
  'method.not_allowed': { http: 405, retryable: false },
  'token.missing': { http: 401, retryable: false },
  'token.invalid': { http: 401, retryable: false },
  'token.not_found': { http: 404, retryable: false },
  'tenant.required': { http: 400, retryable: false },
  'tenant.forbidden': { http: 403, retryable: false },
  'role.forbidden': { http: 403, retryable: false },
  'signature.missing': { http: 401, retryable: false },
  'signature.invalid': { http: 401, retryable: false },
  'endpoint.not_found': { http: 404, retryable: false },
  'cursor.invalid': { http: 400, retryable: false },
  'cursor.expired': { http: 410, retryable: false },
  'version.required': { http: 428, retryable: false },
  'version.conflict': { http: 412, retryable: false },
  'idempotency.mismatch': { http: 422, retryable: false },
  'workspace.not_found': { http: 404, retryable: false },
  'workspace.slug_taken': { http: 409, retryable: false },
  'provider_app.not_found': { http: 404, retryable: false },
  'provider_app.taken': { http: 409, retryable: false },
  'provider.unknown': { http: 404, retryable: false },
  'project.not_found': { http: 404, retryable: false },
  'project.archived': { http: 409, retryable: false },
  'project.slug_taken': { http: 409, retryable: false },
  'installation.not_found': { http: 404, retryable: false },
  'installation.taken': { http: 409, retryable: false },
  'installation.illegal_transition': { http: 409, retryable: false },
  'resource.not_found': { http: 404, retryable: false },
  'resource.taken': { http: 409, retryable: false },
  'mapping.not_found': { http: 404, retryable: false },
  'mapping.duplicate': { http: 409, retryable: false },
  'mapping.illegal_transition': { http: 409, retryable: false },
  'event.not_found': { http: 404, retryable: false },
  'event.body_gone': { http: 410, retryable: false },
  'op.unknown_type': { http: 422, retryable: false },
  'op.not_found': { http: 404, retryable: false },
  'op.not_undoable': { http: 409, retryable: false },
  'op.nothing_to_undo': { http: 409, retryable: false },
  'op.nothing_selected': { http: 409, retryable: false },
  'op.selection_grew': { http: 409, retryable: false },
  'op.selection_ahead': { http: 409, retryable: false },
  'op.illegal_transition': { http: 409, retryable: false },
  'group.not_found': { http: 404, retryable: false },
  'sample.not_available': { http: 409, retryable: false },
  'service.busy': { http: 503, retryable: true },
  'service.unreachable': { http: 503, retryable: true },
  'service.redirected': { http: 502, retryable: false },
  'service.answer_too_large': { http: 502, retryable: false },
  'store.newer': { http: 503, retryable: false },
  'store.foreign': { http: 503, retryable: false },
  'store.full': { http: 503, retryable: true },
  'store.damaged': { http: 503, retryable: false },
  'secret.unreadable': { http: 503, retryable: false },
  'ipc.unknown_method': { http: 404, retryable: false },
  'ipc.sender_refused': { http: 403, retryable: false },
  'ipc.too_large': { http: 413, retryable: false },
  'workspace.none_open': { http: 409, retryable: false },
  'port.taken': { http: 409, retryable: false },
  'data_dir.unwritable': { http: 409, retryable: false },
  'data_dir.in_use': { http: 409, retryable: false },
} as const satisfies Record<string, ErrorCodeFacts>

export type ErrorCode = keyof typeof errorCodes

/** Whether a text read from elsewhere is one of our codes. */
export function isErrorCode(text: string): text is ErrorCode {
  return Object.hasOwn(errorCodes, text)
}
