import { readdirSync } from 'node:fs';
import { paths } from '@/lib/paths';

/** What a route's address is made of. */
export type Place = {
  inspectionId: string;
  laCode: string;
  startedOn: string;
  entryId: string;
  /** Without one, an address that names none. */
  challengeId?: string;
};

const noChallenge = '2d3b6f0e-4a43-4b0c-9a52-0f9d5d1f6a11';

/** Every page and every handler under app, with its address at some place. A test holds this to the folders. */
export const routes = {
  '/': () => paths.home,
  '/accessibility-statement': () => paths.accessibilityStatement,
  '/cookies': () => paths.cookies,
  '/privacy': () => paths.privacy,
  '/offline': () => paths.device.offline,
  '/sign-in': () => paths.signIn(),
  '/sign-out': () => paths.signOut,
  '/sign-out/done': () => paths.signedOut,
  '/problems/[kind]': () => paths.problems.notFound,
  '/api/health': () => '/api/health',
  '/api/session': () => paths.session,
  '/api/inspections/[inspectionId]/evidence': ({ inspectionId }: Place) =>
    paths.device.evidence(inspectionId),
  '/api/inspections/[inspectionId]/evidence/receipts': ({ inspectionId }: Place) =>
    paths.device.receipts(inspectionId),
  '/api/inspections/[inspectionId]/effect': ({ inspectionId }: Place) =>
    paths.device.effect(inspectionId),
  '/api/inspections/[inspectionId]/drafts/[draftId]': ({ inspectionId, entryId }: Place) =>
    paths.device.draft(inspectionId, entryId),
  '/how-grades-are-derived': () => paths.howGradesAreDerived,
  '/schemas/inspection-evidence-1.json': () => paths.evidenceSchema,
  '/try': () => paths.tryIt(),
  '/try/evidence.json': () => paths.tryItFile,
  '/local-authorities': () => paths.localAuthorities.list,
  '/local-authorities/prepared': () => paths.localAuthorities.preparedList,
  '/local-authorities/file.csv': () => paths.localAuthorities.listFile('csv'),
  '/local-authorities/file.ods': () => paths.localAuthorities.listFile('ods'),
  '/national-picture': () => paths.nationalPicture.page(),
  '/national-picture/file.csv': () => paths.nationalPicture.file('csv'),
  '/national-picture/file.ods': () => paths.nationalPicture.file('ods'),
  '/national-picture/map': () => paths.nationalPicture.map(),
  '/national-picture/map/file.csv': () => paths.nationalPicture.mapFile('csv'),
  '/national-picture/map/file.ods': () => paths.nationalPicture.mapFile('ods'),
  '/local-authorities/compare': ({ laCode }: Place) =>
    paths.localAuthorities.compare(`?la=${laCode}&with=neighbours-2025`),
  '/local-authorities/compare/file.csv': ({ laCode }: Place) =>
    paths.localAuthorities.compareFile('csv', `?la=${laCode}&la=831`),
  '/local-authorities/compare/file.ods': ({ laCode }: Place) =>
    paths.localAuthorities.compareFile('ods', `?la=${laCode}&la=831`),
  '/national-picture/movement': () => paths.nationalPicture.movement(),
  '/national-picture/movement/file.csv': () => paths.nationalPicture.movementFile('csv'),
  '/national-picture/movement/file.ods': () => paths.nationalPicture.movementFile('ods'),
  '/national-picture/themes': () => paths.nationalPicture.themes(),
  '/national-picture/themes/file.csv': () => paths.nationalPicture.themesFile('csv'),
  '/national-picture/themes/file.ods': () => paths.nationalPicture.themesFile('ods'),
  '/local-authorities/[laCode]': ({ laCode }: Place) => paths.localAuthorities.one(laCode),
  '/local-authorities/[laCode]/intervention': ({ laCode }: Place) =>
    paths.localAuthorities.intervention(laCode),
  '/national-picture/repeat-concerns': () => paths.nationalPicture.repeatConcerns,
  '/national-picture/interventions': () => paths.nationalPicture.interventions,
  '/local-authorities/[laCode]/briefing': ({ laCode }: Place) =>
    paths.localAuthorities.briefing(laCode),
  '/local-authorities/[laCode]/briefing/[file]': ({ laCode, startedOn }: Place) =>
    paths.localAuthorities.briefingFile(laCode, 'docx', startedOn),
  '/local-authorities/[laCode]/concerns': ({ laCode }: Place) =>
    paths.localAuthorities.concerns(laCode),
  '/local-authorities/[laCode]/concerns/[concernId]': ({ laCode }: Place) =>
    paths.localAuthorities.concern(laCode, noChallenge),
  '/local-authorities/[laCode]/inspections/[date]': ({ laCode, startedOn }: Place) =>
    paths.localAuthorities.inspection(laCode, startedOn),
  '/local-authorities/[laCode]/inspections/[date]/evidence': ({ laCode, startedOn }: Place) =>
    paths.localAuthorities.evidence(laCode, startedOn),
  '/local-authorities/[laCode]/inspections/[date]/evidence.json': ({ laCode, startedOn }: Place) =>
    paths.localAuthorities.evidenceFile(laCode, startedOn),
  '/local-authorities/[laCode]/inspections/[date]/judgements/[area]': ({
    laCode,
    startedOn,
  }: Place) => paths.localAuthorities.judgement(laCode, startedOn, 'helpAndProtection'),
  '/local-authorities/[laCode]/inspections/[date]/versions/[number]': ({
    laCode,
    startedOn,
  }: Place) => paths.localAuthorities.version(laCode, startedOn, 1),
  '/local-authorities/[laCode]/inspections/[date]/versions/[number]/files': ({
    laCode,
    startedOn,
  }: Place) => paths.localAuthorities.files(laCode, startedOn, 1),
  '/local-authorities/[laCode]/inspections/[date]/versions/[number]/files/[file]': ({
    laCode,
    startedOn,
  }: Place) => paths.localAuthorities.file(laCode, startedOn, 'report.docx', 1),
  '/local-authorities/[laCode]/inspections/[date]/files': ({ laCode, startedOn }: Place) =>
    paths.localAuthorities.files(laCode, startedOn),
  '/local-authorities/[laCode]/inspections/[date]/files/[file]': ({ laCode, startedOn }: Place) =>
    paths.localAuthorities.file(laCode, startedOn, 'paragraphs.csv'),
  '/corrections': () => paths.corrections,
  '/data-versions': () => paths.dataVersions(),
  '/developers': () => paths.developers,
  '/api/v1/openapi.json': () => paths.api.document,
  '/api/v1/data-version': () => `${paths.api.root}/data-version`,
  '/api/v1/corrections': () => `${paths.api.root}/corrections`,
  '/api/v1/distribution': () => `${paths.api.root}/distribution`,
  '/api/v1/indicators': () => `${paths.api.root}/indicators`,
  '/api/v1/indicators/[key]/values': () => `${paths.api.root}/indicators/average_caseload/values`,
  '/api/v1/inspections': () => `${paths.api.root}/inspections`,
  '/api/v1/inspections/[laCode]/[startDate]': ({ laCode, startedOn }: Place) =>
    `${paths.api.root}/inspections/${laCode}/${startedOn}`,
  '/api/v1/judgements': () => `${paths.api.root}/judgements`,
  '/api/v1/local-authorities': () => `${paths.api.root}/local-authorities`,
  '/api/v1/local-authorities/[laCode]': ({ laCode }: Place) =>
    `${paths.api.root}/local-authorities/${laCode}`,
  '/api/v1/local-authorities/[laCode]/inspections': ({ laCode }: Place) =>
    `${paths.api.root}/local-authorities/${laCode}/inspections`,
  '/api/v1/visits': () => `${paths.api.root}/visits`,
  '/local-authorities/[laCode]/inspections/[date]/other-framework': ({
    laCode,
    startedOn,
  }: Place) => paths.localAuthorities.otherFramework(laCode, startedOn),
  '/inspections': () => paths.inspections.list,
  '/inspections/new': () => paths.inspections.new,
  '/inspections/[inspectionId]': ({ inspectionId }: Place) =>
    paths.inspections.taskList(inspectionId),
  '/inspections/[inspectionId]/evidence': ({ inspectionId }: Place) =>
    paths.inspections.evidence(inspectionId),
  '/inspections/[inspectionId]/evidence/new': ({ inspectionId }: Place) =>
    paths.inspections.newEvidence(inspectionId),
  '/inspections/[inspectionId]/evidence/quick': ({ inspectionId }: Place) =>
    paths.inspections.quickEvidence(inspectionId),
  '/inspections/[inspectionId]/evidence/[entryId]': ({ inspectionId, entryId }: Place) =>
    paths.inspections.evidenceEntry(inspectionId, entryId),
  '/inspections/[inspectionId]/evidence/[entryId]/revise': ({ inspectionId, entryId }: Place) =>
    paths.inspections.reviseEvidence(inspectionId, entryId),
  '/inspections/[inspectionId]/evidence/[entryId]/withdraw': ({ inspectionId, entryId }: Place) =>
    paths.inspections.withdrawEvidence(inspectionId, entryId),
  '/inspections/[inspectionId]/judgements/[area]': ({ inspectionId }: Place) =>
    paths.inspections.judgement(inspectionId, 'helpAndProtection'),
  '/inspections/[inspectionId]/judgements/[area]/confirm': ({ inspectionId }: Place) =>
    paths.inspections.confirmJudgement(inspectionId, 'helpAndProtection'),
  '/inspections/[inspectionId]/judgements/[area]/dissent': ({ inspectionId }: Place) =>
    paths.inspections.dissent(inspectionId, 'helpAndProtection'),
  '/inspections/[inspectionId]/quality-assurance': ({ inspectionId }: Place) =>
    paths.inspections.qualityAssurance(inspectionId),
  '/inspections/[inspectionId]/quality-assurance/new': ({ inspectionId }: Place) =>
    paths.inspections.newChallenge(inspectionId),
  '/inspections/[inspectionId]/quality-assurance/[challengeId]': ({
    inspectionId,
    challengeId = noChallenge,
  }: Place) => paths.inspections.challenge(inspectionId, challengeId),
  '/inspections/[inspectionId]/checklist': ({ inspectionId }: Place) =>
    paths.inspections.checklist(inspectionId),
  '/inspections/[inspectionId]/files': ({ inspectionId }: Place) =>
    paths.inspections.files(inspectionId),
  '/inspections/[inspectionId]/files/[jobId]': ({ inspectionId }: Place) =>
    paths.inspections.file(inspectionId, inspectionId),
  '/inspections/[inspectionId]/evidence/[entryId]/attach': ({ inspectionId, entryId }: Place) =>
    paths.inspections.attachFile(inspectionId, entryId),
  '/inspections/[inspectionId]/evidence/[entryId]/files/[attachmentId]': ({
    inspectionId,
    entryId,
  }: Place) => paths.inspections.attachment(inspectionId, entryId, entryId),
  '/inspections/[inspectionId]/factual-accuracy': ({ inspectionId }: Place) =>
    paths.inspections.factualAccuracy(inspectionId),
  '/inspections/[inspectionId]/factual-accuracy/time': ({ inspectionId }: Place) =>
    paths.inspections.accuracyTime(inspectionId),
  '/inspections/[inspectionId]/factual-accuracy/[commentId]': ({ inspectionId, entryId }: Place) =>
    paths.inspections.answerComment(inspectionId, entryId),
  '/improvement': () => paths.improvement.home,
  '/improvement/[laCode]': ({ laCode }: Place) => paths.improvement.one(laCode),
  '/improvement/[laCode]/plans/[inspectionId]': ({ laCode, inspectionId }: Place) =>
    paths.improvement.plan(laCode, inspectionId),
  '/improvement/[laCode]/plans/[inspectionId]/bulk': ({ laCode, inspectionId }: Place) =>
    paths.improvement.planTable(laCode, inspectionId),
  '/improvement/[laCode]/plans/[inspectionId]/bulk/template.csv': ({
    laCode,
    inspectionId,
  }: Place) => paths.improvement.planTemplate(laCode, inspectionId),
  '/improvement/[laCode]/self-evaluation': ({ laCode }: Place) =>
    paths.improvement.selfEvaluation(laCode),
  '/improvement/[laCode]/concerns': ({ laCode }: Place) => paths.improvement.concerns(laCode),
  '/improvement/[laCode]/concerns/[concernId]/met': ({ laCode }: Place) =>
    paths.improvement.concernMet(laCode, noChallenge),
  '/improvement/[laCode]/boards': ({ laCode }: Place) => paths.improvement.boards(laCode),
  '/improvement/[laCode]/[kind]/keep': ({ laCode }: Place) =>
    paths.improvement.keep(laCode, 'board'),
  '/improvement/[laCode]/[kind]/[itemId]': ({ laCode }: Place) =>
    paths.improvement.item(laCode, 'planAction', noChallenge),
  '/drafts-to-check': () => paths.draftsToCheck.list,
  '/drafts-to-check/[inspectionId]': ({ inspectionId }: Place) =>
    paths.draftsToCheck.one(inspectionId),
  '/drafts-to-check/[inspectionId]/comments': ({ inspectionId }: Place) =>
    paths.draftsToCheck.comments(inspectionId),
  '/drafts-to-check/[inspectionId]/comments/new': ({ inspectionId }: Place) =>
    paths.draftsToCheck.newComment(inspectionId, { about: 'report' }),
  '/drafts-to-check/[inspectionId]/comments/[commentId]': ({ inspectionId, entryId }: Place) =>
    paths.draftsToCheck.comment(inspectionId, entryId),
  '/drafts-to-check/[inspectionId]/earlier': ({ inspectionId }: Place) =>
    paths.draftsToCheck.earlier(inspectionId),
  '/inspections/[inspectionId]/sampling': ({ inspectionId }: Place) =>
    paths.inspections.sampling(inspectionId),
  '/inspections/[inspectionId]/bundle': ({ inspectionId }: Place) =>
    paths.inspections.bundle(inspectionId),
  '/inspections/[inspectionId]/bundle/evidence.json': ({ inspectionId }: Place) =>
    paths.inspections.bundleFile(inspectionId),
  '/inspections/[inspectionId]/bundle/notes-template.csv': ({ inspectionId }: Place) =>
    paths.inspections.noteTemplate(inspectionId),
  '/inspections/[inspectionId]/report': ({ inspectionId }: Place) =>
    paths.inspections.report(inspectionId),
  '/inspections/[inspectionId]/report/preview': ({ inspectionId }: Place) =>
    paths.inspections.preview(inspectionId),
  '/inspections/[inspectionId]/report/write': ({ inspectionId }: Place) =>
    paths.inspections.writeReport(inspectionId),
  '/inspections/[inspectionId]/report/write/summary': ({ inspectionId }: Place) =>
    paths.inspections.writeSummary(inspectionId),
  '/inspections/[inspectionId]/report/write/facts': ({ inspectionId }: Place) =>
    paths.inspections.writeFacts(inspectionId),
  '/inspections/[inspectionId]/report/write/paragraphs/new': ({ inspectionId }: Place) =>
    paths.inspections.newParagraph(inspectionId, 'helpAndProtection'),
  '/inspections/[inspectionId]/report/write/paragraphs/[paragraphId]': ({
    inspectionId,
    entryId,
  }: Place) => paths.inspections.paragraph(inspectionId, entryId),
  '/inspections/[inspectionId]/report/write/areas/new': ({ inspectionId }: Place) =>
    paths.inspections.newArea(inspectionId),
  '/inspections/[inspectionId]/report/write/areas/[areaId]': ({ inspectionId, entryId }: Place) =>
    paths.inspections.area(inspectionId, entryId),
  '/inspections/[inspectionId]/publish': ({ inspectionId }: Place) =>
    paths.inspections.publish(inspectionId),
  '/inspections/[inspectionId]/correct': ({ inspectionId }: Place) =>
    paths.inspections.correct(inspectionId),
  '/inspections/[inspectionId]/steps/[step]': ({ inspectionId }: Place) =>
    paths.inspections.step(inspectionId, 'pause'),
  '/inspections/[inspectionId]/team': ({ inspectionId }: Place) =>
    paths.inspections.team(inspectionId),
  '/inspections/[inspectionId]/team/appoint': ({ inspectionId }: Place) =>
    paths.inspections.appoint(inspectionId),
  '/inspections/[inspectionId]/team/assign': ({ inspectionId }: Place) =>
    paths.inspections.assign(inspectionId),
  '/inspections/[inspectionId]/team/hand-over': ({ inspectionId }: Place) =>
    paths.inspections.handOver(inspectionId),
  '/imports/outcomes': () => paths.imports.outcomes,
  '/imports/reports': () => paths.imports.reports,
  '/imports/outcomes/[editionId]': ({ inspectionId }: Place) =>
    paths.imports.outcomesEdition(inspectionId),
  '/imports/indicators': () => paths.imports.indicators,
  '/imports/reports/[inspectionId]': ({ inspectionId }: Place) =>
    paths.imports.report(inspectionId),
  '/imports/reports/[inspectionId]/paragraphs/[paragraph]': ({ inspectionId }: Place) =>
    paths.imports.codeParagraph(inspectionId, 1),
  '/imports/reports/[inspectionId]/areas/[areaId]': ({ inspectionId, entryId }: Place) =>
    paths.imports.tieArea(inspectionId, entryId),
  '/imports/reports/[inspectionId]/evidence.json': ({ inspectionId }: Place) =>
    paths.imports.codingFile(inspectionId),
  '/audit': () => paths.audit.list,
  '/audit/[inspectionId]': ({ inspectionId }: Place) => paths.audit.of(inspectionId),
} as const satisfies Record<string, (place: Place) => string>;

export type RoutePattern = keyof typeof routes;

const isRoute = (pattern: string): pattern is RoutePattern => pattern in routes;
export const routePatterns = Object.keys(routes).filter(isRoute);

/** The routes that there are, as the folders of app spell them. */
export function listRoutes(): string[] {
  return readdirSync('app', { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => /(^|\/)(page\.tsx|route\.tsx?)$/.test(file))
    .map((file) => `/${file.replace(/(^|\/)[^/]+$/, '').replace(/\([^)]+\)\/?/g, '')}`)
    .map((route) => route.replace(/(.)\/$/, '$1'))
    .sort();
}
