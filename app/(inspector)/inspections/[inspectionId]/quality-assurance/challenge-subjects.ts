import {
  type InspectionWork,
  judgementsInOrder,
} from '@/app/(inspector)/inspections/[inspectionId]/inspection-work';
import type { SelectGroup } from '@/components/ui/select';
import type { ChallengeSubject } from '@/lib/domain/checking';
import type { ReportText } from '@/lib/domain/inspection-record';
import { areaName } from '@/lib/format/improvements';
import { reportNoun } from '@/lib/format/inspections';
import { givesGrades } from '@/lib/frameworks/framework';
import { paths } from '@/lib/paths';
import { numberText } from '@/lib/report/report-numbers';

/** What a challenge can be about, as a person finds it in a list. */
export function listSubjects(work: InspectionWork, text: ReportText): SelectGroup[] {
  const { paragraphs, areas } = numberText(text, work.framework);
  const groups = [
    {
      label: givesGrades(work.framework) ? 'Judgements' : 'Findings',
      options: judgementsInOrder(work.framework).map(({ area, shortName }) => ({
        value: `judgement:${area}`,
        label: `${aboutJudgement(work)} ${shortName.toLowerCase()}`,
      })),
    },
    {
      label: `Paragraphs of the ${reportNoun(work.inspection.type)}`,
      options: paragraphs.map(({ id, number, text: words }) => ({
        value: `paragraph:${id}`,
        label: `Paragraph ${number}: ${shorten(words)}`,
      })),
    },
    {
      label: 'Areas for improvement',
      options: areas.map((area) => ({
        value: `area:${area.id}`,
        label: `${areaName(area)}: ${shorten(area.text)}`,
      })),
    },
    {
      label: 'Evidence',
      options: work.records.map(({ evidenceId, content }) => ({
        value: `evidence:${evidenceId}`,
        label: `${content.id}: ${shorten(content.summary)}`,
      })),
    },
  ];
  return groups.filter(({ options }) => options.length > 0);
}

/** The name of what a challenge is about, with the way there where there is one. */
export function nameSubject(
  { kind, id }: ChallengeSubject,
  work: InspectionWork,
  text: ReportText,
): { name: string; href?: string } {
  const inspectionId = work.inspection.id;
  const { paragraphs, areas } = numberText(text, work.framework);

  switch (kind) {
    case 'report':
      return {
        name: `The ${reportNoun(work.inspection.type)} as a whole`,
        href: paths.inspections.report(inspectionId),
      };
    case 'judgement': {
      const judgement = work.framework.judgements.find(({ area }) => area === id);
      return judgement
        ? {
            name: `${aboutJudgement(work)} ${judgement.shortName.toLowerCase()}`,
            href: givesGrades(work.framework)
              ? paths.inspections.confirmJudgement(inspectionId, judgement.area)
              : paths.inspections.judgement(inspectionId, judgement.area),
          }
        : { name: 'A judgement' };
    }
    case 'evidence': {
      const record = work.records.find(({ evidenceId }) => evidenceId === id);
      return record
        ? {
            name: `Evidence ${record.content.id}`,
            href: paths.inspections.evidenceEntry(inspectionId, record.evidenceId),
          }
        : { name: 'An entry' };
    }
    case 'paragraph': {
      const paragraph = paragraphs.find((one) => one.id === id);
      return paragraph
        ? {
            name: `Paragraph ${paragraph.number}`,
            href: paths.inspections.report(inspectionId, `p${paragraph.number}`),
          }
        : { name: 'A paragraph no longer in the report' };
    }
    case 'area': {
      const area = areas.find((one) => one.id === id);
      return area
        ? {
            name: areaName(area),
            href: paths.inspections.report(inspectionId, `i${area.number}`),
          }
        : { name: 'An area for improvement no longer in the report' };
    }
  }
}

function aboutJudgement({ framework }: InspectionWork): string {
  return givesGrades(framework) ? 'Grade for' : 'Findings on';
}

function shorten(text: string): string {
  return text.length > 80 ? `${text.slice(0, 77).trimEnd()}…` : text;
}
