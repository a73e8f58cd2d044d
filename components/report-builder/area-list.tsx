import { Section } from '@/components/layout/section';
import {
  type AreaContent,
  type DraftItem,
  type ImprovementKind,
  improvementKinds,
} from '@/lib/domain/report-draft';
import { paths } from '@/lib/paths';
import { MoveButtons } from './move-buttons';
import { OrderForm } from './order-form';
import { PartLine } from './part-line';
import type { PartAction } from './part-state';

type Props = {
  action: PartAction;
  inspectionId: string;
  /** Those that stand, by position. */
  areas: readonly DraftItem<AreaContent>[];
};

const headings = {
  priorityAction: 'Needs priority action',
  improvement: 'Areas for improvement',
} as const satisfies Record<ImprovementKind, string>;

/** What needs to improve, priority action first, numbered through. */
export function AreaList({ action, inspectionId, areas }: Props) {
  const byUrgency = improvementKinds
    .toReversed()
    .map((kind) => ({ kind, own: areas.filter(({ content }) => content.kind === kind) }))
    .filter(({ own }) => own.length > 0);
  const urgent = areas.filter(({ content }) => content.kind === 'priorityAction').length;

  return (
    <Section title="What needs to improve" id="improve">
      {areas.length === 0 && <p className="text-quiet">Nothing is written yet.</p>}
      {byUrgency.map(({ kind, own }) => (
        <div key={kind} className="mb-4">
          <h3 className="mb-1 font-[650] text-h3">{headings[kind]}</h3>
          <OrderForm action={action} inspectionId={inspectionId} part="area">
            <ol>
              {own.map(({ id, content }, index) => {
                const number = index + 1 + (kind === 'improvement' ? urgent : 0);
                return (
                  <PartLine
                    key={id}
                    id={id}
                    number={number}
                    text={content.text}
                    rests={content.evidence}
                    warning={content.evidence.length === 0 ? 'No entry shows the need yet' : null}
                    change={{
                      href: paths.inspections.area(inspectionId, id),
                      about: `area ${number}`,
                    }}
                  >
                    <MoveButtons
                      itemId={id}
                      name={`area ${number}`}
                      place={index + 1}
                      count={own.length}
                    />
                  </PartLine>
                );
              })}
            </ol>
          </OrderForm>
        </div>
      ))}
      <p className="mt-3">
        <a href={paths.inspections.newArea(inspectionId)}>Add an area for improvement</a>
      </p>
    </Section>
  );
}
