import type { ComponentProps } from 'react';
import { TakeViewAway as TakeAway } from '@/components/local-authorities/take-view-away';
import { getDataVersion } from '@/lib/queries/data-versions';

/** What a view can be taken away as, with the version of the data that it shows. */
export async function TakeViewAway(view: Omit<ComponentProps<typeof TakeAway>, 'dataVersion'>) {
  return <TakeAway {...view} dataVersion={await getDataVersion()} />;
}
