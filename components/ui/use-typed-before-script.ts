'use client';

import { type RefObject, useLayoutEffect, useRef, useState, useSyncExternalStore } from 'react';

const never = () => () => {};

/**
 * Keeps what was typed into a box before the script of the page was there.
 *
 * Where a text area comes filled in, React sets it back to what it came with as it takes the page over. So what stands
 * in it is read just before, and put back just after. Inputs, choices and lists React leaves alone.
 *
 * @returns for the `ref` of the text area
 */
export function useTypedBeforeScript(name: string): RefObject<HTMLTextAreaElement | null> {
  const box = useRef<HTMLTextAreaElement>(null);
  const takingOver = useSyncExternalStore(
    never,
    () => false,
    () => true,
  );
  const [typed] = useState(() => (takingOver ? readBoxes(name) : null));

  useLayoutEffect(() => {
    const element = box.current;
    const early = element && typed?.get(element);
    if (!element || !early) return;

    // Once: whatever is typed from here on is newer.
    typed?.delete(element);
    if (element.value === early.text) return;
    element.value = early.text;
    if (document.activeElement === element) element.setSelectionRange(early.start, early.end);
  }, [typed]);

  return box;
}

type Early = { text: string; start: number; end: number };

/** What stands in each text area of this name, and where the caret is; nothing on the server. */
function readBoxes(name: string): Map<Element, Early> | null {
  if (typeof document === 'undefined') return null;

  const boxes = new Map<Element, Early>();
  for (const element of document.getElementsByName(name)) {
    if (!(element instanceof HTMLTextAreaElement)) continue;
    const { value: text, selectionStart: start, selectionEnd: end } = element;
    boxes.set(element, { text, start, end });
  }
  return boxes;
}
