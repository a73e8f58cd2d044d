import { cleanText } from './clean-text';

/** A piece of XML or HTML that is ready to be written. Only `element` and `markup` make one, so text is always escaped. */
export type Markup = { readonly written: string };
export type Child = string | number | Markup | null | readonly Child[];
type Attributes = Readonly<Record<string, string | number | null>>;

/** An element with its attributes, those that are null left out, and what is in it. */
export function element(name: string, attributes: Attributes = {}, ...children: Child[]): Markup {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== null)
    .map(([key, value]) => ` ${key}="${escapeText(String(value))}"`)
    .join('');
  const inside = children.map(writeChild).join('');

  return {
    written: inside === '' ? `<${name}${written}/>` : `<${name}${written}>${inside}</${name}>`,
  };
}

/** The same where an empty element must have an end tag, as in HTML. */
export function htmlElement(
  name: string,
  attributes: Attributes = {},
  ...children: Child[]
): Markup {
  const { written } = element(name, attributes, ...children);
  return { written: written.endsWith('/>') ? `${written.slice(0, -2)}></${name}>` : written };
}

export function escapeText(text: string): string {
  return cleanText(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

function writeChild(child: Child): string {
  if (child === null) return '';
  if (typeof child === 'string' || typeof child === 'number') return escapeText(String(child));
  return 'written' in child ? child.written : child.map(writeChild).join('');
}
