import 'server-only';

export type ResponseContext = {
  /** The address people use, which says whether the connection is secure. */
  appOrigin: string;
  /** New for each response. */
  nonce: string;
  /** While developing, Next compiles in the browser and puts styles there itself. */
  developing: boolean;
};

/**
 * What a page may load and do: its own scripts, named by a nonce that is new each time, and what those load;
 * nothing from elsewhere, no plug-ins, no frames around it, no forms to other places.
 */
export function contentSecurityPolicy({ nonce, developing }: ResponseContext): string {
  return Object.entries({
    'default-src': `'self'`,
    'script-src': `'self' 'nonce-${nonce}' 'strict-dynamic'${developing ? ` 'unsafe-eval'` : ''}`,
    'style-src': developing ? `'self' 'unsafe-inline'` : `'self' 'nonce-${nonce}'`,
    'img-src': `'self' data:`,
    'font-src': `'self'`,
    'worker-src': `'self'`,
    'connect-src': developing ? `'self' ws:` : `'self'`,
    'object-src': `'none'`,
    'base-uri': `'none'`,
    'frame-ancestors': `'none'`,
    'form-action': `'self'`,
  })
    .map(([name, sources]) => `${name} ${sources}`)
    .join('; ');
}

const year = 365 * 24 * 60 * 60;

/** The headers of every page that say how a browser is to treat it. */
export function safetyHeaders(context: ResponseContext): Record<string, string> {
  const secure = context.appOrigin.startsWith('https://');

  return {
    'Content-Security-Policy': contentSecurityPolicy(context),
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'same-origin',
    'Permissions-Policy':
      'camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    ...(secure ? { 'Strict-Transport-Security': `max-age=${2 * year}; includeSubDomains` } : {}),
  };
}
