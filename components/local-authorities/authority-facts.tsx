import type { LocalAuthority } from '@/lib/domain/local-authority-record';
import { formatDate } from '@/lib/format/dates';
import { formatNumber } from '@/lib/format/numbers';
import { type Fact, FactRow } from './fact-row';

/** What one needs to know of an authority before its grades. */
export function AuthorityFacts({ authority }: { authority: LocalAuthority }) {
  const { type, region, children0To17, childrenMidYear, establishedOn, abolishedOn } = authority;
  const facts: (Fact | null)[] = [
    { name: 'Region', value: region },
    { name: 'Type', value: type },
    {
      name: 'Children aged 0 to 17',
      value:
        children0To17 === null
          ? 'Not held'
          : `${formatNumber(children0To17)} (mid-${childrenMidYear})`,
    },
    { name: 'Services run by', value: authority.deliveryOrganisation ?? 'The council' },
    establishedOn ? { name: 'Began', value: formatDate(establishedOn) } : null,
    abolishedOn ? { name: 'Ended', value: formatDate(abolishedOn) } : null,
    { name: 'Codes', value: `${authority.laCode}, ${authority.gssCode}` },
  ];

  return <FactRow facts={facts.filter((fact) => fact !== null)} />;
}
