import { SwitchboardError } from '#shared/errors/switchboard-error.ts'

/**
 * The PostgreSQL database that holds everything instead of a file, where one is named. What stands on a command line is read
 * by everybody on the machine, so a password is refused there; throws `request.invalid`.
 */
export function databaseUrlOf(
  given: string | undefined,
  env: Readonly<Record<string, string | undefined>>,
): string | undefined {
  const named = given ?? env['SWITCHBOARD_DATABASE']
  if (named === undefined || named === '') return undefined
  const url = URL.canParse(named) ? new URL(named) : undefined
  if (url === undefined || !/^postgres(ql)?:$/.test(url.protocol))
    throw new SwitchboardError(
      'request.invalid',
      // Written as one word, the example's own user would be taken out as a credential.
      `${given === undefined ? 'SWITCHBOARD_DATABASE' : '--database'} must be postgres:// and then a user, a host and a database, as in user@host:5432/name.`,
    )
  if (given !== undefined && (url.password !== '' || url.searchParams.has('password')))
    throw new SwitchboardError(
      'request.invalid',
      'A password on a command line is seen by others: put it into PGPASSWORD or ~/.pgpass, or the whole address into SWITCHBOARD_DATABASE.',
    )
  return named
}
