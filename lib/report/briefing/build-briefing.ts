import type { Briefing, BriefingSection } from '@/lib/domain/briefing';
import { formatAge, formatDate } from '@/lib/format/dates';
import { besideSection } from './beside-section';
import { concernsSection } from './concerns-section';
import type { BriefingFacts } from './facts';
import { gradesSection } from './grades-section';
import { nextSection } from './next-section';
import { reasonsSection } from './reasons-section';
import { sinceSection } from './since-section';
import { daysOf, note } from './words';

/**
 * The briefing of an inspection for those who lead the council, in the order they read it. Nothing in it is private:
 * everybody may read it.
 */
export function buildBriefing(facts: BriefingFacts): Briefing {
  const { authority, inspection, framework, today, newest } = facts;
  const seen = inspection.startedOn ?? inspection.publishedOn;
  const published = inspection.publishedOn && `, published ${formatDate(inspection.publishedOn)}`;

  return {
    title: 'Briefing for leaders',
    subject: `${authority.name}, inspection of ${daysOf(inspection)}`,
    lead: `${newest ? 'The newest inspection' : 'An earlier inspection'}: ${framework.shortName}${published ?? ''}.${
      seen ? ` Inspectors saw the service ${formatAge(seen, today)}.` : ''
    }`,
    sections: [
      gradesSection(facts),
      reasonsSection(facts),
      nextSection(facts),
      concernsSection(facts),
      sinceSection(facts),
      besideSection(facts),
      aboutSection(facts),
    ],
  };
}

function aboutSection({ about }: BriefingFacts): BriefingSection {
  const { citation, address, dataTo, reportSource, remark } = about;

  return {
    id: 'about',
    title: 'Source and how to cite',
    blocks: [
      note([
        `${reportSource}. Data to ${formatDate(dataTo)}. Contains public sector information licensed under the `,
        {
          text: 'Open Government Licence v3.0',
          href: 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/',
        },
        `. This is not Ofsted’s or the Department for Education’s service.${remark ? ` ${remark}` : ''}`,
      ]),
      note([
        `Cite as: ${citation} Inspect children’s services: briefing for leaders, `,
        { text: address, href: address },
      ]),
    ],
  };
}
