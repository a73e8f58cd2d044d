import { readFile, writeFile } from 'node:fs/promises';
import { z } from 'zod';
import { rulesVersion } from '@/lib/rules/rules-version';
import { digestOf } from '@/lib/server/digest';
import { type EncodedSnapshot, publicationOf, snapshotOfEncoded } from './encoded-snapshot';

const authorities = z.object({
  localAuthorities: z.array(z.object({ laCode: z.string(), name: z.string() })),
});
const data = (name: string) => new URL(`../../prisma/data/${name}.json`, import.meta.url);

/** Writes the snapshot of the encoded inspection, as the rules in force judge it. It is run once per publication. */
async function freezeEncoded(): Promise<void> {
  const json = await readFile(data('stoke-on-trent-2019'), 'utf8');
  const list = authorities.parse(JSON.parse(await readFile(data('local-authorities'), 'utf8')));
  const { laCode } = z.object({ laCode: z.string() }).parse(JSON.parse(json));
  const authority = list.localAuthorities.find((one) => one.laCode === laCode);
  if (!authority) throw new Error(`prisma/data/local-authorities.json has no ${laCode}`);

  const document = snapshotOfEncoded(json, authority.name, rulesVersion);
  const snapshot: EncodedSnapshot = {
    digest: digestOf(document),
    publishAt: publicationOf(json),
    document,
  };
  await writeFile(data('stoke-on-trent-2019-snapshot'), `${JSON.stringify(snapshot, null, 1)}\n`);
  process.stdout.write(`${snapshot.digest}\n`);
}

try {
  await freezeEncoded();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
}
