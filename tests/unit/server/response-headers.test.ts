import { describe, expect, test } from 'vitest';
import { safetyHeaders } from '@/lib/server/response-headers';

const context = { appOrigin: 'https://inspect.example', nonce: 'n1', developing: false };

describe('safetyHeaders', () => {
  test('says everything a page over https must say', () => {
    expect(safetyHeaders(context)).toEqual({
      'Content-Security-Policy':
        "default-src 'self'; script-src 'self' 'nonce-n1' 'strict-dynamic'; style-src 'self' 'nonce-n1'; img-src 'self' data:; font-src 'self'; worker-src 'self'; connect-src 'self'; object-src 'none'; base-uri 'none'; frame-ancestors 'none'; form-action 'self'",
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'same-origin',
      'Permissions-Policy':
        'camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()',
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Cross-Origin-Resource-Policy': 'same-origin',
      'Strict-Transport-Security': 'max-age=63072000; includeSubDomains',
    });
  });

  test('loosens the policy only while developing', () => {
    const policy = safetyHeaders({ ...context, developing: true })['Content-Security-Policy'];

    expect(policy).toContain("'unsafe-eval'");
    expect(safetyHeaders(context)['Content-Security-Policy']).not.toContain('unsafe');
  });
});
