/** A trust or company that runs the services for children of an authority. Days are YYYY-MM-DD. */
export type DeliveryOrganisation = {
  laCode: string;
  name: string;
  form: string;
  startedOn: string;
  /** The last day. Absent while it goes on, as far as is known. */
  endedOn?: string;
  /** What is not certain about it. */
  note?: string;
};

/**
 * Every one on record, by authority. tests/unit/data holds it to `prisma/data/local-authorities.json`, which names the
 * source of each; the database keeps only who delivers today.
 */
export const deliveryOrganisations: readonly DeliveryOrganisation[] = [
  {
    laCode: '314',
    name: 'Achieving for Children',
    form: 'community interest company (jointly council-owned)',
    startedOn: '2014-04-01',
    note: 'The month it began is approximate; the source gives 2014.',
  },
  {
    laCode: '318',
    name: 'Achieving for Children',
    form: 'community interest company (jointly council-owned)',
    startedOn: '2014-04-01',
    note: 'The month it began is approximate; the source gives 2014.',
  },
  {
    laCode: '330',
    name: 'Birmingham Children’s Trust',
    form: 'council-owned company (trust)',
    startedOn: '2018-04-01',
  },
  {
    laCode: '333',
    name: 'Sandwell Children’s Trust',
    form: 'independent trust',
    startedOn: '2018-04-01',
  },
  {
    laCode: '371',
    name: 'Doncaster Children’s Services Trust',
    form: 'independent trust',
    startedOn: '2014-10-01',
    endedOn: '2022-09-01',
    note: 'The month it ended is approximate.',
  },
  {
    laCode: '380',
    name: 'Bradford Children and Families Trust',
    form: 'council-owned trust',
    startedOn: '2023-04-01',
  },
  {
    laCode: '394',
    name: 'Together for Children',
    form: 'council-owned company',
    startedOn: '2017-04-01',
  },
  {
    laCode: '868',
    name: 'Achieving for Children',
    form: 'community interest company (jointly council-owned)',
    startedOn: '2017-08-01',
    note: 'The month it began is approximate; the source gives 2017.',
  },
  {
    laCode: '870',
    name: 'Brighter Futures for Children',
    form: 'council-owned company',
    startedOn: '2018-12-03',
    endedOn: '2025-09-30',
    note: 'The day it began is approximate; the source gives December 2018.',
  },
  {
    laCode: '871',
    name: 'Slough Children’s Services Trust',
    form: 'independent trust',
    startedOn: '2015-10-01',
    endedOn: '2021-03-31',
  },
  {
    laCode: '871',
    name: 'Slough Children First',
    form: 'council-owned company',
    startedOn: '2021-04-01',
    note: 'Not confirmed after 2023.',
  },
  {
    laCode: '885',
    name: 'Worcestershire Children First',
    form: 'council-owned company',
    startedOn: '2019-10-01',
    endedOn: '2024-09-30',
  },
  {
    laCode: '928',
    name: 'Northamptonshire Children’s Trust',
    form: 'council-owned trust',
    startedOn: '2020-11-01',
    endedOn: '2021-03-31',
    note: 'Went on under the two successor councils.',
  },
  {
    laCode: '940',
    name: 'Northamptonshire Children’s Trust',
    form: 'council-owned trust',
    startedOn: '2021-04-01',
  },
  {
    laCode: '941',
    name: 'Northamptonshire Children’s Trust',
    form: 'council-owned trust',
    startedOn: '2021-04-01',
  },
];

/** Who ran the services of an authority on a day, or null where the council did so itself. */
export function deliveryOn(laCode: string, day: string): DeliveryOrganisation | null {
  return (
    deliveryOrganisations.find(
      (delivery) =>
        delivery.laCode === laCode &&
        delivery.startedOn <= day &&
        (delivery.endedOn === undefined || day <= delivery.endedOn),
    ) ?? null
  );
}
