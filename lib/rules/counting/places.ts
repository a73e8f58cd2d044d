import type { JudgementArea } from '@/lib/domain/judgement-areas';
import type { Criterion, Framework, FrameworkJudgement } from '@/lib/frameworks/framework';

/** Where evidence counts: one criterion of one judgement. */
export type Place = {
  number: number;
  /** The place of its judgement among those that rest on criteria. */
  judgement: number;
  criterion: Criterion;
  /** False for a criterion of another judgement that an entry may be filed under. */
  own: boolean;
};

export type PlacedJudgement = {
  judgement: FrameworkJudgement;
  /** Its own criteria, in the framework’s order, and all criteria, those of others too. */
  own: readonly Place[];
  all: readonly Place[];
  /** All by the id of the criterion. */
  placeOf: ReadonlyMap<string, Place>;
  /** How many of its own criteria are core. */
  core: number;
};

/**
 * The places of a framework version, numbered from 1 so that evidence can be counted in arrays: the
 * judgements’ own criteria first, because little evidence is ever filed under another judgement’s.
 */
export type Places = {
  /** In the order of the version, those that rest on criteria. */
  judgements: readonly PlacedJudgement[];
  judgementOf: ReadonlyMap<JudgementArea, PlacedJudgement>;
  /** By number. There is no place 0. */
  byNumber: readonly (Place | undefined)[];
  /** The last number of a judgement’s own criterion. */
  lastOwn: number;
};

/** What the codes of entries have room for: see `packed-evidence.ts`. */
const mostOwn = 127;
const mostPlaces = 1023;

/** Versions are never edited, so the places of each are numbered once. */
const numbered = new WeakMap<Framework['judgements'], Places>();

export function placesOf({ key, judgements }: Framework): Places {
  const known = numbered.get(judgements);
  if (known) return known;

  const fresh = numberPlaces(judgements.filter(({ criteria }) => criteria.length > 0));
  if (fresh.lastOwn > mostOwn || fresh.byNumber.length > mostPlaces + 1) {
    throw new Error(`${key} has more criteria than can be counted`);
  }
  numbered.set(judgements, fresh);
  return fresh;
}

function numberPlaces(judgements: readonly FrameworkJudgement[]): Places {
  const criteria = new Map(
    judgements.flatMap((judgement) => judgement.criteria.map((each) => [each.id, each])),
  );
  const places: Place[] = [];
  const put = (judgement: number, criterion: Criterion, own: boolean): void => {
    places.push({ number: places.length + 1, judgement, criterion, own });
  };
  for (const [at, judgement] of judgements.entries()) {
    for (const criterion of judgement.criteria) put(at, criterion, true);
  }
  const lastOwn = places.length;
  for (const [at, judgement] of judgements.entries()) {
    const own = new Set(judgement.criteria.map(({ id }) => id));
    for (const [id, criterion] of criteria) if (!own.has(id)) put(at, criterion, false);
  }
  const order = [...criteria.keys()];
  const placed = judgements.map((judgement, at): PlacedJudgement => {
    const here = places.filter((place) => place.judgement === at);
    const placeOf = new Map(here.map((place) => [place.criterion.id, place]));
    const all = order.flatMap((id) => placeOf.get(id) ?? []);
    const own = all.filter((place) => place.own);
    const core = own.filter(({ criterion }) => criterion.core).length;

    return { judgement, own, all, placeOf, core };
  });

  return {
    judgements: placed,
    judgementOf: new Map(placed.map((each) => [each.judgement.area, each])),
    byNumber: [undefined, ...places],
    lastOwn,
  };
}
