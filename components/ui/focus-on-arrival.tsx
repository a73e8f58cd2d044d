'use client';

import { type ReactNode, useEffect, useRef } from 'react';

type Props = {
  /** Changes whenever the focus should come here again. */
  arrival: string;
  /** Prefixed to the title of the document, once, while this is shown. */
  titlePrefix?: string;
  className?: string;
  labelledBy: string;
  children: ReactNode;
};

/** An error summary is where attention belongs, so the usual case against autofocus does not hold. */
const focusWithoutScript = { autoFocus: true } as const;

/**
 * An alert that takes the focus when it appears. Without script the browser does the same by
 * `autofocus`, which works on anything that can take the focus.
 */
export function FocusOnArrival({ arrival, titlePrefix, className, labelledBy, children }: Props) {
  const region = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (arrival === '') return;
    region.current?.focus();
    if (titlePrefix && !document.title.startsWith(titlePrefix)) {
      document.title = `${titlePrefix}${document.title}`;
    }
  }, [arrival, titlePrefix]);

  return (
    <div
      ref={region}
      role="alert"
      tabIndex={-1}
      {...focusWithoutScript}
      aria-labelledby={labelledBy}
      className={className}
    >
      {children}
    </div>
  );
}
