import type { Metadata } from 'next';
import { pageOrProblem } from '@/app/problems/page-or-problem';
import { Page } from '@/components/layout/page';
import { CorrectionEntry } from '@/components/report/correction-entry';
import { formatCount } from '@/lib/format/numbers';
import { paths } from '@/lib/paths';
import { listCorrections } from '@/lib/queries/corrections';
import { correctedParts } from '@/lib/report/corrected-parts';

export const metadata: Metadata = { title: 'Corrections' };

export default pageOrProblem(async function CorrectionsPage() {
  const corrections = await listCorrections();

  return (
    <Page
      title="Corrections"
      breadcrumbs={[{ text: 'Local authorities', href: paths.localAuthorities.list }]}
      lead="Every published grade, day or report that was found wrong and put right. What stood before stays readable."
    >
      {corrections.length === 0 ? (
        <p>Nothing that was published has been corrected.</p>
      ) : (
        <>
          <p className="mb-2 text-quiet">{formatCount(corrections.length, 'correction')}</p>
          {corrections.map((correction) => (
            <CorrectionEntry
              key={correction.id}
              correction={correction}
              parts={correctedParts(correction)}
            />
          ))}
        </>
      )}
    </Page>
  );
});
