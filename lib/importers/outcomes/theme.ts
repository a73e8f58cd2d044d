import { plainText } from './plain-text';

/** The words our record uses for what a visit looked at, by the words Ofsted's tables have used. */
const themes: Readonly<Record<string, string>> = {
  'children in need subject to a plan': 'Children in need or subject to a protection plan',
  'children in need or subject to a plan': 'Children in need or subject to a protection plan',
  'children in need or subject to a protection plan':
    'Children in need or subject to a protection plan',
  'children in need or subject to a child protection plan':
    'Children in need or subject to a protection plan',
  'front door': 'Front door',
  'care leavers': 'Care leavers',
  'children in care': 'Children in care',
  'achieving permanence': 'Achieving permanence',
  'vulnerable adolescents': 'Vulnerable adolescents',
};

/** A visit's theme in the words of our record, or as it is printed where we know no other; null where there is none. */
export function themeOf(cell: string): string | null {
  const plain = plainText(cell);
  if (plain === '' || plain === 'n a') return null;
  return Object.hasOwn(themes, plain) ? (themes[plain] ?? null) : cell.trim();
}
