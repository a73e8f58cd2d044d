import { type CouncilItemKind, councilItemKinds } from '@/lib/domain/council-items';
import type { FrameworkKey } from '@/lib/domain/frameworks';
import { type JudgementArea, judgementAreas } from '@/lib/domain/judgement-areas';

/** Ends that are not a mistake in a form: each has a page that says why and what next. */
export const problemKinds = [
  'notPermitted',
  'notFound',
  'closed',
  'tooLong',
  'failed',
  'unavailable',
] as const;
export type ProblemKind = (typeof problemKinds)[number];

/**
 * The only place a URL is spelled.
 *
 * Segments are kebab-case, so a judgement travels as `help-and-protection` and is read back with
 * `judgementAreaFromSegment`, a problem as `not-permitted` with `problemKindFromSegment`.
 */
export const paths = {
  home: '/',
  signIn: (next?: string) => (next ? `/sign-in?next=${encodeURIComponent(next)}` : '/sign-in'),
  /** The same after too many wrong tries; proxy.ts answers it with 429. */
  signInLater: (minutes: number, next?: string) =>
    withQuery('/sign-in', { wait: String(minutes), next }),
  signOut: '/sign-out',
  signedOut: '/sign-out/done',
  session: '/api/session',
  inspections: {
    list: '/inspections',
    new: '/inspections/new',
    /** Starting an inspection of this authority. */
    newOf: (laCode: string) => withQuery('/inspections/new', { laCode }),
    taskList: (inspectionId: string) => inspectionPath(inspectionId),
    /** The list of entries, filtered by the query; entry E3 is the anchor `E3`. */
    evidence: (inspectionId: string, anchor?: string, query: Query = {}) =>
      withAnchor(withQuery(`${inspectionPath(inspectionId)}/evidence`, query), anchor),
    /** The form for a new entry, with what carries over from the last one. */
    newEvidence: (inspectionId: string, query: Query = {}) =>
      withQuery(`${inspectionPath(inspectionId)}/evidence/new`, query),
    /** The same with what carries over from one's last entry, ready to type. */
    nextEvidence: (inspectionId: string, last: Query | null) =>
      last
        ? withAnchor(withQuery(`${inspectionPath(inspectionId)}/evidence/new`, last), 'summary')
        : withQuery(`${inspectionPath(inspectionId)}/evidence/new`, {}),
    /** Several short entries at once. */
    quickEvidence: (inspectionId: string, query: Query = {}) =>
      withQuery(`${inspectionPath(inspectionId)}/evidence/quick`, query),
    evidenceEntry: (inspectionId: string, entryId: string, query: Query = {}) =>
      withQuery(entryPath(inspectionId, entryId), query),
    reviseEvidence: (inspectionId: string, entryId: string, query: Query = {}) =>
      withQuery(`${entryPath(inspectionId, entryId)}/revise`, query),
    withdrawEvidence: (inspectionId: string, entryId: string) =>
      `${entryPath(inspectionId, entryId)}/withdraw`,
    judgement: (inspectionId: string, area: JudgementArea, anchor?: string) =>
      withAnchor(judgementPath(inspectionId, area), anchor),
    /** The grade of a judgement as people confirm it, beside the derived one. */
    confirmJudgement: (inspectionId: string, area: JudgementArea) =>
      `${judgementPath(inspectionId, area)}/confirm`,
    /** Who on the team holds another grade, and what settled it; one being settled, or just recorded, is named. */
    dissent: (
      inspectionId: string,
      area: JudgementArea,
      query: { settle?: string; recorded?: string } = {},
    ) => withQuery(`${judgementPath(inspectionId, area)}/dissent`, query),
    /** Challenges and sign-off; what was just signed off is named. */
    qualityAssurance: (inspectionId: string, anchor?: string, query: { signed?: string } = {}) =>
      withAnchor(withQuery(`${inspectionPath(inspectionId)}/quality-assurance`, query), anchor),
    newChallenge: (inspectionId: string, query: { about?: string } = {}) =>
      withQuery(`${inspectionPath(inspectionId)}/quality-assurance/new`, query),
    challenge: (inspectionId: string, challengeId: string) =>
      `${inspectionPath(inspectionId)}/quality-assurance/${encodeURIComponent(challengeId)}`,
    /** What still stands between the inspection and its publication. */
    checklist: (inspectionId: string) => `${inspectionPath(inspectionId)}/checklist`,
    report: (inspectionId: string, anchor?: string) =>
      withAnchor(`${inspectionPath(inspectionId)}/report`, anchor),
    /** Writing the report: all of it, its summary, its facts, and one part of it. */
    writeReport: (inspectionId: string, anchor?: string) =>
      withAnchor(writePath(inspectionId), anchor),
    writeSummary: (inspectionId: string) => `${writePath(inspectionId)}/summary`,
    writeFacts: (inspectionId: string) => `${writePath(inspectionId)}/facts`,
    newParagraph: (inspectionId: string, area: JudgementArea) =>
      withQuery(`${writePath(inspectionId)}/paragraphs/new`, { area: toSegment(area) }),
    paragraph: (inspectionId: string, paragraphId: string) =>
      `${writePath(inspectionId)}/paragraphs/${encodeURIComponent(paragraphId)}`,
    newArea: (inspectionId: string) => `${writePath(inspectionId)}/areas/new`,
    area: (inspectionId: string, areaId: string) =>
      `${writePath(inspectionId)}/areas/${encodeURIComponent(areaId)}`,
    /** The draft exactly as it would be published, with or without its evidence. */
    preview: (inspectionId: string, query: { evidence?: 'released' } = {}) =>
      withQuery(`${inspectionPath(inspectionId)}/report/preview`, query),
    /** The council checks the draft for facts: its comments, each with an answer, and the time it has. */
    factualAccuracy: (inspectionId: string, anchor?: string) =>
      withAnchor(`${inspectionPath(inspectionId)}/factual-accuracy`, anchor),
    answerComment: (inspectionId: string, commentId: string) =>
      `${inspectionPath(inspectionId)}/factual-accuracy/${encodeURIComponent(commentId)}`,
    accuracyTime: (inspectionId: string) => `${inspectionPath(inspectionId)}/factual-accuracy/time`,
    publish: (inspectionId: string) => `${inspectionPath(inspectionId)}/publish`,
    correct: (inspectionId: string) => `${inspectionPath(inspectionId)}/correct`,
    /** A step of the inspection that asks why it is taken. */
    step: (inspectionId: string, step: string) =>
      `${inspectionPath(inspectionId)}/steps/${encodeURIComponent(step)}`,
    /** Who is on the team and looks after what; and the questions that change it. */
    team: (inspectionId: string) => `${inspectionPath(inspectionId)}/team`,
    appoint: (inspectionId: string) => `${inspectionPath(inspectionId)}/team/appoint`,
    assign: (inspectionId: string) => `${inspectionPath(inspectionId)}/team/assign`,
    handOver: (inspectionId: string) => `${inspectionPath(inspectionId)}/team/hand-over`,
    /** Files that take a while to make, and how far they have come. */
    files: (inspectionId: string) => `${inspectionPath(inspectionId)}/files`,
    file: (inspectionId: string, jobId: string) =>
      `${inspectionPath(inspectionId)}/files/${encodeURIComponent(jobId)}`,
    /** The evidence of an inspection as a file: out and in. */
    /** The files behind an entry, and the forms that add and remove one. */
    attachFile: (inspectionId: string, entryId: string, query: Query = {}) =>
      withQuery(`${entryPath(inspectionId, entryId)}/attach`, query),
    attachment: (inspectionId: string, entryId: string, attachmentId: string) =>
      `${entryPath(inspectionId, entryId)}/files/${encodeURIComponent(attachmentId)}`,
    /** What was chosen to be looked at; with a line of it to change. */
    sampling: (inspectionId: string, query: Query = {}) =>
      withQuery(`${inspectionPath(inspectionId)}/sampling`, query),
    bundle: (inspectionId: string, query: Query = {}) =>
      withQuery(`${inspectionPath(inspectionId)}/bundle`, query),
    bundleFile: (inspectionId: string) => `${inspectionPath(inspectionId)}/bundle/evidence.json`,
    noteTemplate: (inspectionId: string) =>
      `${inspectionPath(inspectionId)}/bundle/notes-template.csv`,
  },
  /** What the script of a page asks for; people never go there. */
  device: {
    /** Takes a note from the queue of a device. */
    evidence: (inspectionId: string) => `/api${inspectionPath(inspectionId)}/evidence`,
    /** The notes of whoever asks that the server holds. */
    receipts: (inspectionId: string) => `/api${inspectionPath(inspectionId)}/evidence/receipts`,
    /** What saving an entry would do. */
    effect: (inspectionId: string) => `/api${inspectionPath(inspectionId)}/effect`,
    draft: (inspectionId: string, draftId: string) =>
      `/api${inspectionPath(inspectionId)}/drafts/${encodeURIComponent(draftId)}`,
    /** Opens the forms of an inspection where there is no network. */
    worker: '/evidence-forms.js',
    /** Shown in place of a page that needs a network. */
    offline: '/offline',
  },
  localAuthorities: {
    list: '/local-authorities',
    /** The list as it was prepared for everybody; proxy.ts answers with it where nobody is signed in. */
    preparedList: '/local-authorities/prepared',
    /** The list as a file; the query is that of the page, question mark and all. */
    listFile: (format: 'csv' | 'ods', query = '') => `/local-authorities/file.${format}${query}`,
    /** Authorities side by side; the query comes with its question mark. */
    compare: (query = '') => `/local-authorities/compare${query}`,
    compareFile: (format: 'csv' | 'ods', query = '') =>
      `/local-authorities/compare/file.${format}${query}`,
    one: (laCode: string) => authorityPath(laCode),
    /** What keeps coming back, followed through inspections and visits; and one concern of them. */
    concerns: (laCode: string, query: Query = {}) =>
      withQuery(`${authorityPath(laCode)}/concerns`, query),
    /** One page for those who lead the council; of an earlier inspection where one is named. */
    briefing: (laCode: string, inspection?: string) =>
      withQuery(`${authorityPath(laCode)}/briefing`, { inspection }),
    /** The two pages of it: briefing.pdf or briefing.docx. */
    briefingFile: (laCode: string, format: 'pdf' | 'docx', inspection?: string) =>
      withQuery(`${authorityPath(laCode)}/briefing/briefing.${format}`, { inspection }),
    /** The page that says why there is no PDF just now. */
    briefingWithoutPdf: (laCode: string, pdf: 'none' | 'busy', inspection?: string) =>
      withQuery(`${authorityPath(laCode)}/briefing`, { inspection, pdf }),
    /** What the Department did, who met, what was said and what the record says. */
    intervention: (laCode: string, anchor?: string) =>
      withAnchor(`${authorityPath(laCode)}/intervention`, anchor),
    concern: (laCode: string, concernId: string) =>
      `${authorityPath(laCode)}/concerns/${encodeURIComponent(concernId)}`,
    /** The report dashboard of the inspection that started on this date; paragraph 12 is `p12`. */
    inspection: (laCode: string, startedOn: string, anchor?: string) =>
      withAnchor(publishedPath(laCode, startedOn), anchor),
    judgement: (laCode: string, startedOn: string, area: JudgementArea) =>
      `${publishedPath(laCode, startedOn)}/judgements/${toSegment(area)}`,
    /** The evidence behind a published inspection; entry P03 is the anchor `P03`. */
    evidence: (laCode: string, startedOn: string, anchor?: string) =>
      withAnchor(`${publishedPath(laCode, startedOn)}/evidence`, anchor),
    /** The same as a file, where it has been released. */
    evidenceFile: (laCode: string, startedOn: string) =>
      `${publishedPath(laCode, startedOn)}/evidence.json`,
    /** The report as one of its versions published it. */
    version: (laCode: string, startedOn: string, number: number) =>
      `${publishedPath(laCode, startedOn)}/versions/${number}`,
    /** What the report can be taken away as; of one version where a number is given. */
    files: (laCode: string, startedOn: string, number?: number, query: Query = {}) =>
      withQuery(filesPath(laCode, startedOn, number), query),
    /** One of these files: report.docx, paragraphs.csv. */
    file: (laCode: string, startedOn: string, file: string, number?: number) =>
      `${filesPath(laCode, startedOn, number)}/${encodeURIComponent(file)}`,
    /** What the released evidence would come to under another framework version: no inspection result. */
    otherFramework: (laCode: string, startedOn: string, to?: FrameworkKey) =>
      withQuery(`${publishedPath(laCode, startedOn)}/other-framework`, { to }),
  },
  /** How all authorities stand together, as charts and as a map. Queries come with their question mark. */
  nationalPicture: {
    page: (query = '') => `/national-picture${query}`,
    file: (format: 'csv' | 'ods', query = '') => `/national-picture/file.${format}${query}`,
    map: (query = '') => `/national-picture/map${query}`,
    mapFile: (format: 'csv' | 'ods', query = '') => `/national-picture/map/file.${format}${query}`,
    /** What the Department did, authority by authority. */
    interventions: '/national-picture/interventions',
    /** Where the same is asked for in three visits running. */
    repeatConcerns: '/national-picture/repeat-concerns',
    /** From one inspection to the next. */
    movement: (query = '') => `/national-picture/movement${query}`,
    movementFile: (format: 'csv' | 'ods', query = '') =>
      `/national-picture/movement/file.${format}${query}`,
    /** What needs to improve. */
    themes: (query = '') => `/national-picture/themes${query}`,
    themesFile: (format: 'csv' | 'ods', query = '') =>
      `/national-picture/themes/file.${format}${query}`,
  },
  /** Where a council runs its improvement, and officials see how far plans are. */
  improvement: {
    home: '/improvement',
    one: (laCode: string) => improvementPath(laCode),
    /** The plan that answers an inspection; area 10 is `area-10`. */
    plan: (laCode: string, inspectionId: string, anchor?: string) =>
      withAnchor(`${improvementPath(laCode)}/plans/${encodeURIComponent(inspectionId)}`, anchor),
    /** Several actions of a plan at once, from a table; and the table to fill in. */
    planTable: (laCode: string, inspectionId: string) =>
      `${improvementPath(laCode)}/plans/${encodeURIComponent(inspectionId)}/bulk`,
    planTemplate: (laCode: string, inspectionId: string) =>
      `${improvementPath(laCode)}/plans/${encodeURIComponent(inspectionId)}/bulk/template.csv`,
    selfEvaluation: (laCode: string) => `${improvementPath(laCode)}/self-evaluation`,
    /** Which concern each item and paragraph of a report is about; of one inspection where it is named. */
    concerns: (
      laCode: string,
      query: { inspection?: string; page?: string } = {},
      anchor?: string,
    ) => withAnchor(withQuery(`${improvementPath(laCode)}/concerns`, query), anchor),
    /** The council says itself that a concern is met. */
    concernMet: (laCode: string, concernId: string) =>
      `${improvementPath(laCode)}/concerns/${encodeURIComponent(concernId)}/met`,
    boards: (laCode: string) => `${improvementPath(laCode)}/boards`,
    /** One item of any kind with its history. */
    item: (laCode: string, kind: CouncilItemKind, itemId: string) =>
      `${improvementPath(laCode)}/${toSegment(kind)}/${encodeURIComponent(itemId)}`,
    /** The form for a new item, or for a change of one. */
    keep: (laCode: string, kind: CouncilItemKind, query: Query = {}) =>
      withQuery(`${improvementPath(laCode)}/${toSegment(kind)}/keep`, query),
  },
  /** Drafts that a council checks for facts before they are published. */
  draftsToCheck: {
    list: '/drafts-to-check',
    /** The draft itself; paragraph 12 is `p12`. */
    one: (inspectionId: string, anchor?: string) => withAnchor(draftPath(inspectionId), anchor),
    /** What the council says about it, and the answers. */
    comments: (inspectionId: string, anchor?: string) =>
      withAnchor(`${draftPath(inspectionId)}/comments`, anchor),
    newComment: (inspectionId: string, query: { about?: string } = {}) =>
      withQuery(`${draftPath(inspectionId)}/comments/new`, query),
    comment: (inspectionId: string, commentId: string) =>
      `${draftPath(inspectionId)}/comments/${encodeURIComponent(commentId)}`,
    /** What the council said and was answered, once the report is final. */
    earlier: (inspectionId: string) => `${draftPath(inspectionId)}/earlier`,
  },
  /** Every correction of a published report or grade; one is the anchor of its inspection. */
  corrections: '/corrections',
  /** Every change of the data that comparisons rest on; version 12 is the anchor `version-12`. */
  dataVersions: (anchor?: string) => withAnchor('/data-versions', anchor),
  /** How programs read what is published. */
  developers: '/developers',
  /** What programs read. */
  api: {
    root: '/api/v1',
    /** The same in OpenAPI. */
    document: '/api/v1/openapi.json',
  },
  /** Changing evidence to see what becomes of the grades; with the released evidence of an inspection, or none yet. */
  tryIt: (laCode?: string, startedOn?: string) => withQuery('/try', { laCode, startedOn }),
  /** Hands what is being tried back as a file. */
  tryItFile: '/try/evidence.json',
  /** What a file of evidence looks like, for tools that write one. */
  evidenceSchema: '/schemas/inspection-evidence-1.json',
  howGradesAreDerived: '/how-grades-are-derived',
  /** The same under one framework version. A rule is the anchor of its code, `R-01`; a criterion of its id. */
  howGradesAreDerivedUnder: (framework: FrameworkKey, anchor?: string) =>
    withAnchor(withQuery('/how-grades-are-derived', { framework }), anchor),
  problems: {
    notPermitted: '/problems/not-permitted',
    notFound: '/problems/not-found',
    closed: '/problems/closed',
    tooLong: '/problems/too-long',
    failed: '/problems/failed',
    unavailable: '/problems/unavailable',
  } satisfies Record<ProblemKind, string>,
  /** What was done to inspections and who saw them before they were published. */
  audit: {
    list: '/audit',
    of: (inspectionId: string, query: Query = {}) =>
      withQuery(`/audit/${encodeURIComponent(inspectionId)}`, query),
  },
  /** Published files taken into the record of the whole country. */
  imports: {
    outcomes: '/imports/outcomes',
    /** Published reports: taking one in, and the list of those whose text is held. */
    reports: '/imports/reports',
    /** One edition that was taken in, row by row. */
    outcomesEdition: (editionId: string, query: Query = {}) =>
      withQuery(`/imports/outcomes/${encodeURIComponent(editionId)}`, query),
    indicators: '/imports/indicators',
    /** The text of one, paragraph by paragraph, and what has been coded of it. */
    report: (inspectionId: string) => reportImportPath(inspectionId),
    /** One paragraph beside the form that codes it; what was just saved is named. */
    codeParagraph: (inspectionId: string, paragraph: number, query: Query = {}) =>
      withQuery(`${reportImportPath(inspectionId)}/paragraphs/${paragraph}`, query),
    /** What one item of what needs to improve is about; the version just saved is named. */
    tieArea: (inspectionId: string, areaId: string, query: Query = {}) =>
      withQuery(`${reportImportPath(inspectionId)}/areas/${encodeURIComponent(areaId)}`, query),
    /** The coding as a file. */
    codingFile: (inspectionId: string) => `${reportImportPath(inspectionId)}/evidence.json`,
  },
  accessibilityStatement: '/accessibility-statement',
  cookies: '/cookies',
  privacy: '/privacy',
} as const;

