/** The token for a service elsewhere, taken out of the environment so that no child process inherits it. */
export function takeServiceToken(env: Record<string, string | undefined>): string | undefined {
  const token = env['SWITCHBOARD_TOKEN']
  delete env['SWITCHBOARD_TOKEN']
  return token === '' ? undefined : token
}
