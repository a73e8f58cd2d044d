import { describe, expect, test } from 'vitest';
import { findNoteFaults } from '@/components/evidence/check-note';

const note = {
  area: 'helpAndProtection',
  criteria: 'HP-02',
  direction: 'context',
  summary: 'Contacts wait a day.',
};

describe('what a device says of a note before it is kept for later', () => {
  test('is nothing where the server would take it', async () => {
    expect(await findNoteFaults(note, false)).toEqual([]);
  });

  test('names what may identify a child, unless a reason is given', async () => {
    const told = { ...note, summary: 'Jayden waited a day.' };

    expect(await findNoteFaults(told, false)).toEqual([
      'Take out what may identify a child, or say why it must stay',
    ]);
    expect(await findNoteFaults({ ...told, identifyingReason: 'He asked' }, false)).toEqual([]);
    expect(await findNoteFaults({ ...note, reason: 'Mrs Bloggs asked' }, true)).toHaveLength(1);
  });

  test('asks why an entry is changed', async () => {
    expect(await findNoteFaults({ ...note, reason: ' ' }, true)).toEqual([
      'Enter why you are changing it',
    ]);
  });
});
