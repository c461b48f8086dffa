import type { Console } from '../app/console.ts'
import {
  askInstallation,
  askRevoke,
  currentInstallation,
  isPossible,
  resumeInstallation,
} from '../features/installations/ask-installation.ts'
import { showTabRow, tabRow } from '../features/installations/show-tab-row.ts'
import type { InstallationTab } from '../features/installations/installations.ts'
import type { CommandActions } from './command-actions.ts'
import { isOn } from './is-on.ts'

/** What is decided about the installation under the cursor, or about the link of it that is looked at. */
export function installationCommands(app: Console): CommandActions<'installation'> {
  const { installations, underway, decisions } = app
  const isShown = isOn(app, 'installations')
  const shows = (tab: InstallationTab): boolean => isShown() && installations.store.getState().tab === tab
  const may = (verb: 'suspend' | 'resume' | 'disconnect') => (): boolean => {
    const row = currentInstallation(app)
    return shows('overview') && row !== undefined && isPossible(row, verb)
  }
  return {
    'installation.open': {
      when: () => shows('mappings') || shows('webhooks'),
      isOffered: () => tabRow(app) !== undefined,
      run: () => void showTabRow(app).catch(decisions.fail),
    },
    'installation.suspend': { when: may('suspend'), run: () => askInstallation(app, 'suspend') },
    'installation.resume': {
      when: may('resume'),
      run: () => void underway.add(resumeInstallation(app)).catch(decisions.fail),
    },
    'installation.disconnect': { when: may('disconnect'), run: () => askInstallation(app, 'disconnect') },
    'installation.revoke_link': {
      when: () => shows('links') && installations.links.current(installations.links.store.getState()) !== undefined,
      run: () => askRevoke(app),
    },
  }
}
