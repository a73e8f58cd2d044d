import { defineConfig } from '@playwright/test';
import { presentBrowser } from '@/lib/cli/testing/browser.mjs';

/** Where the server of one project answers, as tests/support/e2e-servers.ts found it out. */
const addressOf = (project: string) => process.env[`E2E_${project}_ORIGIN`];

// Each project has a server and a database of its own and runs one test at a time, so that a journey
// may count on what it left behind; the two projects run side by side.
export default defineConfig({
  testDir: 'e2e',
  outputDir: '../test-results',
  globalSetup: './support/e2e-servers.ts',
  forbidOnly: true,
  retries: 0,
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  use: {
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: presentBrowser(),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-dev-shm-usage',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
      ],
    },
  },
  projects: [
    {
      name: 'script-on',
      testIgnore: '**/*.script-off.spec.ts',
      workers: 1,
      use: { baseURL: addressOf('SCRIPT_ON') },
    },
    {
      name: 'script-off',
      testIgnore: '**/*.script-on.spec.ts',
      workers: 1,
      use: { baseURL: addressOf('SCRIPT_OFF'), javaScriptEnabled: false },
    },
  ],
});
