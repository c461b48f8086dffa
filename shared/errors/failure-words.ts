import { SwitchboardError } from './switchboard-error.ts'

/** What a person may read about a failure. Where its words don't say what to do, they say where more of it stands. */
export function failureWords(error: unknown): string {
  if (!(error instanceof SwitchboardError)) return error instanceof Error ? error.message : String(error)
  const { message, traceId } = error
  if (traceId === undefined || traceId === '' || !isLoggedAsDefect(error)) return message
  return `${message} The ${'status' in error.details ? 'service’s log' : 'log'} has it under ${traceId}.`
}

function isLoggedAsDefect({ code, details }: SwitchboardError): boolean {
  const { status } = details
  return code === 'internal' || (typeof status === 'number' && status >= 500 && code !== 'service.busy')
}
