import type { ReactNode } from 'react';

type Props = {
  /** "Success" after something was done, "Important" for something to know. */
  title?: string;
  children: ReactNode;
};

/** News for this page, before its h1. At most one, and never beside an error summary. */
export function NotificationBanner({ title = 'Important', children }: Props) {
  return (
    <section
      aria-labelledby="notification-title"
      className="mb-8 max-w-form border-accent border-l-[6px] bg-accent-wash px-4 py-3"
    >
      <p id="notification-title" className="font-semibold text-accent text-table">
        {title}
      </p>
      <div className="mt-1" role="status">
        {children}
      </div>
    </section>
  );
}
