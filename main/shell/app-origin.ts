/** The one place that our page comes from in Electron. */
export const appScheme = 'app'
export const appHost = 'console'
export const appOrigin = `${appScheme}://${appHost}`
export const appUrl = `${appOrigin}/`
