// @ts-check
// Ends a program when the command that started it has died, where the kernel does not do that itself:
// standard input is a pipe held by that command, and closes with it.
import { isAlive } from './liveness.mjs';

const [pid = '', identity = ''] = process.argv.slice(2);

process.stdin
  .on('close', () => {
    if (isAlive(Number(pid), identity)) process.kill(Number(pid), 'SIGTERM');
    process.exit();
  })
  .resume();
