import type { MentionStatus } from '@/lib/domain/concerns';

type Props = { x: number; y: number; status: MentionStatus; returned: boolean };

/**
 * What an event says of a concern, told apart by shape: a filled square asks for improvement, a hollow one finds a
 * weakness, a ring is praise, a half-filled ring is progress, a tick is a concern met. A bar above says it came back.
 */
export function MentionMark({ x, y, status, returned }: Props) {
  return (
    <g>
      {returned && <path d={`M${x - 7} ${y - 10}h14`} stroke="var(--color-ink)" strokeWidth="2" />}
      <Shape x={x} y={y} status={status} />
    </g>
  );
}

function Shape({ x, y, status }: Omit<Props, 'returned'>) {
  switch (status) {
    case 'recommended':
      return <rect x={x - 6} y={y - 6} width="12" height="12" fill="var(--color-weakness)" />;
    case 'found':
      return (
        <rect
          x={x - 5}
          y={y - 5}
          width="10"
          height="10"
          fill="var(--color-paper)"
          stroke="var(--color-weakness)"
          strokeWidth="2"
        />
      );
    case 'praised':
      return (
        <circle
          cx={x}
          cy={y}
          r="5.5"
          fill="var(--color-paper)"
          stroke="var(--color-strength)"
          strokeWidth="2"
        />
      );
    case 'progress':
      return (
        <>
          <circle
            cx={x}
            cy={y}
            r="5.5"
            fill="var(--color-paper)"
            stroke="var(--color-strength)"
            strokeWidth="2"
          />
          <path d={`M${x} ${y - 5.5}a5.5 5.5 0 0 0 0 11z`} fill="var(--color-strength)" />
        </>
      );
    case 'closed':
      return (
        <>
          <circle cx={x} cy={y} r="7" fill="var(--color-strength)" />
          <path
            d={`M${x - 3} ${y}l2.2 2.4l4-5`}
            fill="none"
            stroke="var(--color-paper)"
            strokeWidth="1.8"
          />
        </>
      );
  }
}
