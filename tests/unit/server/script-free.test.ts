import { describe, expect, test } from 'vitest';
import { shorten, withoutScript } from '@/lib/server/script-free';

describe('a page without its script', () => {
  test('keeps everything people read and loses scripts, their hints and nonces', () => {
    const html =
      '<head><link rel="preload" as="script" href="/a.js" nonce="n"/><link rel="stylesheet" href="/a.css" nonce="n"/></head><p class="a" nonce="n">Words</p><script nonce="n">self.x=["</p>"]</script><script src="/a.js" async=""></script>';

    expect(withoutScript(html)).toBe(
      '<head><link rel="stylesheet" href="/a.css"/></head><p class="a">Words</p>',
    );
  });

  test('is none where script would have to put pieces together', () => {
    expect(
      withoutScript('<main><!--$?--><template id="B:0"></template><!--/$--></main>'),
    ).toBeNull();
  });
});

describe('the same page in fewer bytes', () => {
  test('leaves out what HTML does without', () => {
    expect(
      shorten(
        '<tr role="row"><td class="grade marked"><a href="/a/301">One<!-- --> and</a></td><td class="fact">2</td></tr><svg><use href="#mark-good"></use></svg>',
      ),
    ).toBe(
      '<tr role=row><td class="grade marked"><a href=/a/301>One and</a><td class=fact>2<svg><use href="#mark-good"/></svg>',
    );
  });

  test('keeps quotes before the end of a tag that closes itself, which would become part of the value', () => {
    expect(shorten('<input type="text" value="x"/>')).toBe('<input type=text value="x"/>');
  });

  test('touches no words: React writes quotes and brackets in text as entities', () => {
    const words = '<p>a=&quot;b&quot; &lt;/td&gt; c</p>';

    expect(shorten(words)).toBe(words);
  });
});
