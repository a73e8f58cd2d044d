import { InsetText } from '@/components/ui/inset-text';
import type { Viewer } from '@/lib/domain/people';
import { paths } from '@/lib/paths';

type Props = {
  /** Whoever is signed in already, or null. */
  viewer: Viewer | null;
  /** The page somebody was on the way to, or null. */
  next: string | null;
};

/** Why one is asked to sign in, and what became of what one typed. Nothing when there is nothing to say. */
export function SignInNotice({ viewer, next }: Props) {
  if (viewer)
    return (
      <InsetText>
        <p>
          You are signed in as {viewer.name}. You can{' '}
          <a href={next ?? paths.home}>go on as {viewer.name}</a> or sign in with another account.
        </p>
      </InsetText>
    );
  if (next && bringsHeldForm(next))
    return (
      <InsetText>
        <p>
          Your session ended before this was saved. What you typed is kept for 24 hours: sign in
          with the same account and it is in the form again.
        </p>
      </InsetText>
    );
  if (next)
    return (
      <InsetText>
        <p>You need to sign in to see that page. You then go straight on to it.</p>
      </InsetText>
    );

  return null;
}

function bringsHeldForm(next: string): boolean {
  return new URLSearchParams(next.split('?')[1]).has('held');
}
