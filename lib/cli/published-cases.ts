import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { type Grade, isGrade } from '@/lib/domain/grades';
import { isJudgementArea, type JudgementArea } from '@/lib/domain/judgement-areas';
import type { PublishedCase } from '@/lib/rules/agreement/compare';
import { parseEvidenceBundle } from '@/lib/schemas/evidence-bundle';
import { readText } from './read-text';

/** Real inspections coded as evidence, kept beside the repository. */
export const calibrationFolder = path.join('..', 'shared', 'calibration');

/** The published grades of the bundles in a folder, as a table beside them. */
export const publishedGradesFile = 'published-grades.csv';

/** Every coded inspection with its published grades, or undefined where the folder is absent. */
export async function readPublishedCases(
  folder = calibrationFolder,
): Promise<PublishedCase[] | undefined> {
  if (!existsSync(folder)) return undefined;

  const published = await readPublishedGrades(path.join(folder, publishedGradesFile));
  const files = (await readdir(folder)).filter((file) => file.endsWith('.json')).toSorted();

  return Promise.all(
    files.map(async (name) => {
      const bundle = parseEvidenceBundle(await readText(path.join(folder, name)));
      if (!bundle.ok) throw new Error(`${name}: ${bundle.error}`);
      const { framework, evidence } = bundle.value;
      return { name, framework, evidence, published: published.get(name) ?? {} };
    }),
  );
}

/** The grades in the table, by bundle. */
export async function readPublishedGrades(
  file: string,
): Promise<Map<string, Partial<Record<JudgementArea, Grade>>>> {
  return publishedGrades(await readText(file), file);
}

/** The last two columns are the area and the grade; names before them may hold commas. */
function publishedGrades(
  csv: string,
  file: string,
): Map<string, Partial<Record<JudgementArea, Grade>>> {
  const grades = new Map<string, Partial<Record<JudgementArea, Grade>>>();
  for (const line of csv.trim().split('\n').slice(1)) {
    const cells = line.trim().split(',');
    const [bundle = '', area = '', grade = ''] = [cells[0], cells.at(-2), cells.at(-1)];
    if (!isJudgementArea(area) || !isGrade(grade)) {
      throw new Error(`${file}: ${area} ${grade} is no published judgement`);
    }
    grades.set(bundle, { ...grades.get(bundle), [area]: grade });
  }
  return grades;
}
