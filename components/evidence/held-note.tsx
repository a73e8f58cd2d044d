/** Above a form that came back after signing in again: what one typed is there, and still has to be sent. */
export function HeldNote() {
  return (
    <p
      role="status"
      className="mb-6 max-w-form border-accent border-l-4 bg-accent-wash px-4 py-2 text-table"
    >
      Your answers are back. They are not saved yet.
    </p>
  );
}
