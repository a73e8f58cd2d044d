import { PlaceReplies, type ReplyPlace } from '@/components/improvement/place-replies';
import { ReplyList } from '@/components/improvement/reply-list';
import { Section } from '@/components/layout/section';
import type { Beside } from '@/components/report/report-paragraph';
import { sectionAnchor } from '@/components/report/report-sections';
import type { CouncilItem } from '@/lib/domain/council-items';
import type { CouncilReplyContent } from '@/lib/domain/improvement-plan';
import type { Inspection } from '@/lib/domain/inspection-record';
import { judgementAreas } from '@/lib/domain/judgement-areas';
import { leadsCouncil } from '@/lib/permissions/improvement';
import { listCouncilItems } from '@/lib/queries/council-items';
import { getViewer } from '@/lib/server/session';

type Replies = {
  inspection: Inspection;
  replies: readonly CouncilItem<CouncilReplyContent>[];
  /** Whether the viewer replies for the council. */
  keeps: boolean;
};

/** What the council says to a report, as far as the viewer may read it. */
export async function readReplies(inspection: Inspection): Promise<Replies> {
  const viewer = await getViewer();
  const { laCode, id: inspectionId } = inspection;

  return {
    inspection,
    replies: await listCouncilItems('councilReply', { laCode, inspectionId }, viewer),
    keeps: leadsCouncil(viewer, laCode),
  };
}

/** What stands beside each place of the report, or nothing where nobody replies and nobody may. */
export function repliesBeside(all: Replies): Beside | undefined {
  if (all.replies.length === 0 && !all.keeps) return undefined;

  return (anchor) => {
    const place = placeOf(anchor);
    return place && <RepliesTo {...all} place={place} />;
  };
}

function RepliesTo({ inspection, replies, keeps, place }: Replies & { place: ReplyPlace }) {
  return (
    <PlaceReplies
      laCode={inspection.laCode}
      inspectionId={inspection.id}
      place={place}
      replies={replies.filter(({ content }) => isTo(content, place))}
      keeps={keeps}
    />
  );
}

type WholeProps = {
  all: Replies;
  /** Anchors the report has: what answers none of them stands here. */
  anchors: readonly string[];
};

/** What the council says to the report as a whole, and to findings whose words are not held here. */
export function RepliesToWhole({ all, anchors }: WholeProps) {
  const places = anchors.flatMap((anchor) => placeOf(anchor) ?? []);
  const elsewhere = all.replies.filter(
    ({ content }) => content.subject !== 'report' && !places.some((place) => isTo(content, place)),
  );
  const toWhole = all.replies.some(({ content }) => content.subject === 'report');
  if (!all.keeps && !toWhole && elsewhere.length === 0) return null;

  return (
    <Section title="What the council says" id="council-replies">
      <RepliesTo {...all} place={{ subject: 'report', ref: null }} />
      {elsewhere.length > 0 && (
        <div className="mt-4">
          <ReplyList replies={elsewhere} inspections={[all.inspection]} />
        </div>
      )}
    </Section>
  );
}

function isTo(content: CouncilReplyContent, { subject, ref }: ReplyPlace): boolean {
  return content.subject === subject && (subject === 'report' || content.subjectRef === ref);
}

function placeOf(anchor: string): ReplyPlace | null {
  const [, kind, number] = /^([pi])(\d+)$/.exec(anchor) ?? [];
  if (kind && number)
    return { subject: kind === 'p' ? 'paragraph' : 'areaForImprovement', ref: number };

  const area = judgementAreas.find((one) => sectionAnchor(one) === anchor);
  return area ? { subject: 'area', ref: area } : null;
}
