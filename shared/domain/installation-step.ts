import { unreachable } from '../lib/unreachable.ts'
import type { NormalizedEvent } from '../model/event.ts'
import type { InstallationId } from '../model/ids.ts'
import type { InstallationState } from '../model/installation.ts'
import type { ReasonCode, RoutingStep } from '../model/routing-decision.ts'

export interface RoutedInstallation {
  readonly id: InstallationId
  readonly state: InstallationState
  readonly accountLogin: string
}

/** Whether an event's installation is known and able; undefined where nobody has claimed it. */
export function installationStep(installation: RoutedInstallation | undefined, event: NormalizedEvent): RoutingStep {
  const failed = (reason: ReasonCode, detail: string): RoutingStep => ({
    step: 'installation',
    outcome: 'failed',
    reason,
    detail,
  })
  if (installation === undefined) {
    if (event.externalInstallationId === null && event.resource === null) {
      return {
        step: 'installation',
        outcome: 'ignored',
        reason: 'NO_RESOURCE',
        detail: 'The event names no installation and no resource, so nothing could be mapped.',
      }
    }
    const name =
      event.externalInstallationId === null
        ? 'The event names no installation'
        : `Nobody has claimed installation ${event.externalInstallationId}`
    return failed('NO_INSTALLATION', `${name}${event.account === null ? '' : ` of ${event.account.login}`}.`)
  }
  const { state, accountLogin } = installation
  switch (state.kind) {
    case 'active':
      return {
        step: 'installation',
        outcome: 'passed',
        reason: 'INSTALLATION_ACTIVE',
        detail: `The installation of ${accountLogin} is active.`,
      }
    case 'pending':
      return failed('INSTALLATION_PENDING', `The installation of ${accountLogin} waits for proof of ownership.`)
    case 'suspended':
      return failed(
        'INSTALLATION_SUSPENDED',
        `The installation of ${accountLogin} was suspended by ${state.by === 'provider' ? 'its owner at the provider' : 'an operator'}.`,
      )
    case 'error':
      return failed('INSTALLATION_ERROR', `The installation of ${accountLogin} has the error ${state.code}.`)
    case 'revoked':
      return failed('INSTALLATION_REVOKED', `The installation of ${accountLogin} was removed at the provider.`)
    case 'disconnected':
      return failed('INSTALLATION_REVOKED', `The installation of ${accountLogin} was disconnected by an operator.`)
    default:
      return unreachable(state)
  }
}
