import { paths } from '@/lib/paths';

const links = [
  { href: paths.howGradesAreDerived, text: 'How grades are derived' },
  { href: paths.corrections, text: 'Corrections' },
  { href: paths.dataVersions(), text: 'Data versions' },
  { href: paths.developers, text: 'Data for developers' },
  { href: paths.accessibilityStatement, text: 'Accessibility statement' },
  { href: paths.cookies, text: 'Cookies' },
  { href: paths.privacy, text: 'Privacy' },
];

const licence = 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/';

/** Whose service this is not, where the record comes from, and the pages the law asks for. */
export function SiteFooter() {
  return (
    <footer className="mt-16 border-line border-t bg-wash print:mt-8 print:bg-paper print:[body:has([data-own-foot])_&]:hidden">
      <div className="mx-auto max-w-page px-4 py-8 text-small md:px-6 print:px-0 print:py-3">
        <nav aria-label="About this service" className="print:hidden">
          <ul className="flex flex-wrap gap-x-6">
            {links.map(({ href, text }) => (
              <li key={href}>
                <a className="inline-block py-1" href={href}>
                  {text}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <p className="mt-4 max-w-prose text-quiet print:mt-0">
          This is not Ofsted’s or the Department for Education’s service. Contains public sector
          information published by Ofsted, the Department for Education and the Office for National
          Statistics, licensed under the{' '}
          <a href={licence} rel="license">
            Open Government Licence v3.0
          </a>
          .
        </p>
      </div>
    </footer>
  );
}
