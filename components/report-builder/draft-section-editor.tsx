import { Section } from '@/components/layout/section';
import { sectionAnchor } from '@/components/report/report-sections';
import type { DraftItem, ParagraphContent } from '@/lib/domain/report-draft';
import type { FrameworkJudgement } from '@/lib/frameworks/framework';
import { paths } from '@/lib/paths';
import { DraftForm } from './draft-form';
import { MoveButtons } from './move-buttons';
import { OrderForm } from './order-form';
import { PartLine } from './part-line';
import type { PartAction } from './part-state';

type Props = {
  moveAction: PartAction;
  draftAction: PartAction;
  inspectionId: string;
  judgement: FrameworkJudgement;
  /** Those that stand, by position. */
  paragraphs: readonly DraftItem<ParagraphContent>[];
  firstNumber: number;
  /** References of the entries that stand. */
  standing: ReadonlySet<string>;
  /** How many entries of this judgement no paragraph rests on. */
  unused: number;
};

const marks = { finding: null, headline: 'Conclusion of the section', context: 'Context' } as const;

/** The section of one judgement while it is written. */
export function DraftSectionEditor(props: Props) {
  const { inspectionId, judgement, paragraphs, firstNumber, standing, unused } = props;

  return (
    <Section title={judgement.name} id={sectionAnchor(judgement.area)}>
      {paragraphs.length === 0 && <p className="text-quiet">Nothing is written yet.</p>}
      {paragraphs.length > 0 && (
        <OrderForm action={props.moveAction} inspectionId={inspectionId} part="paragraph">
          <ol>
            {paragraphs.map(({ id, content }, index) => {
              const number = firstNumber + index;
              const rests = content.evidence.filter((reference) => standing.has(reference));
              return (
                <PartLine
                  key={id}
                  id={id}
                  number={number}
                  text={content.text}
                  mark={marks[content.kind]}
                  rests={rests}
                  warning={
                    content.kind === 'finding' && rests.length === 0 ? 'It rests on no entry' : null
                  }
                  change={{
                    href: paths.inspections.paragraph(inspectionId, id),
                    about: `paragraph ${number}`,
                  }}
                >
                  <MoveButtons
                    itemId={id}
                    name={`paragraph ${number}`}
                    place={index + 1}
                    count={paragraphs.length}
                  />
                </PartLine>
              );
            })}
          </ol>
        </OrderForm>
      )}
      <div className="mt-4 flex flex-wrap items-center gap-x-6 gap-y-3">
        {unused > 0 && (
          <DraftForm
            action={props.draftAction}
            inspectionId={inspectionId}
            area={judgement.area}
            name={judgement.shortName.toLowerCase()}
            unused={unused}
          />
        )}
        <a href={paths.inspections.newParagraph(inspectionId, judgement.area)}>
          Add a paragraph<span className="sr-only"> on {judgement.shortName.toLowerCase()}</span>
        </a>
      </div>
    </Section>
  );
}
