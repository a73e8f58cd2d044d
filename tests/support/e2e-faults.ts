import type { BrowserContext, ConsoleMessage } from '@playwright/test';

/** Chromium's own note that the page answered with an error status, as pages about problems should. */
const pageStatus = /^Failed to load resource: the server responded with a status of \d+/;

/**
 * Listens to every page of a context for what a person would not see and a developer should: errors on the console,
 * scripts that throw, breaches of the content security policy, parts of a page that do not load.
 *
 * @returns the faults found so far, growing
 */
export function listenForFaults(context: BrowserContext): string[] {
  const faults: string[] = [];
  context.on('console', (message) => {
    if (isFault(message)) faults.push(`console: ${message.text()} (${message.page()?.url()})`);
  });
  context.on('weberror', (error) => {
    faults.push(`script: ${error.error().message} (${error.page()?.url()})`);
  });
  context.on('response', (response) => {
    const request = response.request();
    if (response.status() < 400 || request.isNavigationRequest()) return;
    if (request.resourceType() === 'fetch') return;
    faults.push(`${response.status()} for ${response.url()}`);
  });
  return faults;
}

function isFault(message: ConsoleMessage): boolean {
  return message.type() === 'error' && !pageStatus.test(message.text());
}

/** Runs in each page: the policy's own event, which also tells of breaches that are not put on the console. */
export function reportBreaches(): void {
  addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
    console.error(`Content security policy: ${violatedDirective} refused ${blockedURI}`),
  );
}
