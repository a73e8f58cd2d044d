'use client';

import { useRouter } from 'next/navigation';
import { useEffect } from 'react';

/** How often the page asks again, in milliseconds. */
const pause = 2000;

type Props = { href: string };

/** Follows what is under way: by itself with script, by a link without. */
export function FollowJobs({ href }: Props) {
  const router = useRouter();

  useEffect(() => {
    const timer = setInterval(() => router.refresh(), pause);
    return () => clearInterval(timer);
  }, [router]);

  return (
    <p className="mt-4">
      <a href={href}>See how far it has come</a>
    </p>
  );
}
