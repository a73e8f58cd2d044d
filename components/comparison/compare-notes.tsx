import { mostCompared } from '@/lib/domain/compare-search';
import { formatList } from '@/lib/format/lists';
import { paths } from '@/lib/paths';

type Named = { laCode: string; name: string };

type Props = {
  /** Parts of the address that mean nothing here. */
  ignored: readonly { param: string; value: string }[];
  unknown?: readonly string[];
  unclear?: readonly { typed: string; could: readonly Named[] }[];
  dropped?: readonly Named[];
  /** The one whose neighbours or region are shown. */
  alone?: string | null;
};

const paramWords: Readonly<Record<string, string>> = {
  asAt: 'a day that has come',
  rule: 'a way of counting',
  publishedBy: 'a day that has come',
  with: 'neighbours or a region',
  judgement: 'a judgement',
  since: 'a day or a year that has come',
  order: 'a judgement',
  indicator: 'an indicator',
  steps: 'a kind of step',
  from: 'a grade',
  to: 'a grade',
  until: 'a day that has come',
  criterion: 'a criterion',
  la: 'a code of a local authority',
  year: 'a year',
};

/** What of the address was left out, and what to do about it. The rest is shown. */
export function CompareNotes({
  ignored,
  unknown = [],
  unclear = [],
  dropped = [],
  alone = null,
}: Props) {
  const sentences = [
    unknown.length > 0 &&
      `${formatList(unknown.map((text) => `“${text}”`))} ${unknown.length === 1 ? 'is' : 'are'} no name or code of a local authority. Check the spelling, or use the three-digit code.`,
    dropped.length > 0 &&
      (alone
        ? `Neighbours and regions are shown for one authority: this is ${alone}. ${names(dropped)} left out.`
        : `${mostCompared} authorities can stand side by side. ${names(dropped)} left out.`),
    ...ignored.map(({ param, value }) => `“${value}” is not ${paramWords[param] ?? 'known here'}.`),
  ].filter((sentence) => sentence !== false);
  if (sentences.length === 0 && unclear.length === 0) return null;

  return (
    <div role="status" className="mb-4 max-w-prose border-accent border-l-4 py-1 pl-4">
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {unclear.map(({ typed, could }) => (
        <p key={typed}>
          “{typed}” could be{' '}
          {could.map(({ laCode, name }, index) => (
            <span key={laCode}>
              {index > 0 && (index === could.length - 1 ? ' or ' : ', ')}
              <a href={paths.localAuthorities.one(laCode)}>{name}</a> ({laCode})
            </span>
          ))}
          . Use its code.
        </p>
      ))}
      <p>Everything else you asked for is shown.</p>
    </div>
  );
}

function names(dropped: readonly Named[]): string {
  return `${formatList(dropped.map(({ name }) => name))} ${dropped.length === 1 ? 'is' : 'are'}`;
}
