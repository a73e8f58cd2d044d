import { existsSync } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import type { PublishedCase } from '@/lib/rules/agreement/compare';
import { publishedGradesFile, readPublishedGrades } from './published-cases';
import { printWarnings, readBundle } from './read-bundle';

/**
 * The evidence bundles in files and folders. A folder may hold the published grades of its bundles too, as
 * a table. Throws one line that names what cannot be read.
 */
export async function readBundles(places: readonly string[]): Promise<PublishedCase[]> {
  const cases: PublishedCase[] = [];
  for (const place of places) {
    const isFolder = existsSync(place) && (await stat(place)).isDirectory();
    cases.push(...(isFolder ? await readFolder(place) : [await readCase(place, place)]));
  }
  return cases;
}

async function readFolder(folder: string): Promise<PublishedCase[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.json')).toSorted();
  if (names.length === 0) throw new Error(`${folder}: holds no evidence bundle (*.json)`);

  const table = path.join(folder, publishedGradesFile);
  const published = existsSync(table) ? await readPublishedGrades(table) : new Map();
  const cases: PublishedCase[] = [];
  for (const name of names) {
    const one = await readCase(path.join(folder, name), name);
    cases.push({ ...one, published: published.get(name) ?? {} });
  }
  return cases;
}

async function readCase(file: string, name: string): Promise<PublishedCase> {
  const { bundle, warnings } = await readBundle(file);
  printWarnings(warnings);
  const { framework, evidence } = bundle;
  return { name, framework, evidence, published: {} };
}
