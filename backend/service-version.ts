/** The build puts it in; sources that run unbuilt have none. */
export const serviceVersion = typeof __SWITCHBOARD_VERSION__ === 'string' ? __SWITCHBOARD_VERSION__ : '0.0.0'
