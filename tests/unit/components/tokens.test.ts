import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const styles = readFileSync(
  fileURLToPath(new URL('../../../app/globals.css', import.meta.url)),
  'utf8',
);
const theme = styles.slice(styles.indexOf('@theme'), styles.indexOf('@layer base'));
const tokens = new Map(
  [...theme.matchAll(/--color-([a-z-]+):\s*(#[0-9a-f]{6})/g)].map(([, name, hex]) => [name, hex]),
);

function luminance(name: string): number {
  const hex = tokens.get(name);
  if (!hex) throw new Error(`There is no colour ${name}`);
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((start) => Number.parseInt(hex.slice(start, start + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));

  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The contrast ratio of WCAG 2.2. */
function contrast(first: string, second: string): number {
  const [dark = 0, light = 0] = [luminance(first), luminance(second)].sort((a, b) => a - b);

  return (light + 0.05) / (dark + 0.05);
}

const grades = ['outstanding', 'good', 'requires-improvement', 'inadequate'];

describe('words can be read', () => {
  test.each([
    ['ink', 'paper'],
    ['ink', 'wash'],
    ['ink', 'accent-wash'],
    ['quiet', 'paper'],
    ['quiet', 'wash'],
    ['quiet', 'accent-wash'],
    ['accent', 'paper'],
    ['accent', 'wash'],
    ['accent', 'accent-wash'],
    ['accent-deep', 'paper'],
    ['paper', 'accent'],
    ['paper', 'accent-deep'],
    ['problem', 'paper'],
    ...grades.flatMap((grade) => [
      ['paper', grade],
      [grade, 'paper'],
      [grade, 'wash'],
      [grade, 'accent-wash'],
    ]),
  ])('%s on %s', (text = '', ground = '') => {
    expect(contrast(text, ground)).toBeGreaterThanOrEqual(4.5);
  });
});

describe('marks and edges can be seen', () => {
  test.each([
    ['edge', 'paper'],
    ['edge', 'wash'],
    ['strength', 'paper'],
    ['strength', 'accent-wash'],
    ['weakness', 'paper'],
    ['strength', 'line'],
    ...grades.map((grade) => [grade, 'line']),
  ])('%s beside %s', (mark = '', ground = '') => {
    expect(contrast(mark, ground)).toBeGreaterThanOrEqual(3);
  });
});

test('one ring of the focus shows on any ground', () => {
  const grounds = ['paper', 'wash', 'accent-wash', 'accent', 'ink', ...grades];

  expect(
    grounds.filter((ground) => contrast('focus', ground) < 3 && contrast('ink', ground) < 3),
  ).toEqual([]);
});

test('colours are chosen in the tokens and nowhere else', () => {
  expect(styles.slice(styles.indexOf('@layer base'))).not.toMatch(/#[0-9a-f]{3,8}\b/i);
});