/** The page of a problem that came up somewhere: where to try again, and what the log knows it by. */
export function problemPath(
  kind: ProblemKind,
  details: { from?: string | null; reference?: string | null },
): string {
  const query = new URLSearchParams();
  if (details.from) query.set('from', details.from);
  if (details.reference) query.set('reference', details.reference);

  return query.size > 0 ? `${paths.problems[kind]}?${query}` : paths.problems[kind];
}

/** The judgement a URL segment names, or null when there is none. */
export function judgementAreaFromSegment(segment: string): JudgementArea | null {
  return judgementAreas.find((area) => toSegment(area) === segment) ?? null;
}

/** The problem a URL segment names, or null when there is none. */
export function problemKindFromSegment(segment: string): ProblemKind | null {
  return problemKinds.find((kind) => toSegment(kind) === segment) ?? null;
}

function toSegment(key: JudgementArea | ProblemKind | CouncilItemKind): string {
  return key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** The kind of item a URL segment names, or null when there is none. */
export function councilItemKindFromSegment(segment: string): CouncilItemKind | null {
  return councilItemKinds.find((kind) => toSegment(kind) === segment) ?? null;
}

function improvementPath(laCode: string): string {
  return `/improvement/${encodeURIComponent(laCode)}`;
}

function inspectionPath(inspectionId: string): string {
  return `/inspections/${encodeURIComponent(inspectionId)}`;
}

function judgementPath(inspectionId: string, area: JudgementArea): string {
  return `${inspectionPath(inspectionId)}/judgements/${toSegment(area)}`;
}

function entryPath(inspectionId: string, entryId: string): string {
  return `${inspectionPath(inspectionId)}/evidence/${encodeURIComponent(entryId)}`;
}

function draftPath(inspectionId: string): string {
  return `/drafts-to-check/${encodeURIComponent(inspectionId)}`;
}

function writePath(inspectionId: string): string {
  return `${inspectionPath(inspectionId)}/report/write`;
}

function reportImportPath(inspectionId: string): string {
  return `/imports/reports/${encodeURIComponent(inspectionId)}`;
}

function authorityPath(laCode: string): string {
  return `/local-authorities/${encodeURIComponent(laCode)}`;
}

function publishedPath(laCode: string, startedOn: string): string {
  return `${authorityPath(laCode)}/inspections/${encodeURIComponent(startedOn)}`;
}

function filesPath(laCode: string, startedOn: string, number?: number): string {
  const version = number === undefined ? '' : `/versions/${number}`;
  return `${publishedPath(laCode, startedOn)}${version}/files`;
}

type Query = Readonly<Record<string, string | number | undefined>>;

/** Answers that are missing or empty leave no trace in the address. */
function withQuery(path: string, query: Query): string {
  const given = Object.entries(query).filter(([, value]) => value !== undefined && value !== '');
  const search = new URLSearchParams(given.map(([name, value]) => [name, String(value)]));

  return search.size > 0 ? `${path}?${search}` : path;
}

function withAnchor(path: string, anchor?: string): string {
  return anchor ? `${path}#${encodeURIComponent(anchor)}` : path;
}
