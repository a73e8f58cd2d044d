/** What an inspection before November 2013 was about. */
export type EarlierSubject = 'safeguarding' | 'lookedAfter' | 'childProtection';

/** An inspection before the single framework that found an authority inadequate. */
export type EarlierFinding = {
  laCode: string;
  about: EarlierSubject;
  /** YYYY-MM-DD */
  publishedOn: string;
};

/**
 * Every finding of inadequate between 2009 and November 2013, by authority and day: other inspections with other
 * criteria than those of the record, so they stand beside it and begin nothing in it.
 *
 * From Ofsted, Children’s social care data in England 2023, underlying data. tests/unit/data holds it to that table.
 */
export const earlierFindings: readonly EarlierFinding[] = (
  [
    ['303', 'safeguarding', '2012-08-24'],
    ['314', 'safeguarding', '2012-07-10'],
    ['314', 'childProtection', '2013-07-12'],
    ['319', 'safeguarding', '2012-05-29'],
    ['320', 'lookedAfter', '2011-10-28'],
    ['330', 'safeguarding', '2010-07-16'],
    ['330', 'childProtection', '2012-10-19'],
    ['333', 'safeguarding', '2010-01-13'],
    ['333', 'childProtection', '2013-04-09'],
    ['333', 'lookedAfter', '2013-08-02'],
    ['335', 'safeguarding', '2012-07-31'],
    ['354', 'childProtection', '2012-12-21'],
    ['355', 'safeguarding', '2010-06-21'],
    ['370', 'safeguarding', '2012-08-10'],
    ['371', 'childProtection', '2012-11-16'],
    ['381', 'safeguarding', '2010-02-26'],
    ['381', 'childProtection', '2013-01-21'],
    ['381', 'childProtection', '2013-07-26'],
    ['383', 'safeguarding', '2010-01-07'],
    ['865', 'safeguarding', '2012-04-24'],
    ['871', 'safeguarding', '2011-06-01'],
    ['873', 'childProtection', '2012-10-19'],
    ['874', 'safeguarding', '2010-05-21'],
    ['874', 'safeguarding', '2011-09-06'],
    ['877', 'safeguarding', '2009-11-06'],
    ['878', 'childProtection', '2013-05-29'],
    ['880', 'safeguarding', '2010-10-22'],
    ['881', 'safeguarding', '2010-08-06'],
    ['884', 'childProtection', '2012-10-19'],
    ['885', 'safeguarding', '2010-11-12'],
    ['886', 'lookedAfter', '2010-11-19'],
    ['886', 'safeguarding', '2010-11-19'],
    ['887', 'childProtection', '2013-02-15'],
    ['887', 'lookedAfter', '2013-08-23'],
    ['890', 'childProtection', '2012-07-13'],
    ['891', 'safeguarding', '2010-05-21'],
    ['895', 'childProtection', '2013-04-23'],
    ['896', 'safeguarding', '2010-12-10'],
    ['908', 'lookedAfter', '2009-10-23'],
    ['908', 'safeguarding', '2009-10-23'],
    ['908', 'safeguarding', '2011-02-25'],
    ['909', 'safeguarding', '2012-05-29'],
    ['909', 'childProtection', '2013-06-24'],
    ['916', 'safeguarding', '2011-01-24'],
    ['921', 'childProtection', '2013-01-15'],
    ['926', 'childProtection', '2013-02-22'],
    ['926', 'lookedAfter', '2013-08-16'],
    ['928', 'childProtection', '2013-03-20'],
    ['928', 'lookedAfter', '2013-08-23'],
    ['933', 'childProtection', '2013-08-05'],
    ['938', 'safeguarding', '2010-12-17'],
  ] as const
).map(([laCode, about, publishedOn]) => ({ laCode, about, publishedOn }));

/** The newest finding of inadequate before the record begins, or null where there is none. */
export function lastEarlierFinding(laCode: string): EarlierFinding | null {
  return earlierFindings.findLast((finding) => finding.laCode === laCode) ?? null;
}
