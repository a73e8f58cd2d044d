import 'server-only';
import { digestOf } from './digest';

/** An id made from what it stands for: the same value has the same id, so that sending it twice is seen. */
export function derivedId(value: unknown): string {
  const hex = digestOf(value);
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    // A UUID of version 8, whose bits are one's own, in the variant that RFC 9562 describes.
    `8${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-');
}
