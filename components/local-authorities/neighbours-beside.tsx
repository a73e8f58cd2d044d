import { NotCompared } from '@/components/comparison/not-compared';
import { SideBySideTable } from '@/components/comparison/side-by-side-table';
import { Section } from '@/components/layout/section';
import type { SideBySide } from '@/lib/comparison/side-by-side';
import { formatDate } from '@/lib/format/dates';
import { paths } from '@/lib/paths';

type Props = {
  laCode: string;
  name: string;
  sideBySide: SideBySide;
  model: number;
  day: string;
};

/** The grades of the ten nearest authorities beside this one’s, with the model that says which they are. */
export function NeighboursBeside({ laCode, name, sideBySide, model, day }: Props) {
  const compare = (query: string) => paths.localAuthorities.compare(`?la=${laCode}&${query}`);

  return (
    <Section title="Beside its statistical neighbours" id="neighbours">
      <p className="mb-4 max-w-prose">
        The ten authorities most like {name} in the Department for Education’s model of {model},
        nearest first. They are like it in the children and families who live there, not in their
        services.
      </p>
      <SideBySideTable
        caption={`${name} and its neighbours on ${formatDate(day)}`}
        sideBySide={sideBySide}
        day={day}
        order={null}
        marks="neighbour-mark"
        orderHref={() => null}
      />
      <NotCompared {...sideBySide} />
      <ul className="mt-4 flex flex-wrap gap-x-6 gap-y-1 text-table print:hidden">
        <li>
          <a href={compare('with=neighbours-2025&since=2018-01-01')}>
            What changed since 2018, judgement by judgement
          </a>
        </li>
        <li>
          <a href={compare('with=neighbours-2021')}>The neighbours of the 2021 model</a>
        </li>
        <li>
          <a href={compare('with=region')}>The rest of its region</a>
        </li>
      </ul>
    </Section>
  );
}
