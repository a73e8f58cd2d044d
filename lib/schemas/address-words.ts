import { z } from 'zod';

/** "West Midlands" travels as `west-midlands`, `helpAndProtection` as `help-and-protection`. */
export function toAddressWord(word: string): string {
  return word
    .replace(/[A-Z]/g, (letter, at) => (at === 0 || word[at - 1] === ' ' ? letter : `-${letter}`))
    .toLowerCase()
    .replace(/,/g, '')
    .replace(/ /g, '-');
}

/** Reads an address word back as one of the words it can stand for. */
export function wordOf<const Word extends string>(words: readonly Word[]) {
  return z.string().transform((given, context): Word => {
    const meant = words.find((word) => toAddressWord(word) === given.trim().toLowerCase());
    if (meant !== undefined) return meant;

    context.issues.push({ code: 'custom', input: given, message: 'No such choice' });
    return z.NEVER;
  });
}

/** The query of an address as Next.js hands it over. */
export type RawParams = Readonly<Record<string, string | readonly string[] | undefined>>;

/** Part of an address that means nothing here: the page says so and goes on without it. */
export type Ignored<Param extends string = string> = { param: Param; value: string };

/** The longest part of an address that is shown back to a reader. */
const shownLength = 100;

/** The first value of a parameter that makes sense; those that do not are put on the list. */
export function readParam<Value, Param extends string>(
  raw: RawParams,
  param: Param,
  schema: z.ZodType<Value>,
  ignored: Ignored<Param>[],
): Value | null {
  const given = [raw[toAddressWord(param)] ?? []].flat().filter((value) => value.trim() !== '');
  const parsed = given.map((value) => ({ value, result: schema.safeParse(value) }));
  const first = parsed.find(({ result }) => result.success);
  for (const attempt of parsed) {
    if (attempt !== first) ignored.push({ param, value: attempt.value.slice(0, shownLength) });
  }
  return first?.result.data ?? null;
}

/** The shortest query string that says these things; what is null is left unsaid. */
export function toQuery(said: Readonly<Record<string, string | null>>): string {
  const query = new URLSearchParams(
    Object.entries(said).flatMap(([param, value]) =>
      value === null ? [] : [[toAddressWord(param), value]],
    ),
  );
  return query.size > 0 ? `?${query}` : '';
}

/** The query as one text, so that reading it twice in a request can be read once. */
export function queryOf(raw: RawParams): string {
  return new URLSearchParams(
    Object.entries(raw).flatMap(([param, value]) =>
      [value ?? []].flat().map((one) => [param, one]),
    ),
  ).toString();
}

/** And back. */
export function rawParams(query: URLSearchParams): Record<string, string[]> {
  const raw: Record<string, string[]> = {};
  for (const [param, value] of query) raw[param] = [...(raw[param] ?? []), value];
  return raw;
}
