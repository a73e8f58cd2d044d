import 'server-only';

/**
 * A page of ours without its script, for readers whom it would give nothing: one that has no fields to fill in beyond
 * a plain form and is the same for everybody. Nonces go too, as they are new for each answer.
 *
 * @returns null where the page came in pieces that only script puts together
 */
export function withoutScript(html: string): string | null {
  if (html.includes('<!--$?-->') || html.includes('<!--$!-->')) return null;

  return html
    .replace(/<script\b[^>]*>[\s\S]*?<\/script>/g, '')
    .replace(/<link\b[^>]*\bas="script"[^>]*>/g, '')
    .replace(/(<[a-z][^>]*?) nonce="[^"]*"/g, '$1');
}

/**
 * The same page in fewer bytes, by what HTML allows to be left out: the comments that script would look for, end tags
 * that follow from what comes next, quotes around a plain word. React escapes quotes and brackets in text, so nothing
 * that people read can be taken for markup.
 */
export function shorten(html: string): string {
  return html
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/<\/(?:td|th|tr|li|option)>/g, '')
    .replace(/><\/use>/g, '/>')
    .replace(/ ([a-z][\w-]*)="([\w/.#-]*[\w#-])"(?=[ >])/gi, ' $1=$2');
}
