import { Button } from '@/components/ui/button';
import { TextInput } from '@/components/ui/text-input';
import { paths } from '@/lib/paths';

/** The quickest way to an answer: a name, and the list it narrows. */
export function FindAuthority() {
  return (
    <search className="block max-w-form border-accent border-t-4 bg-wash px-4 pt-4 pb-5 sm:px-6">
      <form
        action={paths.localAuthorities.list}
        className="flex flex-wrap items-end gap-x-4 [&>div]:mb-3 [&>div]:grow sm:[&>div]:mb-0"
      >
        <TextInput
          name="q"
          label="Find a local authority"
          labelSize="large"
          type="search"
          width="full"
          autoComplete="off"
          spellCheck={false}
        />
        <Button>Find</Button>
      </form>
      <p className="mt-3 text-table">
        Or <a href={paths.localAuthorities.list}>see all 153 and filter them</a>
      </p>
    </search>
  );
}
