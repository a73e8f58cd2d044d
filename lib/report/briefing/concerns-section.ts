import type { BriefingPiece, BriefingSection, BriefingText } from '@/lib/domain/briefing';
import { formatCount } from '@/lib/format/numbers';
import type { BriefingConcern, BriefingFacts } from './facts';
import { note, paragraph } from './words';

const inBriefing = 3;
const onPage = 8;
/** Asked for so many times running, a concern keeps coming back. */
const timesRunning = 3;

/** The concerns that inspections and visits ask for again and again, with every place where they do. */
export function concernsSection({
  authority,
  concerns,
  links,
  newest,
}: BriefingFacts): BriefingSection {
  const { all, events, from, to } = concerns;
  const repeated = all.filter(({ recommended }) => recommended > 1);
  const returned = all.filter((one) => one.returned);
  const running = all.filter((one) => one.running >= timesRunning);
  const id = 'concerns';
  const title = 'What keeps coming back';

  if (all.length === 0) {
    return {
      id,
      title,
      blocks: [
        paragraph(
          `No concern of ${authority.name} has been followed through its inspections and visits yet.`,
        ),
      ],
    };
  }
  const period = from === to ? `in ${from}` : `from ${from} to ${to}`;
  return {
    id,
    title,
    blocks: [
      paragraph([
        `${formatCount(events, 'inspection and visit', 'inspections and visits')} ${period}${
          newest ? '' : ', up to this inspection'
        }: ${formatCount(running.length, 'concern was', 'concerns were')} asked for three times running or more, each time that they were spoken of, and ${returned.length === 0 ? 'none' : returned.length} came back after being met. `,
        { text: 'Every concern through every visit', href: links.concerns },
        '.',
      ]),
      ...(repeated.length > 0
        ? [
            {
              kind: 'table' as const,
              caption: 'Asked for most often',
              heads: ['Concern', 'Asked for, and said last', 'Where'],
              rows: repeated.slice(0, onPage).map((concern, index) => ({
                cells: cellsOf(concern, events),
                ...(index < inBriefing ? {} : { pageOnly: true }),
              })),
              widths: [22, 20, 58],
            },
          ]
        : [note('No concern was asked for more than once.')]),
      ...(returned.length > 0
        ? [paragraph(['Came back after being met: ', ...linked(returned)])]
        : []),
      ...(running.length > 0
        ? [
            {
              ...paragraph(['Asked for three times running or more: ', ...linked(running)]),
              pageOnly: true,
            },
          ]
        : []),
    ],
  };
}

function cellsOf(concern: BriefingConcern, events: number): BriefingText[] {
  const { title, href, recommended, running, returned, now, places } = concern;
  const asked = [
    `${recommended} of ${events}`,
    running >= timesRunning ? `${running} times running` : null,
    returned ? 'came back' : null,
  ];
  return [
    [{ text: title, href }],
    [`${asked.filter(Boolean).join(', ')}. ${now}`],
    places.flatMap(({ when, where, href: place }, index): BriefingPiece[] => [
      ...(index > 0 ? ['; '] : []),
      place ? { text: when, href: place } : when,
      ...(where ? [` ${where}`] : []),
    ]),
  ];
}

function linked(concerns: readonly BriefingConcern[]): BriefingPiece[] {
  return concerns.flatMap(({ title, href }, index) => [
    ...(index > 0 ? ['; '] : []),
    { text: title, href },
    ...(index === concerns.length - 1 ? ['.'] : []),
  ]);
}
