import { readdirSync, readFileSync } from 'node:fs';
import { Agent, get } from 'node:http';

/** One thing to ask a server for. */
export type Asked = { address: string; headers?: Record<string, string> };

/** Kernels count processor time in hundredths of a second. */
const tick = 10_000;

/** Processor time of a process and all it started, in microseconds, as the kernel has counted it. */
export function processorTime(pid: number): number {
  const parents = new Map<number, { parent: number; ticks: number }>();
  for (const entry of readdirSync('/proc')) {
    const read = /^\d+$/.test(entry) && readStat(entry);
    if (read) parents.set(Number(entry), read);
  }
  let sum = 0;
  for (const [id, { ticks }] of parents) if (isWithin(id, pid, parents)) sum += ticks;
  return sum * tick;
}

function readStat(id: string): { parent: number; ticks: number } | null {
  try {
    const stat = readFileSync(`/proc/${id}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return { parent: Number(fields[1]), ticks: Number(fields[11]) + Number(fields[12]) };
  } catch {
    return null;
  }
}

function isWithin(
  id: number,
  root: number,
  parents: ReadonlyMap<number, { parent: number }>,
): boolean {
  for (let at: number | undefined = id; at; at = parents.get(at)?.parent)
    if (at === root) return true;
  return false;
}

const agent = new Agent({ keepAlive: true, maxSockets: 4 });

/** Asks once and reads the answer to its end. @returns its bytes as they came */
export function ask({ address, headers = {} }: Asked): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    get(address, { agent, headers }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('error', reject);
      response.on('end', () =>
        response.statusCode === 200
          ? resolve(Buffer.concat(parts))
          : reject(new Error(`${address} answered with ${response.statusCode}`)),
      );
    }).on('error', reject);
  });
}

/** Processor time that one answer costs the server, in microseconds, over so many of them, four at a time. */
export async function timePerAnswer(pid: number, asked: Asked, times: number): Promise<number> {
  const before = processorTime(pid);
  let left = times;
  const worker = async () => {
    while (left > 0) {
      left -= 1;
      await ask(asked);
    }
  };
  await Promise.all(Array.from({ length: 4 }, worker));

  return (processorTime(pid) - before) / times;
}
