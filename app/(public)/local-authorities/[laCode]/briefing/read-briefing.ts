import { cache } from 'react';
import { withFacts } from '@/app/(public)/local-authorities/[laCode]/inspections/[date]/inspection-pages';
import {
  type PublishedInspection,
  readPublishedInspection,
} from '@/app/(public)/local-authorities/[laCode]/inspections/[date]/published-inspection';
import { wholeAddress } from '@/app/(public)/view-source';
import { gradeHistory } from '@/lib/comparison/grade-history';
import { actionDates } from '@/lib/domain/action-dates';
import type { Briefing } from '@/lib/domain/briefing';
import { addressDay, type Inspection } from '@/lib/domain/inspection-record';
import type { LocalAuthority } from '@/lib/domain/local-authority-record';
import { paths } from '@/lib/paths';
import { readConcerns } from '@/lib/queries/concerns';
import { listCouncilItems } from '@/lib/queries/council-items';
import { listPublishedInspections } from '@/lib/queries/inspections';
import { getLocalAuthority, listLocalAuthorityNames } from '@/lib/queries/local-authorities';
import { getReportText } from '@/lib/queries/reports';
import { listVisits } from '@/lib/queries/visits';
import { buildBriefing } from '@/lib/report/briefing/build-briefing';
import type { BriefingFacts } from '@/lib/report/briefing/facts';
import { inPrintedOrder } from '@/lib/report/build-report';
import { citationOf } from '@/lib/report/citation';
import { reportTitle } from '@/lib/report/report-title';
import { today } from '@/lib/server/clock';
import { besideFacts } from './beside-facts';
import { concernFacts } from './concern-facts';
import { judgementFacts } from './judgement-facts';
import { sinceFacts } from './since-facts';

/** What an address of a briefing leads to. */
export type FoundBriefing = {
  authority: LocalAuthority;
  /** Every inspection there could be a briefing of, newest first. */
  inspections: readonly Inspection[];
  /** Null where the address names no inspection of them, or there is none at all. */
  told: { inspection: Inspection; newest: boolean; briefing: Briefing } | null;
};

/**
 * The briefing of an authority's newest inspection, or of the one that goes by a day. It holds nothing that is not
 * public, whoever asks. Null where there is no such authority.
 */
export const readBriefing = cache(
  async (laCode: string, asked: string | undefined): Promise<FoundBriefing | null> => {
    const [found, inspections] = await Promise.all([
      getLocalAuthority(laCode),
      listPublishedInspections(laCode),
    ]);
    if (!found) return null;

    const { authority } = found;
    const [first] = inspections;
    const chosen =
      asked === undefined ? first : inspections.find((one) => addressDay(one) === asked);
    if (!chosen) return { authority, inspections, told: null };

    const newest = chosen.id === first?.id;
    const published = await readPublishedInspection(laCode, addressDay(chosen));
    const facts = await readFacts(authority, published, newest);
    return {
      authority,
      inspections,
      told: { inspection: chosen, newest, briefing: buildBriefing(facts) },
    };
  },
);

async function readFacts(
  authority: LocalAuthority,
  published: PublishedInspection,
  newest: boolean,
): Promise<BriefingFacts> {
  const { laCode } = authority;
  const { framework, snapshot, earlier, later } = published;
  const inspection = withFacts(published.inspection, snapshot);
  const now = today();
  const day = newest ? now : (inspection.publishedOn ?? now);
  const [reasons, concerns, visits, interventions, names, asks, beside] = await Promise.all([
    judgementFacts(published),
    readConcerns(laCode, null),
    listVisits(laCode),
    listCouncilItems('intervention', { laCode }, null),
    listLocalAuthorityNames(),
    readAsks(published),
    besideFacts(authority, inspection, newest, day),
  ]);
  const title = reportTitle(inspection, inspection.laName);
  const address = addressDay(inspection);

  return {
    authority,
    inspection,
    framework,
    today: now,
    newest,
    history: gradeHistory(inspection, earlier),
    ...reasons,
    asks,
    ...concernFacts(laCode, concerns, inspection.id, newest ? null : inspection.startedOn),
    since: sinceFacts({
      laCode,
      inspection,
      later,
      visits,
      interventions,
      names: new Map(names.map((one) => [one.laCode, one.name])),
    }),
    law: {
      dates: actionDates({
        ...inspection,
        areas:
          asks.length > 0
            ? asks.map(({ urgent }) => ({ kind: urgent ? 'priorityAction' : 'improvement' }))
            : [{ kind: 'improvement' }],
      }),
      listHeld: asks.length > 0,
    },
    beside: beside.beside,
    about: {
      citation: citationOf(inspection, title),
      address: wholeAddress(
        newest
          ? paths.localAuthorities.briefing(laCode)
          : paths.localAuthorities.briefing(laCode, address),
      ),
      dataTo: beside.dataTo,
      reportSource: inspection.source ?? 'Recorded in this service',
      besideSources: beside.sources,
      remark:
        inspection.origin === 'publishedRecord'
          ? 'Wording and reading are ours; grades, dates and figures are those of the published report.'
          : null,
    },
    links: {
      inspection: (one) => paths.localAuthorities.inspection(laCode, addressDay(one)),
      judgement: (area) => paths.localAuthorities.judgement(laCode, address, area),
      concerns: paths.localAuthorities.concerns(laCode),
      intervention: paths.localAuthorities.intervention(laCode),
      howGradesAreDerived: paths.howGradesAreDerived,
    },
  };
}

/** What the report asks for, in the order it is printed. */
async function readAsks({
  inspection,
  snapshot,
}: PublishedInspection): Promise<BriefingFacts['asks']> {
  const areas =
    snapshot?.document.areasForImprovement ??
    inPrintedOrder((await getReportText(inspection)).areasForImprovement).map((area, index) => ({
      ...area,
      number: index + 1,
    }));

  return areas.map(({ number, text, kind }) => ({
    number,
    text,
    urgent: kind === 'priorityAction',
  }));
}
