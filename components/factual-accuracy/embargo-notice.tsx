/** Above everything taken from a draft, on paper too: whoever reads it must not pass it on. */
export function EmbargoNotice() {
  return (
    <p className="mb-8 max-w-form border-2 border-ink px-4 py-3 font-bold">
      Draft for checking facts. Not to be shared. Embargoed.
    </p>
  );
}
