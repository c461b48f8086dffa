import type { Console } from '../app/console.ts'
import type { Screen } from '../app/navigation.ts'

/** Whether a screen is shown. */
export const isOn = (app: Console, screen: Screen) => (): boolean => app.navigation.store.getState().screen === screen
