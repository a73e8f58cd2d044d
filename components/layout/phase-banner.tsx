import { Tag } from '@/components/ui/tag';
import { paths } from '@/lib/paths';

/** Says that the service is new, and where to read how to report what is wrong with it. */
export function PhaseBanner() {
  return (
    <section
      aria-label="Phase of the service"
      className="mx-auto w-full max-w-page px-4 md:px-6 print:hidden"
    >
      <p className="flex flex-wrap items-baseline gap-x-3 border-line border-b py-2 text-small">
        <Tag tone="accent">Beta</Tag>
        <span>
          This is a new service.{' '}
          <a href={`${paths.accessibilityStatement}#report-a-problem`}>How to report a problem</a>
        </span>
      </p>
    </section>
  );
}
