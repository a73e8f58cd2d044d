// @ts-check

/**
 * One change that was tried: what stood there, what was put in its place, and whether a test noticed.
 *
 * @typedef {object} Mutant
 * @property {string} file
 * @property {number} line
 * @property {string} mutator
 * @property {string} from
 * @property {string} to
 * @property {string} status
 */

/** Survivors that are there for one reason. @typedef {{ reason: string, mutants: Array<Pick<Mutant, 'file' | 'mutator' | 'from' | 'to'>> }} Explained */

/** @typedef {{ line: number, column: number }} Position */
/** @typedef {{ mutatorName: string, replacement?: string, status: string, location: { start: Position, end: Position } }} ReportedMutant */
/** @typedef {{ files: Record<string, { source: string, mutants: ReportedMutant[] }> }} MutationReport */

/** Long enough to know a change by, short enough to read. @param {string} text */
const shorten = (text) => {
  const oneLine = text.replaceAll(/\s+/g, ' ').trim();
  return oneLine.length > 120 ? `${oneLine.slice(0, 120)}…` : oneLine;
};

/**
 * @param {string} source
 * @param {ReportedMutant['location']} location
 */
function textAt(source, { start, end }) {
  const lines = source.split('\n').slice(start.line - 1, end.line);
  const last = lines.length - 1;
  lines[last] = (lines[last] ?? '').slice(0, end.column - 1);
  lines[0] = (lines[0] ?? '').slice(start.column - 1);
  return lines.join('\n');
}

/** @param {MutationReport} report @returns {Mutant[]} */
export const readMutants = ({ files }) =>
  Object.entries(files).flatMap(([file, { source, mutants }]) =>
    mutants.map(({ mutatorName, replacement, status, location }) => ({
      file,
      line: location.start.line,
      mutator: mutatorName,
      from: shorten(textAt(source, location)),
      to: shorten(replacement ?? ''),
      status,
    })),
  );

const noticed = ['Killed', 'Timeout'];
const unnoticed = ['Survived', 'NoCoverage'];

/** @param {readonly Mutant[]} mutants @param {readonly string[]} statuses */
const among = (mutants, statuses) => mutants.filter(({ status }) => statuses.includes(status));

/**
 * The share of changes that a test noticed, of those it could have.
 *
 * @param {readonly Mutant[]} mutants
 */
export function scoreOf(mutants) {
  const found = among(mutants, noticed).length;
  const missed = among(mutants, unnoticed).length;
  return found + missed === 0 ? 1 : found / (found + missed);
}

/** @param {Pick<Mutant, 'file' | 'mutator' | 'from' | 'to'>} mutant */
const keyOf = ({ file, mutator, from, to }) => [file, mutator, from, to].join('\n');

/**
 * Every survivor under its reason, those without one last, and the score.
 *
 * @param {readonly Mutant[]} mutants
 * @param {readonly Explained[]} explained
 */
export function tellSurvivors(mutants, explained) {
  const reasons = new Map(
    explained.flatMap(({ reason, mutants: known }) =>
      known.map((mutant) => /** @type {const} */ ([keyOf(mutant), reason])),
    ),
  );
  const survivors = among(mutants, unnoticed);
  const unexplained = survivors.filter((mutant) => !reasons.has(keyOf(mutant)));
  /** @param {string} heading @param {readonly Mutant[]} listed */
  const section = (heading, listed) =>
    listed.length === 0 ? [] : [`${heading}`, ...listed.map(lineOf), ''];
  const files = [...new Set(mutants.map(({ file }) => file))].sort();

  return [
    ...files.map((file) =>
      rowOf(
        mutants.filter((mutant) => mutant.file === file),
        file,
      ),
    ),
    '',
    ...explained.flatMap(({ reason }) =>
      section(
        `Survivors explained: ${reason}`,
        survivors.filter((mutant) => reasons.get(keyOf(mutant)) === reason),
      ),
    ),
    ...section('Survivors not explained:', unexplained),
    `${rowOf(mutants, 'in all')}, ${among(mutants, ['Ignored']).length} ignored`,
    `${survivors.length - unexplained.length} survivors explained, ${unexplained.length} not`,
  ].join('\n');
}

/** @param {Mutant} mutant */
const lineOf = ({ file, line, mutator, from, to }) =>
  `  ${file}:${line} ${mutator}: ${from} → ${to}`;

/** @param {readonly Mutant[]} mutants @param {string} name */
function rowOf(mutants, name) {
  const found = among(mutants, noticed).length;
  const all = found + among(mutants, unnoticed).length;
  return `${(scoreOf(mutants) * 100).toFixed(1).padStart(6)} per cent noticed, ${found} of ${all}: ${name}`;
}
