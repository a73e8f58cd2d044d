import type { ExceptionRow } from '@/components/method/exceptions-table';
import type { HistoryRow, LeadersRecord } from '@/components/method/history-table';
import { frameworkKeys } from '@/lib/domain/frameworks';
import { compareGrades, type Grade, isGrade } from '@/lib/domain/grades';
import { addressDay } from '@/lib/domain/inspection-record';
import { formatDate, formatDateRange } from '@/lib/format/dates';
import { frameworkFor } from '@/lib/frameworks/index';
import { paths } from '@/lib/paths';
import type { PublishedGrades } from '@/lib/queries/published-grades';
import { deriveOverall } from '@/lib/rules/derive-overall';
import { leadersFollowPractice, practiceAreas } from '@/lib/rules/leaders-follow-practice';

/** One published overall grade beside the one that follows from the other published grades. */
export type ComparedOverall = {
  inspection: PublishedGrades;
  published: Grade;
  derived: Grade;
  /** The line of the rule that decided. */
  code: string;
  latitude: boolean;
};

/** Derives every published overall grade afresh. Inspections without one are left out. */
export function compareOverall(history: readonly PublishedGrades[]): ComparedOverall[] {
  return history.flatMap((inspection) => {
    const published = inspection.judgements.overallEffectiveness;
    const { grade, reasons, latitude } = deriveOverall(
      inspection.judgements,
      frameworkFor(inspection.framework),
    );
    const code = reasons[0]?.code;
    if (!published || !isGrade(published) || !grade || !code) return [];

    return [{ inspection, published, derived: grade, code, latitude }];
  });
}

/** How often the rule and the published overall grade agree, version by version, newest first. */
export function countHistory(
  history: readonly PublishedGrades[],
  compared: readonly ComparedOverall[],
): HistoryRow[] {
  return frameworkKeys.toReversed().map((key) => {
    const under = compared.filter(({ inspection }) => inspection.framework === key);

    return {
      key,
      name: frameworkFor(key).shortName,
      hasOverall: frameworkFor(key).overall !== 'none',
      published: history.filter(({ framework }) => framework === key).length,
      compared: under.length,
      asRule: under.filter(({ published, derived }) => published === derived).length,
      room: under.filter(({ latitude }) => latitude).length,
    };
  });
}

/** Published overall grades that differ from the rule, newest first. */
export function listExceptions(compared: readonly ComparedOverall[]): ExceptionRow[] {
  return compared
    .filter(({ published, derived }) => published !== derived)
    .map(({ inspection, published, derived, code, latitude }) => {
      const framework = frameworkFor(inspection.framework);
      const areas = ['leaders', ...practiceAreas(framework)] as const;

      return {
        key: inspection.id,
        council: inspection.laName,
        dates: datesOf(inspection),
        href: paths.localAuthorities.inspection(inspection.laCode, addressDay(inspection)),
        framework: framework.shortName,
        words: framework.gradeWords,
        judgements: areas.map((area) => ({
          name: framework.judgements.find((each) => each.area === area)?.shortName ?? area,
          outcome: inspection.judgements[area] ?? 'notJudged',
        })),
        published,
        derived,
        rule: { code, href: paths.howGradesAreDerivedUnder(framework.key, code) },
        latitude,
      };
    });
}

/** How often published grades of leaders kept the distance from practice that the rules hold them to. */
export function countLeaders(history: readonly PublishedGrades[]): LeadersRecord {
  const caps = history.flatMap(({ framework: key, judgements }) => {
    const framework = frameworkFor(key);
    const { leaders } = judgements;
    const practice = practiceAreas(framework).flatMap((area) => {
      const outcome = judgements[area];
      return outcome && isGrade(outcome) ? [[area, outcome] as const] : [];
    });
    const cap = leadersFollowPractice.cap(new Map(practice), framework.limits);

    return leaders && isGrade(leaders) && cap ? [compareGrades(leaders, cap) >= 0] : [];
  });

  return { inspections: caps.length, within: caps.filter((within) => within).length };
}

export function datesOf({ startedOn, endedOn, publishedOn }: PublishedGrades): string {
  if (startedOn && endedOn) return formatDateRange(startedOn, endedOn);
  if (startedOn) return `from ${formatDate(startedOn)}`;

  return publishedOn ? `published ${formatDate(publishedOn)}` : 'dates not known';
}
