import { paths } from '@/lib/paths';

const doors = [
  {
    who: 'You inspect',
    what: 'Record what you find, one entry at a time. Each entry shows at once what it does to the grade and which criteria still lack evidence.',
    link: { href: paths.signIn(paths.inspections.list), text: 'Sign in to your inspections' },
  },
  {
    who: 'You lead a council’s services',
    what: 'See what inspectors asked for, what keeps coming back and what your plan still lacks. From any grade you reach the evidence behind it.',
    link: { href: paths.signIn(paths.improvement.home), text: 'Sign in as a council leader' },
  },
  {
    who: 'You work on policy',
    what: 'See how all authorities stand today or on any day since 2014, judgement by judgement and under the framework each was made in.',
    link: { href: paths.nationalPicture.page(), text: 'See the national picture' },
  },
  {
    who: 'You live or work in an area',
    what: 'Look up your council. Every judgement since 2013 is here, with the days inspectors were there and the day it was published.',
    link: { href: paths.localAuthorities.list, text: 'See all local authorities' },
  },
] as const;

/** A way in for each kind of reader. */
export function Doors() {
  return (
    <ul className="grid gap-x-10 gap-y-6 md:grid-cols-2">
      {doors.map(({ who, what, link }) => (
        <li key={who} className="border-ink border-t-2 pt-3">
          <h3 className="font-[650] text-h3">{who}</h3>
          <p className="mt-1 max-w-prose text-table">{what}</p>
          <p className="mt-2 text-table">
            <a className="inline-block py-0.5" href={link.href}>
              {link.text}
            </a>
          </p>
        </li>
      ))}
    </ul>
  );
}
