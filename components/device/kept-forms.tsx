'use client';

import { useEffect, useState } from 'react';
import { listKeptForms } from './kept-pages';

/** The ways to the forms that this device can open without a network. */
export function KeptForms() {
  const [forms, setForms] = useState<readonly string[]>([]);

  useEffect(() => {
    listKeptForms().then(setForms, () => setForms([]));
  }, []);

  if (forms.length === 0)
    return <p>No form for evidence was opened on this device in the last day.</p>;

  return (
    <ul>
      {forms.map((href, index) => (
        <li key={href}>
          <a href={href}>
            {forms.length === 1 ? 'Record evidence' : `Record evidence, inspection ${index + 1}`}
          </a>
        </li>
      ))}
    </ul>
  );
}
