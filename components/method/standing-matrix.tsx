import { ScrollRegion } from '@/components/ui/scroll-region';
import type { Extent } from '@/lib/domain/evidence';
import { extentLabels } from '@/lib/format/evidence';

export const standingTones = ['worst', 'bad', 'middling', 'plain', 'best'] as const;
export type StandingTone = (typeof standingTones)[number];

/** What one entry makes of a criterion, for every extent (rows) and impact (columns). */
export type StandingMatrix = {
  impacts: readonly string[];
  rows: readonly {
    extent: Extent;
    cells: readonly { text: string; tone: StandingTone }[];
  }[];
};

const tones = {
  worst: 'bg-ink font-semibold text-paper',
  bad: 'bg-line font-semibold forced-colors:bg-[Canvas]',
  middling: 'bg-wash',
  plain: 'text-quiet',
  best: 'font-semibold',
} as const satisfies Record<StandingTone, string>;

type Props = { caption: string; matrix: StandingMatrix };

export function StandingTable({ caption, matrix }: Props) {
  return (
    <ScrollRegion label={caption}>
      <table className="w-full border-collapse text-left text-table">
        <caption className="pb-1 text-left font-semibold">{caption}</caption>
        <thead>
          <tr className="border-ink border-b-2">
            <td />
            {matrix.impacts.map((impact) => (
              <th key={impact} scope="col" className="px-1 py-1.5 font-semibold sm:px-2">
                {impact}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {matrix.rows.map(({ extent, cells }) => (
            <tr key={extent} className="border-line border-b">
              <th scope="row" className="py-1.5 pr-2 font-semibold">
                {extentLabels[extent]}
              </th>
              {cells.map(({ text, tone }, index) => (
                <td key={matrix.impacts[index]} className={`px-1 py-1.5 sm:px-2 ${tones[tone]}`}>
                  {text}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
