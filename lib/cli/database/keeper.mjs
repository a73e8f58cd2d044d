// @ts-check
// Runs one database server for as long as any command uses it, and then stops it in good order. A process
// of its own, so that no command ending – by Ctrl-C or kill -9 – takes the database from another.
import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { sleep } from '#cli/processes/liveness.mjs';
import { acquireLock } from '#cli/processes/lock.mjs';
import { liveTickets, takeTicket } from '#cli/processes/tickets.mjs';
import { messageOf } from '#cli/terminal/failure.mjs';
import { placesOf } from './places.mjs';
import { startServer } from './server.mjs';

const [directory = '', mode] = process.argv.slice(2);
const places = placesOf(directory);
// A temporary cluster goes away with its last user, even when that was killed.
const options = { temporary: mode === 'temporary' };
let asked = false;

for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP']) {
  process.on(signal, () => {
    asked = true;
  });
}

/** @param {import('./places.mjs').KeeperState} state */
function publish(state) {
  // Written aside and moved, so nobody reads half of it.
  const draft = `${places.state}.${process.pid}`;
  writeFileSync(draft, JSON.stringify(state));
  renameSync(draft, places.state);
}

async function keep() {
  let server = await startServer(directory, options);
  const ready = () =>
    publish({ status: 'ready', keeper: process.pid, pid: server.pid, port: server.port });
  ready();

  for (;;) {
    await sleep(200);
    if (asked) return server.stop();

    if (liveTickets(places.users).length === 0) {
      const lock = await acquireLock(places.lock, {
        whileWaiting: () => liveTickets(places.users).length === 0,
      });
      // Whoever begins to use the database takes a ticket first and the lock second: nobody slips in here.
      if (lock && liveTickets(places.users).length === 0) {
        await server.stop();
        return lock.release();
      }
      lock?.release();
    }

    if (!server.isRunning()) {
      server = await startServer(directory, options);
      ready();
    }
  }
}

const ticket = takeTicket(places.keeper);
try {
  await keep();
  rmSync(options.temporary ? directory : places.state, { recursive: true, force: true });
} catch (error) {
  publish({ status: 'failed', keeper: process.pid, message: messageOf(error) });
  process.exitCode = 1;
} finally {
  ticket.release();
}
// Nothing else may hold this process: the server is a process of its own.
process.exit();
