import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import {
  dropDraftEverywhere,
  listKeptDrafts,
  loadDraft,
  noteSent,
  storeDraft,
} from '@/components/evidence/draft-store';

const place = { viewerId: 'viewer', inspectionId: 'inspection', form: 'new' };
const draft = {
  answers: { summary: ['Some contacts wait.'] },
  revision: 3,
  sentRevision: 0,
  path: '/inspections/inspection/evidence/new',
};

let kept: Record<string, string>;

beforeEach(() => {
  kept = {};
  const methods = {
    getItem: (key: string) => kept[key] ?? null,
    setItem: (key: string, value: string) => {
      kept[key] = value;
    },
    removeItem: (key: string) => {
      delete kept[key];
    },
  };
  vi.stubGlobal(
    'localStorage',
    new Proxy(kept, { get: (_, name) => Reflect.get(methods, name) ?? kept[String(name)] }),
  );
});
afterEach(() => vi.unstubAllGlobals());

describe('drafts on a device', () => {
  test('go 30 days after they were kept', () => {
    vi.useFakeTimers({ now: new Date('2026-10-01T09:00:00Z') });
    storeDraft(place, 'one', draft);
    vi.setSystemTime(new Date('2026-10-31T08:59:00Z'));
    expect(loadDraft(place, 'one')).toMatchObject(draft);

    vi.setSystemTime(new Date('2026-10-31T09:01:00Z'));
    expect(loadDraft(place, 'one')).toBeNull();
    expect(Object.keys(kept)).toEqual([]);
    vi.useRealTimers();
  });

  test('come back as they were kept, each under its own submission', () => {
    storeDraft(place, 'one', draft);
    storeDraft(place, 'two', { ...draft, revision: 4 });

    expect(loadDraft(place, 'one')).toMatchObject(draft);
    expect(
      listKeptDrafts('viewer')
        .map(({ id }) => id)
        .toSorted(),
    ).toEqual(['one', 'two']);
    expect(listKeptDrafts('somebody else')).toEqual([]);
  });

  test('remember how much of them the server holds, and never less', () => {
    storeDraft(place, 'one', draft);
    noteSent(place, 'one', 3);
    noteSent(place, 'one', 2);
    noteSent(place, 'unknown', 2);

    expect(loadDraft(place, 'one')?.sentRevision).toBe(3);
    expect(listKeptDrafts('viewer')).toHaveLength(1);
  });

  test('go wherever they are kept', () => {
    storeDraft(place, 'one', draft);
    storeDraft({ ...place, form: 'quick' }, 'one', draft);
    storeDraft({ ...place, viewerId: 'somebody else' }, 'one', draft);
    dropDraftEverywhere('viewer', 'one');

    expect(listKeptDrafts('viewer')).toEqual([]);
    expect(listKeptDrafts('somebody else')).toHaveLength(1);
  });

  test('that are damaged, or of an older kind, are none', () => {
    kept['unsaved/viewer/inspection/new/one'] = '{';
    kept['unsaved/viewer/inspection/new/two'] = JSON.stringify({ answers: {}, keptAt: 'then' });
    kept['unsaved/viewer/inspection/new'] = JSON.stringify({ ...draft, keptAt: 'then' });

    expect(listKeptDrafts('viewer')).toEqual([]);
  });

  test('are not kept where the device has no room, and it says so', () => {
    vi.stubGlobal('localStorage', {
      setItem: () => {
        throw new DOMException('full', 'QuotaExceededError');
      },
    });

    expect(storeDraft(place, 'one', draft)).toBe(false);
  });
});
