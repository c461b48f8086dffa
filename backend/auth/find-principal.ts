import type { Principal } from '#shared/model/principal.ts'
import { findPrincipalByHash } from '#backend/features/tokens/token-repository.ts'
import type { FindPrincipal } from '#backend/http/authorize.ts'
import { hashToken, sameHash } from './operator-token.ts'

/** The embedded service's own console is on the same machine: what it says of its operator is true. */
export const bootstrapTokenId = 'tok_00000000-0000-7000-8000-000000000000'

/** The console's own principal: it exists in memory, for as long as the process that was given its token. */
const bootstrapPrincipal: Principal = {
  tokenId: bootstrapTokenId,
  name: 'This console',
  role: 'admin',
  grant: { kind: 'all' },
}

/** Finds who a token stands for: the bootstrap token, where there is one, or a stored token that is not revoked. */
export function createFindPrincipal(bootstrapToken: string | undefined): FindPrincipal {
  const bootstrapHash = bootstrapToken === undefined ? undefined : hashToken(bootstrapToken)
  return (db, token) => {
    const hash = hashToken(token)
    if (bootstrapHash !== undefined && sameHash(bootstrapHash, hash)) return bootstrapPrincipal
    return findPrincipalByHash(db, hash)
  }
}
