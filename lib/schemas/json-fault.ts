/** Where a text stops being JSON. Lines and columns count from 1. */
export type JsonFault = { line: number; column: number; what: string };

type Expected = 'value' | 'key' | 'firstKey' | 'colon' | 'commaOrEnd' | 'firstItem' | 'nothing';

const space = /[\t\n\r ]*/y;
const word = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const escaped = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y;

const wanted: Readonly<Record<Expected, string>> = {
  value: 'a value belongs here',
  firstItem: 'a value or ] belongs here',
  key: 'a name in quotation marks belongs here',
  firstKey: 'a name in quotation marks or } belongs here',
  colon: 'a colon belongs here',
  commaOrEnd: 'a comma or the closing bracket belongs here',
  nothing: 'nothing more belongs here',
};

/** The first place where a text is not JSON, or undefined where it is. */
export function findJsonFault(text: string): JsonFault | undefined {
  return scan(text, () => {});
}

/**
 * The first place where an object says the same name twice: a parser takes the last and drops the others
 * without a word. Undefined where there is none, and where the text is not JSON.
 */
export function findRepeatedName(text: string): JsonFault | undefined {
  const seen: Set<string>[] = [];
  let repeated: { at: number; name: string } | undefined;
  const fault = scan(text, (name, at, depth, first) => {
    if (repeated || depth > watchedDepth) return;
    const names = first ? new Set<string>() : (seen[depth] ?? new Set<string>());
    if (names.has(name)) repeated = { at, name };
    seen[depth] = names.add(name);
  });
  if (fault || !repeated) return undefined;

  return faultAt(text, repeated.at, `${repeated.name.slice(0, 40)} stands here a second time`);
}

/** Nothing we read is nested deeper, and what is told apart below takes memory. */
const watchedDepth = 16;

/** Told of each name in an object, as it is written, with its place and how deep it stands. */
type OnName = (name: string, at: number, depth: number, first: boolean) => void;

function scan(text: string, onName: OnName): JsonFault | undefined {
  const open: ('{' | '[')[] = [];
  let expected: Expected = 'value';
  let at = 0;
  const after = (pattern: RegExp): number => {
    pattern.lastIndex = at;
    return pattern.test(text) ? pattern.lastIndex : -1;
  };
  const afterValue = (): Expected => (open.length > 0 ? 'commaOrEnd' : 'nothing');

  for (;;) {
    at = Math.max(at, after(space));
    const next = text[at];
    if (next === undefined) {
      return expected === 'nothing' ? undefined : faultAt(text, at, 'the text ends too early');
    }
    const takesValue: boolean = expected === 'value' || expected === 'firstItem';
    const takesKey: boolean = expected === 'key' || expected === 'firstKey';
    const closes = next === (open.at(-1) === '{' ? '}' : ']');

    if (
      closes &&
      (expected === 'commaOrEnd' || expected === 'firstItem' || expected === 'firstKey')
    ) {
      open.pop();
      at += 1;
      expected = afterValue();
    } else if (takesValue && (next === '{' || next === '[')) {
      open.push(next);
      at += 1;
      expected = next === '{' ? 'firstKey' : 'firstItem';
    } else if (expected === 'commaOrEnd' && next === ',') {
      at += 1;
      expected = open.at(-1) === '{' ? 'key' : 'value';
    } else if (expected === 'colon' && next === ':') {
      at += 1;
      expected = 'value';
    } else if ((takesValue || takesKey) && next === '"') {
      const read = readString(text, at);
      if (read.fault) return faultAt(text, read.at, read.fault);
      if (takesKey) onName(text.slice(at, read.at), at, open.length, expected === 'firstKey');
      at = read.at;
      expected = takesKey ? 'colon' : afterValue();
    } else {
      const end = takesValue ? after(word) : -1;
      if (end < 0) return faultAt(text, at, wanted[expected]);
      at = end;
      expected = afterValue();
    }
  }
}

/** Where the text in quotation marks that begins at a place ends, or what is wrong with it and where. */
function readString(text: string, from: number): { at: number; fault?: string } {
  let at = from + 1;
  for (; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === quotationMark) return { at: at + 1 };
    if (code < firstPrintable) {
      return {
        at,
        fault: 'a line break, tab or control character stands in a text: write it as \\n or \\t',
      };
    }
    if (code !== backslash) continue;
    escaped.lastIndex = at;
    if (!escaped.test(text)) return { at, fault: 'a backslash here means nothing: write two' };
    at = escaped.lastIndex - 1;
  }
  return { at: from, fault: 'a text begins here that does not end' };
}

const quotationMark = 34;
const backslash = 92;
const firstPrintable = 32;

function faultAt(text: string, at: number, what: string): JsonFault {
  const lines = text.slice(0, at).split('\n');
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1, what };
}
