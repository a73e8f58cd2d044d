export type XmlElement = {
  name: string;
  attributes: Readonly<Record<string, string>>;
  children: (XmlElement | string)[];
};

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

/** The root of an XML document. @throws where a tag is not closed by its own end tag */
export function readXml(text: string): XmlElement {
  const top: XmlElement = { name: '', attributes: {}, children: [] };
  const open = [top];
  for (const [part] of text.matchAll(/<[^>]*>|[^<]+/g)) {
    const inside = open.at(-1);
    if (!inside) throw new Error(`There is an end tag too many: ${part}`);
    if (part.startsWith('<?')) continue;
    if (part.startsWith('</')) {
      if (part !== `</${inside.name}>`) throw new Error(`${part} ends ${inside.name}`);
      open.pop();
    } else if (part.startsWith('<')) {
      const element = readTag(part);
      inside.children.push(element);
      if (!part.endsWith('/>')) open.push(element);
    } else {
      inside.children.push(decode(part));
    }
  }
  const [root] = top.children.filter((child) => typeof child !== 'string');
  if (open.length !== 1 || !root) throw new Error('The document does not end');
  return root;
}

function readTag(tag: string): XmlElement {
  const attributes = Object.fromEntries(
    [...tag.matchAll(/([\w:.-]+)="([^"]*)"/g)].map(([, key = '', value = '']) => [
      key,
      decode(value),
    ]),
  );
  return { name: /^<([^\s/>]+)/.exec(tag)?.[1] ?? '', attributes, children: [] };
}

function decode(text: string): string {
  return text.replace(/&(#x?[0-9a-f]+|\w+);/gi, (whole, code: string) => {
    if (!code.startsWith('#')) return entities[code] ?? whole;
    return String.fromCodePoint(
      code.startsWith('#x') ? Number.parseInt(code.slice(2), 16) : Number(code.slice(1)),
    );
  });
}

export function elementsOf(parent: XmlElement, name?: string): XmlElement[] {
  return parent.children.filter(
    (child): child is XmlElement =>
      typeof child !== 'string' && (name === undefined || child.name === name),
  );
}

/** Every element of this name, however deep. */
export function findAll(parent: XmlElement, name: string): XmlElement[] {
  return elementsOf(parent).flatMap((child) => [
    ...(child.name === name ? [child] : []),
    ...findAll(child, name),
  ]);
}
