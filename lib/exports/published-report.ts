import type { Snapshot } from '@/lib/domain/snapshot';

/** What every file of a published report is made from: the snapshot, and how to cite it. */
export type PublishedReport = {
  snapshot: Snapshot;
  /** As reports under its framework are titled. */
  title: string;
  /** Without the address. */
  citation: string;
  /** Where the same is read as a page. */
  address: string;
  /** Who published what the record rests on. */
  source: string;
  /** Whose the words are, where they are not the inspectors’ own. */
  remark: string | null;
};

/** On what terms the files may be used again. */
export const licence = {
  name: 'Open Government Licence v3.0',
  address: 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/',
} as const;

/** Who makes the files. */
export const maker = 'Inspect children’s services';
