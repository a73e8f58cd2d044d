import type { BriefingBlock, BriefingItem, BriefingSection } from '@/lib/domain/briefing';
import { compareGrades, isGrade } from '@/lib/domain/grades';
import { gradeInSentence } from '@/lib/format/grades';
import { formatCount } from '@/lib/format/numbers';
import type { BriefingFacts, PlainJudgement } from './facts';
import { judgementName, note, pageOnly, paragraph } from './words';

const strongest = 3;
const mostStrengths = 8;
/** As many as a report of today asks for, and few enough for two pages. */
const mostAsks = 6;

/** Why these grades: the reasons of the evidence where it is held, otherwise what the report asks for. */
export function reasonsSection(facts: BriefingFacts): BriefingSection {
  const derived = facts.judgements?.filter(isReasoned) ?? [];
  const blocks =
    derived.length > 0
      ? fromEvidence(facts, derived)
      : facts.asks.length > 0
        ? fromList(facts)
        : [];

  return {
    id: 'reasons',
    title: 'The strongest reasons, and the strengths',
    blocks:
      blocks.length > 0
        ? blocks
        : [
            paragraph(
              'This service holds the grades of this inspection and not its words, so it can give no reasons for them.',
            ),
            ...reportLink(facts),
          ],
  };
}

function reportLink({ inspection: { reportUrl } }: BriefingFacts): BriefingBlock[] {
  return reportUrl
    ? [paragraph([{ text: 'Read the report on Ofsted’s website (PDF)', href: reportUrl }])]
    : [];
}

/** An overall grade follows from the others: its reason says nothing of the service. */
function isReasoned({ area, grade, plain }: PlainJudgement): boolean {
  return area !== 'overallEffectiveness' && grade !== 'undecided' && plain.found.length > 0;
}

function fromEvidence(
  { framework, inspection, links, ...facts }: BriefingFacts,
  judgements: readonly PlainJudgement[],
): BriefingBlock[] {
  const worstFirst = judgements.toSorted((a, b) =>
    isGrade(a.grade) && isGrade(b.grade) ? compareGrades(b.grade, a.grade) : 0,
  );
  const mostOfOne = Math.max(...judgements.map(({ plain }) => plain.found.length));
  const reasons = Array.from({ length: mostOfOne }, (_, rank) =>
    worstFirst.flatMap(({ area, grade, plain }): BriefingItem[] => {
      const found = plain.found[rank];
      if (found === undefined || !isGrade(grade)) return [];

      const name = judgementName(area, framework, inspection);
      const words = gradeInSentence(grade, framework.gradeWords);
      return [
        {
          text: [{ text: name, href: links.judgement(area) }, `, ${words}: ${lowerFirst(found)}.`],
        },
      ];
    }),
  ).flat();

  return [
    paragraph('What inspectors recorded leads to these grades. The strongest reasons:'),
    { kind: 'list', items: reasons.slice(0, strongest) },
    ...strengths(facts),
  ];
}

function strengths({ strengths: found }: Pick<BriefingFacts, 'strengths'>): BriefingBlock[] {
  if (found.length === 0) return [note('No strength is held in the evidence that was released.')];

  return [
    paragraph('What children could rely on even so:'),
    {
      kind: 'list',
      items: found.slice(0, mostStrengths).map((text, index) => ({
        text: [text],
        ...(index < strongest ? {} : { pageOnly: true }),
      })),
    },
  ];
}

function fromList(facts: BriefingFacts): BriefingBlock[] {
  const { asks, praised, links } = facts;
  const urgent = asks.filter((one) => one.urgent).length;

  return [
    paragraph(
      `The evidence of this inspection is not held here, so these are not reasons worked out from it but what the report asks for: ${formatCount(asks.length, 'area')} for improvement${
        urgent > 0 ? `, ${urgent} of them for priority action` : ''
      }, in our words.`,
    ),
    {
      kind: 'list',
      items: asks.map(({ text, number, urgent: now }, index) => ({
        text: [`Area ${number}${now ? ' (priority action)' : ''}: ${text}`],
        ...(index < mostAsks ? {} : { pageOnly: true }),
      })),
    },
    ...(praised.length > 0
      ? [
          paragraph('What the report describes as a strength, or as met:'),
          {
            kind: 'list' as const,
            items: praised.map(({ title, href, met }, index) => ({
              text: [{ text: title, href }, met ? ', met' : ', a strength'],
              ...(index < strongest ? {} : { pageOnly: true }),
            })),
          },
        ]
      : [
          note([
            'No strength of this report is followed here. ',
            { text: 'What keeps coming back', href: links.concerns },
            ' says what is.',
          ]),
        ]),
    ...reportLink(facts).map(pageOnly),
  ];
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
