const ups = [
  '..',
  '%2e%2e',
  '%2E%2E',
  '.%2e',
  '%2e.',
  '..%2f',
  '..%5c',
  '..\\',
  '%252e%252e',
  '..;',
  '%c0%ae%c0%ae',
  '․․',
]
const targets = ['secret.js', 'renderer-secret/app.js', 'etc/passwd', 'assets/link.js%00.js']
const hostilePaths = ups.flatMap((up) =>
  targets.flatMap((target) => [`/${up}/${target}`, `/assets/${up}/${up}/${target}`, `//${up}/${target}`]),
)
const hostileOrigins = [
  'app://console.evil.test/',
  'app://evil/',
  'app://console:80/',
  'app://user@console/',
  'app://user:pass@console/',
  'app:console/',
  'app:///assets/app.js',
  'App://CONSOLE.evil/',
  'https://console/',
  'file:///etc/passwd',
  'app://console/?x',
  'app://console/assets/app.js?x',
  'app://console\\@evil/',
  'app://consol%65.evil/',
  'not a url',
  '',
  'app://',
  'data:text/html,x',
  'javascript:1',
]
const wrongNames = [
  '/assets',
  '/assets/',
  '/assets/APP.js',
  '/assets/app.js/',
  '/assets/app.js%20',
  '/assets/app.js%00',
  '/assets//app.js',
  '/index.html',
  '/assets/link.js',
  '/%61ssets/app.js',
  '/assets/app%2ejs',
]
/** Addresses that must find nothing, whatever lies beside the renderer or is linked into it. */
export const hostileAddresses: readonly string[] = [
  ...[...hostilePaths, ...wrongNames].map((path) => `app://console${path}`),
  ...hostileOrigins,
  ...Array.from({ length: 40 }, (_value, at) => `app://console/${'../'.repeat(at + 1)}secret.js`),
]
