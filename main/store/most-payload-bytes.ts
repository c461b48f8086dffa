/** Of payloads so much is kept for one workspace: beyond it the least used go. */
export const mostPayloadBytes = 1024 ** 3
