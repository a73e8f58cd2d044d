/** What a reader asks of what needs to improve. Everything in it is in the address of the page. */
export type ThemeSearch = {
  /** The id of one criterion, or null for all. */
  criterion: string | null;
  /** The code of one authority, or null for all. */
  la: string | null;
  /** A calendar year in which the inspection or visit began. */
  year: string | null;
};
