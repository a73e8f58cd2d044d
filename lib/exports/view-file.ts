import type { Table } from './tables/table';

/** What a view of the comparison pages is taken away as: the same numbers, and all one needs to use them again. */
export type ViewFile = {
  /** Names the file: local-authorities-2019-03-31. */
  name: string;
  /** As the page is titled, with what was asked for. */
  title: string;
  /** What is in it: filters and order in words. */
  about: string;
  /** Which day it is of and what counts on it, as a sentence. */
  asAt: string;
  /** The newest day of publication in the data. Days are YYYY-MM-DD. */
  dataTo: string;
  /** Which state of the data it is of, with what changed; put in as the file is made. */
  dataVersion?: string;
  madeOn: string;
  citation: string;
  /** The address of the page, whole, with the day fixed. */
  address: string;
  sources: readonly string[];
  /** Words that stand in cells, and what they mean. */
  notes: readonly (readonly [string, string])[];
  /** The first is what the page shows; CSV holds it alone. */
  tables: readonly Table[];
};

/** What a view can be taken away as, by the ending of its file. */
export const viewFormats = {
  csv: { mediaType: 'text/csv; charset=utf-8; header=present', format: 'CSV' },
  ods: {
    mediaType: 'application/vnd.oasis.opendocument.spreadsheet',
    format: 'OpenDocument spreadsheet',
  },
} as const satisfies Record<string, { mediaType: string; format: string }>;
export type ViewFormat = keyof typeof viewFormats;
