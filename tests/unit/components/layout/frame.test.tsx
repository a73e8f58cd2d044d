import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { Page } from '@/components/layout/page';
import { SiteFooter } from '@/components/layout/site-footer';
import { SiteHeader } from '@/components/layout/site-header';
import { SkipLink } from '@/components/layout/skip-link';
import { textOf } from '@/tests/support/text-of';

describe('Page', () => {
  test('has one h1 inside main, where the skip link leads', () => {
    const markup = renderToStaticMarkup(<Page title="Evidence">Words</Page>);

    expect(markup.match(/<h1/g)).toHaveLength(1);
    expect(markup).toContain('<main id="main" tabindex="-1"');
    expect(renderToStaticMarkup(<SkipLink />)).toContain('href="#main"');
  });

  test('puts a banner before the title', () => {
    const markup = renderToStaticMarkup(
      <Page title="Evidence" banner={<p>Saved</p>}>
        Words
      </Page>,
    );

    expect(textOf(markup)).toBe('Saved Evidence Words');
  });

  test('leaves the title to a form that must show its errors first', () => {
    expect(
      renderToStaticMarkup(
        <Page title="Evidence" headingInside>
          Words
        </Page>,
      ),
    ).not.toContain('<h1');
  });

  test('shows the way back outside main', () => {
    expect(
      renderToStaticMarkup(
        <Page title="Evidence" back="/inspections/1">
          Words
        </Page>,
      ),
    ).toMatch(/href="\/inspections\/1".*<main/);
  });
});

describe('SiteHeader', () => {
  test('offers to sign in, and only what everyone may see', () => {
    const text = textOf(renderToStaticMarkup(<SiteHeader viewer={null} />));

    expect(text).toContain('Sign in');
    expect(text).not.toContain('Inspections');
  });

  test('says who is signed in and signs out by a form that needs no script', () => {
    const markup = renderToStaticMarkup(
      <SiteHeader
        viewer={{
          id: '1',
          name: 'Demo account',
          email: 'demo@example.org',
          roles: [{ role: 'leadInspector' }],
        }}
      />,
    );

    expect(textOf(markup)).toContain('Signed in as Demo account, lead inspector');
    expect(markup).toContain('<form action="/sign-out" method="post">');
    expect(textOf(markup)).toContain('Inspections');
  });
});

test('SiteFooter says whose service this is not, and the licence of what it shows', () => {
  const text = textOf(renderToStaticMarkup(<SiteFooter />));

  expect(text).toContain('not Ofsted’s or the Department for Education’s service');
  expect(text).toContain('Open Government Licence v3.0');
});
