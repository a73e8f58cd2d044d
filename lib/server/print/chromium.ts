import 'server-only';
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { environment } from '@/lib/server/env';

/** Where a Chromium usually is. Those without a window start fastest. */
const usualPlaces = [
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** The Chromium to print with: the one CHROMIUM_PATH names, else one in its usual place, else null. */
export function chromiumPath(): string | null {
  const { CHROMIUM_PATH: named } = environment();
  if (named) return existsSync(named) ? named : null;

  return usualPlaces.find((path) => existsSync(path)) ?? null;
}

/** Printing takes a second or two; more than this and something is wrong, in milliseconds. */
const patience = 30_000;

const switches = [
  '--headless',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-extensions',
  '--disable-sync',
  '--no-first-run',
  '--no-default-browser-check',
  // What is printed has all it needs in it: nothing is fetched.
  '--host-resolver-rules=MAP * ~NOTFOUND',
  // Letters stand where the font says, not where the pixels of a screen would have them.
  '--font-render-hinting=none',
  '--no-pdf-header-footer',
  '--export-tagged-pdf',
  '--generate-pdf-document-outline',
];

/**
 * Prints a page that is in a file into a file.
 *
 * @throws when Chromium ends badly or does not end
 */
export function printFile(
  chromium: string,
  { page, pdf, profile }: { page: string; pdf: string; profile: string },
): Promise<void> {
  // Chromium refuses its own sandbox to root.
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const child = spawn(
    chromium,
    [
      ...switches,
      ...asRoot,
      `--user-data-dir=${profile}`,
      `--print-to-pdf=${pdf}`,
      `file://${page}`,
    ],
    // It learns nothing of our settings: those hold the way into the database.
    {
      stdio: 'ignore',
      env: { NODE_ENV: 'production', PATH: process.env.PATH, HOME: profile, TZ: 'Europe/London' },
      detached: true,
    },
  );

  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      endGroup(child.pid);
      reject(new Error(`Chromium did not print within ${patience / 1000} seconds`));
    }, patience);
    child.once('error', (error) => {
      clearTimeout(timer);
      reject(error);
    });
    child.once('exit', (code, signal) => {
      clearTimeout(timer);
      if (code === 0) resolve();
      else reject(new Error(`Chromium ended with ${code ?? signal}`));
    });
  });
}

/** Chromium is many processes: all of them go. */
function endGroup(pid: number | undefined): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // They have ended by themselves.
  }
}
