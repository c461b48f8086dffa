import { SwitchboardError } from '#shared/errors/switchboard-error.ts'
import { type PostgresFailure, unreachable, unusable } from './postgres-messages.ts'

/** A refusal that says nothing about the store, such as a key that is taken. */
export class PostgresRefusal extends Error {
  readonly sqlState: string

  constructor({ code, message }: PostgresFailure) {
    super(`${message} (${code})`)
    this.sqlState = code
  }
}

/** PostgreSQL's failures as the store's: the same codes as a file's. */
export function toPostgresError(failure: PostgresFailure): Error {
  const { code } = failure
  const options = { cause: new PostgresRefusal(failure), details: { code } }
  if (code === unreachable) return new SwitchboardError('store.unreachable', 'The database does not answer.', options)
  if (code === unusable)
    return new SwitchboardError('store.refused', `The database can’t be spoken with: ${failure.message}.`, options)
  if (code === '3D000')
    return new SwitchboardError('store.refused', 'That server has no such database: create it first.', options)
  if (code === '53300') return new SwitchboardError('service.busy', 'The database takes no more connections.', options)
  // Not the login, nor the name of who asked.
  if (code.startsWith('28') || code === '42501')
    return new SwitchboardError(
      'store.refused',
      'The database refuses this service: see its login and its rights.',
      options,
    )
  if (code.startsWith('53') || code.startsWith('58'))
    return new SwitchboardError('store.full', 'The store could not be written: the disk is full or failing.', options)
  if (code === '25006')
    return new SwitchboardError('store.read_only', 'The database only lets itself be read, as a standby does.', options)
  if (code.startsWith('40') || code === '55P03' || code.startsWith('57'))
    return new SwitchboardError('service.busy', 'The store is busy with another process.', options)
  if (code.startsWith('XX'))
    return new SwitchboardError('store.damaged', 'The store is damaged and was left as it is.', options)
  if (code === '55000') return new SwitchboardError('store.not_durable', failure.message, options)
  return new PostgresRefusal(failure)
}
