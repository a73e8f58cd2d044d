import 'server-only';
import { environment } from './env';
import { log } from './log';

/** Looks at the settings before the first request, and stops the process with one clear line when they will not do. */
export function checkSettings(): void {
  try {
    environment();
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(1);
  }
}

export type RequestFault = {
  error: unknown;
  requestId: string | undefined;
  method: string;
  path: string;
  route: string;
};

/** Writes down a fault nobody caught, with every name a person may report it by. */
export function noteUncaught({ error, requestId, path, ...fault }: RequestFault): void {
  const digest = Reflect.get(Object(error), 'digest');
  const [pathname] = path.split('?');
  log.error({ event: 'request.failed', err: error, digest, requestId, path: pathname, ...fault });
}
