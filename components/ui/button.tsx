import type { ReactNode } from 'react';

export const buttonKinds = ['primary', 'secondary'] as const;
export type ButtonKind = (typeof buttonKinds)[number];

const shape =
  'inline-block cursor-pointer rounded-small border-2 px-4 py-2 text-center font-semibold text-body leading-snug no-underline print:hidden';

const kindClasses = {
  primary: 'border-accent bg-accent text-paper hover:border-accent-deep hover:bg-accent-deep',
  secondary: 'border-edge bg-paper text-ink hover:border-ink hover:bg-wash',
} as const satisfies Record<ButtonKind, string>;

type ButtonProps = {
  kind?: ButtonKind;
  type?: 'submit' | 'button';
  /** Set where one form has several buttons, to tell which was pressed. */
  name?: string;
  value?: string;
  /** The id of the form it sends, where it stands outside it. */
  form?: string;
  /** While a submission is under way. */
  disabled?: boolean;
  /** A server action that takes the form elsewhere than its own action does. */
  formAction?: string | ((form: FormData) => void | Promise<void>);
  /** How it is sent there, where `formAction` is an address and the form itself has an action of ours. */
  formMethod?: 'post';
  formEncType?: 'multipart/form-data';
  /** For what only script can do; never the way to something the page is for. */
  onClick?: () => void;
  children: ReactNode;
};

/** Does something. Its words say what: "Save evidence", not "Submit". */
export function Button({ kind = 'primary', type = 'submit', children, ...rest }: ButtonProps) {
  return (
    <button
      type={type}
      className={`${shape} ${kindClasses[kind]} disabled:cursor-default disabled:opacity-60`}
      {...rest}
    >
      {children}
    </button>
  );
}

type ButtonLinkProps = { href: string; kind?: ButtonKind; children: ReactNode };

/** Goes somewhere, and is the main thing to do on the page. */
export function ButtonLink({ href, kind = 'primary', children }: ButtonLinkProps) {
  return (
    <a
      href={href}
      className={`${shape} ${kindClasses[kind]} ${kind === 'primary' ? 'hover:text-paper' : 'hover:text-ink'}`}
    >
      {children}
    </a>
  );
}

/** Buttons and links that belong together, on one line where there is room. */
export function ButtonGroup({ children }: { children: ReactNode }) {
  return <div className="mt-6 flex flex-wrap items-center gap-x-6 gap-y-3">{children}</div>;
}
