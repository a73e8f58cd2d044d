// @ts-check
// Stands between a command and a program it started where the kernel cannot tell a child that its
// parent died: standard input is a pipe held by the parent, and closes with it.
import { spawn } from 'node:child_process';

const [command = '', ...args] = process.argv.slice(2);
const child = spawn(command, args, { stdio: ['ignore', 'inherit', 'inherit'] });
const stop = () => child.kill('SIGTERM');

process.stdin.on('end', stop).on('error', stop).resume();
process.on('SIGTERM', stop);
process.on('SIGINT', stop);
child.on('error', () => process.exit(127));
child.on('exit', (code) => process.exit(code ?? 1));
