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
      className="mb-8 max-w-form border-4 border-accent"
    >
      <p
        id="notification-title"
        className="bg-accent px-4 py-1.5 font-semibold text-paper text-table"
      >
        {title}
      </p>
      <div className="p-4" role="status">
        {children}
      </div>
    </section>
  );
}
