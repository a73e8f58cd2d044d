import { z } from 'zod';
import type { EvidenceRecord } from '@/lib/domain/evidence-record';
import type { JudgementArea } from '@/lib/domain/judgement-areas';
import type { JudgedState } from '@/lib/domain/judgement-record';
import { formatInstant } from '@/lib/format/dates';
import { gradeInSentence } from '@/lib/format/grades';
import type { Framework } from '@/lib/frameworks/framework';

/** What a judgement rests on: the version of each entry, or for overall effectiveness the other confirmed grades. */
export type Ground = Readonly<Record<string, string>>;

const groundSchema = z.record(z.string(), z.string());

export function groundOf(
  area: JudgementArea,
  records: readonly EvidenceRecord[],
  states: readonly JudgedState[],
): Ground {
  if (area === 'overallEffectiveness') {
    return Object.fromEntries(
      states.flatMap((state) =>
        state.confirmed && state.area !== area ? [[state.area, state.confirmed.grade]] : [],
      ),
    );
  }
  return Object.fromEntries(
    records
      .filter(({ state, content }) => state === 'recorded' && content.area === area)
      .map(({ content, version }) => [content.id, String(version)]),
  );
}

/** The ground as a form carried it. Anything else than such a text is no ground at all. */
export function readGround(sent: unknown): Ground {
  try {
    return groundSchema.parse(JSON.parse(String(sent)));
  } catch {
    return {};
  }
}

type Now = { state: JudgedState; ground: Ground; framework: Framework };

/** What is different from when the page was opened, in sentences; never empty. */
export function whatChanged(
  before: Ground,
  baseVersion: number,
  { state, ground, framework }: Now,
): string[] {
  const isOverall = state.area === 'overallEffectiveness';
  const names = [...new Set([...Object.keys(before), ...Object.keys(ground)])];
  const moved = names.filter((name) => before[name] !== ground[name]);
  const sentences = moved.map((name) =>
    isOverall
      ? describeGrade(name, ground[name], framework)
      : describeEntry(name, before[name], ground[name]),
  );
  const { confirmed } = state;
  const again =
    confirmed && confirmed.version !== baseVersion
      ? [
          `${confirmed.recordedBy?.name ?? 'Somebody'} confirmed ${gradeInSentence(confirmed.grade, framework.gradeWords)} on ${formatInstant(confirmed.recordedAt)}`,
        ]
      : [];

  const told = [...again, ...sentences];
  return told.length > 0 ? told : ['What the rules make of the evidence has changed'];
}

function describeEntry(name: string, before: string | undefined, now: string | undefined): string {
  if (before === undefined) return `${name} now counts towards this judgement`;
  if (now === undefined) return `${name} was withdrawn or moved to another judgement`;

  return `${name} was changed`;
}

function describeGrade(area: string, now: string | undefined, framework: Framework): string {
  const name = framework.judgements.find((one) => one.area === area)?.shortName ?? area;
  const words: Readonly<Record<string, string>> = framework.gradeWords;

  return now === undefined
    ? `${name} is no longer confirmed`
    : `${name} is now confirmed as ${(words[now] ?? now).toLowerCase()}`;
}
