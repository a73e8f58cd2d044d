import { formatList } from '@/lib/format/lists';

const licence = 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/';

type Props = {
  /** Who published what, as the record cites it. */
  sources: readonly string[];
  /** What is said besides: whose wording it is, what was changed. */
  remark?: string;
};

/** Where the facts of a page come from and on what terms they may be used again. */
export function SourceNote({ sources, remark }: Props) {
  const named = [...new Set(sources)];

  return (
    <p className="mt-10 max-w-prose border-line border-t pt-3 text-quiet text-small">
      {named.length === 1 ? 'Source' : 'Sources'}: {formatList(named)}. Licensed under the{' '}
      <a href={licence} rel="license">
        Open Government Licence v3.0
      </a>
      .{remark && ` ${remark}`}
    </p>
  );
}
