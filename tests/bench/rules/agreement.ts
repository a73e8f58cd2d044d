import { type Contender, fromObjects, type Inspection } from './contenders';

/** Judgements on which a contender differs from the app, one sentence each. */
export async function differences(
  contender: Contender,
  inspections: readonly Inspection[],
): Promise<string[]> {
  const found: string[] = [];
  if (!contender.grades) return found;
  for (const [seed, inspection] of inspections.entries()) {
    const theirs = await contender.grades(inspection);
    const ours = (await fromObjects.grades?.(inspection)) ?? {};
    const areas = new Map([...Object.entries(ours), ...Object.entries(theirs)]).keys();
    for (const area of areas) {
      const [wanted, got] = [ours, theirs].map((each) => new Map(Object.entries(each)).get(area));
      if (wanted !== got) {
        found.push(`${contender.name}: ${area} of inspection ${seed} is ${got}, not ${wanted}`);
      }
    }
  }
  return found;
}
