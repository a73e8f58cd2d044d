// @ts-check
import { randomUUID } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';

/**
 * What the database holds of one recorded thing: its identity and its newest version.
 *
 * @template T
 * @typedef {object} Stored
 * @property {string} id
 * @property {number} version
 * @property {string} state recorded or withdrawn
 * @property {string | null} recordedBy
 * @property {T} content
 */

/**
 * @template T
 * @typedef {object} NextVersion
 * @property {string} id identity of the thing
 * @property {string} versionId
 * @property {boolean} isNew
 * @property {number} version
 * @property {string} state
 * @property {string | null} reason
 * @property {T} content
 */

const reason = 'The encoding of the published report was revised.';

/**
 * The versions to add so that the record says what the file says. What a person has changed since is left alone.
 *
 * @template T
 * @param {ReadonlyMap<string, T>} wanted by key
 * @param {ReadonlyMap<string, Stored<T>>} stored by key
 * @returns {NextVersion<T>[]}
 */
export function nextVersions(wanted, stored) {
  const untouched = [...stored].filter(([, known]) => known.recordedBy === null);
  const fresh = [...wanted].filter(([key]) => !stored.has(key));

  return [
    ...fresh.map(([, content]) => ({
      id: randomUUID(),
      versionId: randomUUID(),
      isNew: true,
      version: 1,
      state: 'recorded',
      reason: null,
      content,
    })),
    ...untouched.flatMap(([key, known]) => {
      const content = wanted.get(key);
      const state = content ? 'recorded' : 'withdrawn';
      if (known.state === state && isDeepStrictEqual(known.content, content ?? known.content))
        return [];

      return {
        id: known.id,
        versionId: randomUUID(),
        isNew: false,
        version: known.version + 1,
        state,
        reason,
        content: content ?? known.content,
      };
    }),
  ];
}
