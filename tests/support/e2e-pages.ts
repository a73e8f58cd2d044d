import type { Role } from '@/lib/domain/people';
import { paths } from '@/lib/paths';
import frozen from '@/prisma/data/stoke-on-trent-2019-snapshot.json' with { type: 'json' };
import type { Place, RoutePattern } from './e2e-routes';

export type PageOf = { name: string; as?: Role; address: (own: Place) => string };

/** Made from its name by the loader, so it is the same in every database. */
const supervisionAction = 'e71a80e5-faee-897b-8d12-cbf673aaf49e';
const supervisionConcern = 'daabfe97-0d8a-813a-8cf1-c40e3cfcded7';
const stoke = ['861', '2019-02-04'] as const;
const at =
  <Address extends (inspectionId: string, entryId: string) => string>(address: Address) =>
  ({ inspectionId, entryId }: Place) =>
    address(inspectionId, entryId);

/** Every page there is, and the states in which it looks different. Errors of forms are looked at in their journeys. */
export const pages = {
  '/': [{ name: 'home', address: () => paths.home }],
  '/accessibility-statement': [
    { name: 'accessibility statement', address: () => paths.accessibilityStatement },
  ],
  '/cookies': [{ name: 'cookies', address: () => paths.cookies }],
  '/privacy': [{ name: 'privacy', address: () => paths.privacy }],
  '/how-grades-are-derived': [{ name: 'method', address: () => paths.howGradesAreDerived }],
  '/try': [
    { name: 'trying out', address: () => paths.tryIt() },
    { name: 'trying out Stoke-on-Trent', address: () => paths.tryIt(...stoke) },
  ],
  '/offline': [{ name: 'offline', address: () => paths.device.offline }],
  '/sign-in': [{ name: 'sign-in', address: () => paths.signIn(paths.inspections.list) }],
  '/sign-out/done': [{ name: 'signed out', address: () => paths.signedOut }],
  '/problems/[kind]': [
    { name: 'not permitted', address: () => paths.problems.notPermitted },
    { name: 'not found', address: () => paths.problems.notFound },
    { name: 'closed', address: () => `${paths.problems.closed}?from=/inspections` },
    { name: 'failed', address: () => `${paths.problems.failed}?reference=0a1b2c3d` },
    { name: 'unavailable', address: () => `${paths.problems.unavailable}?reference=0a1b2c3d` },
    { name: 'too long', address: () => paths.problems.tooLong },
    { name: 'unknown address', address: () => '/no/such/page' },
  ],
  '/local-authorities': [
    {
      name: 'national list, filtered and in order',
      address: () => `${paths.localAuthorities.list}?region=london&sort=published`,
    },
    {
      name: 'national list of a day gone by',
      address: () => `${paths.localAuthorities.list}?as-at=2019-03-31&region=london`,
    },
    { name: 'national list, nothing found', address: () => `${paths.localAuthorities.list}?q=xyz` },
  ],
  '/local-authorities/compare': [
    { name: 'comparison, nobody named', address: () => paths.localAuthorities.compare() },
    {
      name: 'comparison with neighbours since a day',
      address: () =>
        paths.localAuthorities.compare('?la=861&with=neighbours-2025&since=2018-01-01'),
    },
    {
      name: 'comparison of what is not alike, with a code nobody has',
      address: () =>
        paths.localAuthorities.compare(
          '?la=861&la=335&la=999&as-at=2019-03-31&order=help-and-protection&indicator=average_caseload',
        ),
    },
  ],
  '/national-picture': [
    { name: 'national picture', address: () => paths.nationalPicture.page() },
    {
      name: 'national picture of a judgement that ended',
      address: () => paths.nationalPicture.page('?judgement=overall-effectiveness'),
    },
    {
      name: 'national picture before the record',
      address: () => paths.nationalPicture.page('?as-at=2012-01-01'),
    },
  ],
  '/national-picture/map': [
    { name: 'map', address: () => paths.nationalPicture.map() },
    {
      name: 'map of a day gone by',
      address: () => paths.nationalPicture.map('?as-at=2019-03-31&judgement=in-care'),
    },
  ],
  '/national-picture/movement': [
    { name: 'movement', address: () => paths.nationalPicture.movement() },
    {
      name: 'movement across frameworks',
      address: () =>
        paths.nationalPicture.movement(
          '?judgement=help-and-protection&steps=across&from=inadequate',
        ),
    },
  ],
  '/national-picture/themes': [
    { name: 'themes', address: () => paths.nationalPicture.themes() },
    {
      name: 'one theme',
      address: () => paths.nationalPicture.themes('?criterion=LE-08'),
    },
  ],
  '/local-authorities/[laCode]': [
    { name: 'authority', address: () => paths.localAuthorities.one(stoke[0]) },
    { name: 'former authority', address: () => paths.localAuthorities.one('837') },
  ],
  '/local-authorities/[laCode]/intervention': [
    {
      name: 'intervention and governance',
      address: () => paths.localAuthorities.intervention(stoke[0]),
    },
    { name: 'no intervention', address: () => paths.localAuthorities.intervention('831') },
  ],
  '/national-picture/repeat-concerns': [
    { name: 'concerns that repeat', address: () => paths.nationalPicture.repeatConcerns },
  ],
  '/national-picture/interventions': [
    { name: 'intervention register', address: () => paths.nationalPicture.interventions },
  ],
  '/local-authorities/[laCode]/briefing': [
    { name: 'briefing', address: () => paths.localAuthorities.briefing(stoke[0]) },
    {
      name: 'briefing on an earlier inspection, with its evidence',
      address: () => paths.localAuthorities.briefing(...stoke),
    },
    {
      name: 'briefing of an inspection that is not there',
      address: () => paths.localAuthorities.briefing(stoke[0], '2019-02-05'),
    },
  ],
  '/local-authorities/[laCode]/concerns': [
    { name: 'concerns', address: () => paths.localAuthorities.concerns(stoke[0]) },
    {
      name: 'concerns that came back',
      address: () => paths.localAuthorities.concerns(stoke[0], { show: 'returned' }),
    },
    { name: 'no concern followed', address: () => paths.localAuthorities.concerns('831') },
  ],
  '/local-authorities/[laCode]/concerns/[concernId]': [
    {
      name: 'one concern',
      address: () => paths.localAuthorities.concern(stoke[0], supervisionConcern),
    },
    {
      name: 'one concern for who keeps it',
      as: 'councilLeader',
      address: () => paths.localAuthorities.concern(stoke[0], supervisionConcern),
    },
  ],
  '/local-authorities/[laCode]/inspections/[date]': [
    { name: 'dashboard', address: () => paths.localAuthorities.inspection(...stoke) },
    {
      name: 'dashboard without words',
      address: () => paths.localAuthorities.inspection('861', '2025-05-12'),
    },
  ],
  '/local-authorities/[laCode]/inspections/[date]/evidence': [
    { name: 'published evidence', address: () => paths.localAuthorities.evidence(...stoke) },
    {
      name: 'evidence not released',
      address: () => paths.localAuthorities.evidence('861', '2025-05-12'),
    },
  ],
  '/local-authorities/[laCode]/inspections/[date]/versions/[number]': [
    {
      name: 'one version of a report',
      address: () => paths.localAuthorities.version(...stoke, 1),
    },
  ],
  '/local-authorities/[laCode]/inspections/[date]/versions/[number]/files': [
    { name: 'files of a version', address: () => paths.localAuthorities.files(...stoke, 1) },
  ],
  '/local-authorities/[laCode]/inspections/[date]/files': [
    { name: 'files of a report', address: () => paths.localAuthorities.files(...stoke) },
    {
      name: 'files of a report, no PDF',
      address: () => paths.localAuthorities.files(...stoke, undefined, { pdf: 'none' }),
    },
  ],
  '/corrections': [{ name: 'corrections', address: () => paths.corrections }],
  '/data-versions': [{ name: 'data versions', address: () => paths.dataVersions() }],
  '/developers': [{ name: 'data for developers', address: () => paths.developers }],
  '/local-authorities/[laCode]/inspections/[date]/other-framework': [
    {
      name: 'published evidence under another framework',
      address: () => paths.localAuthorities.otherFramework(...stoke, 'sif-2013'),
    },
  ],
  '/local-authorities/[laCode]/inspections/[date]/judgements/[area]': [
    {
      name: 'published judgement',
      address: () => paths.localAuthorities.judgement(...stoke, 'helpAndProtection'),
    },
    {
      name: 'published overall judgement',
      address: () => paths.localAuthorities.judgement(...stoke, 'overallEffectiveness'),
    },
  ],
  '/inspections': [
    { name: 'inspections', as: 'leadInspector', address: () => paths.inspections.list },
    { name: 'no permission', as: 'official', address: () => paths.inspections.list },
  ],
  '/inspections/new': [
    { name: 'new inspection', as: 'leadInspector', address: () => paths.inspections.new },
  ],
  '/inspections/[inspectionId]': [
    { name: 'inspection', as: 'leadInspector', address: at(paths.inspections.taskList) },
  ],
  '/inspections/[inspectionId]/evidence': [
    { name: 'evidence', as: 'inspector', address: at((id) => paths.inspections.evidence(id)) },
  ],
  '/inspections/[inspectionId]/evidence/new': [
    {
      name: 'choice of judgement',
      as: 'inspector',
      address: at((id) => paths.inspections.newEvidence(id)),
    },
    {
      name: 'evidence form',
      as: 'inspector',
      address: at((id) => paths.inspections.newEvidence(id, { area: 'helpAndProtection' })),
    },
  ],
  '/inspections/[inspectionId]/evidence/quick': [
    {
      name: 'several short notes',
      as: 'inspector',
      address: at((id) => paths.inspections.quickEvidence(id)),
    },
  ],
  '/inspections/[inspectionId]/evidence/[entryId]': [
    {
      name: 'entry',
      as: 'inspector',
      address: at((id, entry) => paths.inspections.evidenceEntry(id, entry)),
    },
  ],
  '/inspections/[inspectionId]/evidence/[entryId]/revise': [
    { name: 'revision', as: 'inspector', address: at(paths.inspections.reviseEvidence) },
  ],
  '/inspections/[inspectionId]/evidence/[entryId]/withdraw': [
    { name: 'withdrawal', as: 'inspector', address: at(paths.inspections.withdrawEvidence) },
  ],
  '/inspections/[inspectionId]/judgements/[area]': [
    {
      name: 'judgement',
      as: 'qualityAssurer',
      address: at((id) => paths.inspections.judgement(id, 'helpAndProtection')),
    },
  ],
  '/inspections/[inspectionId]/judgements/[area]/confirm': [
    {
      name: 'grade to confirm',
      as: 'leadInspector',
      address: at((id) => paths.inspections.confirmJudgement(id, 'helpAndProtection')),
    },
  ],
  '/inspections/[inspectionId]/judgements/[area]/dissent': [
    {
      name: 'other grades held',
      as: 'inspector',
      address: at((id) => paths.inspections.dissent(id, 'helpAndProtection')),
    },
  ],
  '/inspections/[inspectionId]/quality-assurance': [
    {
      name: 'quality assurance',
      as: 'qualityAssurer',
      address: at((id) => paths.inspections.qualityAssurance(id)),
    },
  ],
  '/inspections/[inspectionId]/quality-assurance/new': [
    {
      name: 'challenge before its time',
      as: 'qualityAssurer',
      address: at((id) => paths.inspections.newChallenge(id)),
    },
  ],
  '/inspections/[inspectionId]/quality-assurance/[challengeId]': [
    {
      name: 'challenge that is not there',
      as: 'qualityAssurer',
      address: at((id, entry) => paths.inspections.challenge(id, entry)),
    },
  ],
  '/inspections/[inspectionId]/checklist': [
    {
      name: 'publication checklist',
      as: 'leadInspector',
      address: at(paths.inspections.checklist),
    },
  ],
  '/inspections/[inspectionId]/files': [
    {
      name: 'files of an inspection',
      as: 'leadInspector',
      address: at((id) => paths.inspections.files(id)),
    },
  ],
  '/inspections/[inspectionId]/factual-accuracy': [
    {
      name: 'factual accuracy before its time',
      as: 'leadInspector',
      address: at((id) => paths.inspections.factualAccuracy(id)),
    },
  ],
  '/inspections/[inspectionId]/factual-accuracy/time': [
    {
      name: 'time to check facts',
      as: 'leadInspector',
      address: at(paths.inspections.accuracyTime),
    },
  ],
  '/inspections/[inspectionId]/factual-accuracy/[commentId]': [
    {
      name: 'comment that is not there',
      as: 'leadInspector',
      address: at(paths.inspections.answerComment),
    },
  ],
  '/improvement': [
    { name: 'plans of all councils', as: 'official', address: () => paths.improvement.home },
  ],
  '/improvement/[laCode]': [
    { name: 'improvement', as: 'councilLeader', address: () => paths.improvement.one('861') },
    {
      name: 'improvement for members',
      as: 'electedMember',
      address: () => paths.improvement.one('861'),
    },
  ],
  '/improvement/[laCode]/plans/[inspectionId]': [
    {
      name: 'improvement plan',
      as: 'councilLeader',
      address: () => paths.improvement.plan('861', frozen.document.inspection.id),
    },
  ],
  '/improvement/[laCode]/plans/[inspectionId]/bulk': [
    {
      name: 'several actions',
      as: 'councilLeader',
      address: () => paths.improvement.planTable('861', frozen.document.inspection.id),
    },
  ],
  '/improvement/[laCode]/self-evaluation': [
    {
      name: 'own view',
      as: 'councilLeader',
      address: () => paths.improvement.selfEvaluation('861'),
    },
  ],
  '/improvement/[laCode]/concerns': [
    {
      name: 'links to concerns',
      as: 'councilLeader',
      address: () => paths.improvement.concerns('861'),
    },
    {
      name: 'links to concerns for officials',
      as: 'official',
      address: () => paths.improvement.concerns('831'),
    },
  ],
  '/improvement/[laCode]/concerns/[concernId]/met': [
    {
      name: 'a concern is met',
      as: 'councilLeader',
      address: () => paths.improvement.concernMet('861', supervisionConcern),
    },
  ],
  '/improvement/[laCode]/boards': [
    { name: 'boards', as: 'councilLeader', address: () => paths.improvement.boards('861') },
  ],
  '/improvement/[laCode]/[kind]/keep': [
    {
      name: 'new action',
      as: 'councilLeader',
      address: () =>
        paths.improvement.keep('861', 'planAction', {
          inspection: frozen.document.inspection.id,
        }),
    },
    {
      name: 'new event',
      as: 'official',
      address: () => paths.improvement.keep('861', 'intervention'),
    },
  ],
  '/improvement/[laCode]/[kind]/[itemId]': [
    {
      name: 'an action',
      as: 'councilLeader',
      address: () => paths.improvement.item('861', 'planAction', supervisionAction),
    },
  ],
  '/drafts-to-check': [
    { name: 'drafts to check', as: 'councilLeader', address: () => paths.draftsToCheck.list },
  ],
  '/drafts-to-check/[inspectionId]': [
    {
      name: 'draft of another council',
      as: 'councilLeader',
      address: at((id) => paths.draftsToCheck.one(id)),
    },
  ],
  '/drafts-to-check/[inspectionId]/comments': [
    {
      name: 'comments of another council',
      as: 'councilLeader',
      address: at((id) => paths.draftsToCheck.comments(id)),
    },
  ],
  '/drafts-to-check/[inspectionId]/comments/new': [
    {
      name: 'new comment on the draft of another council',
      as: 'councilLeader',
      address: at((id) => paths.draftsToCheck.newComment(id, { about: 'report' })),
    },
  ],
  '/drafts-to-check/[inspectionId]/comments/[commentId]': [
    {
      name: 'comment of another council',
      as: 'councilLeader',
      address: at(paths.draftsToCheck.comment),
    },
  ],
  '/drafts-to-check/[inspectionId]/earlier': [
    {
      name: 'earlier check of another council',
      as: 'councilLeader',
      address: at((id) => paths.draftsToCheck.earlier(id)),
    },
  ],
  '/inspections/[inspectionId]/evidence/[entryId]/attach': [
    {
      name: 'files behind an entry',
      as: 'inspector',
      address: at((id, entry) => paths.inspections.attachFile(id, entry)),
    },
  ],
  '/inspections/[inspectionId]/sampling': [
    { name: 'sampling', as: 'inspector', address: at((id) => paths.inspections.sampling(id)) },
  ],
  '/inspections/[inspectionId]/bundle': [
    {
      name: 'evidence as a file',
      as: 'inspector',
      address: at((id) => paths.inspections.bundle(id)),
    },
  ],
  '/inspections/[inspectionId]/steps/[step]': [
    {
      name: 'step that asks why',
      as: 'leadInspector',
      address: at((id) => paths.inspections.step(id, 'pause')),
    },
  ],
  '/inspections/[inspectionId]/team': [
    { name: 'team', as: 'leadInspector', address: at(paths.inspections.team) },
  ],
  '/inspections/[inspectionId]/team/appoint': [
    { name: 'appointment', as: 'leadInspector', address: at(paths.inspections.appoint) },
  ],
  '/inspections/[inspectionId]/team/assign': [
    { name: 'assignment', as: 'leadInspector', address: at(paths.inspections.assign) },
  ],
  '/inspections/[inspectionId]/team/hand-over': [
    { name: 'handing over', as: 'leadInspector', address: at(paths.inspections.handOver) },
  ],
  '/imports/outcomes': [
    { name: 'outcomes files', as: 'administrator', address: () => paths.imports.outcomes },
  ],
  '/imports/reports': [
    { name: 'published reports', as: 'administrator', address: () => paths.imports.reports },
    {
      name: 'published reports, for inspectors',
      as: 'inspector',
      address: () => paths.imports.reports,
    },
  ],
  // Looked at in the journey that takes a report in.
  '/imports/reports/[inspectionId]': [],
  '/imports/reports/[inspectionId]/paragraphs/[paragraph]': [],
  '/imports/reports/[inspectionId]/areas/[areaId]': [],
  // Looked at in its journey: an edition has an address once it was taken in.
  '/imports/outcomes/[editionId]': [],
  '/imports/indicators': [
    { name: 'indicator files', as: 'administrator', address: () => paths.imports.indicators },
  ],
  '/audit': [{ name: 'audit trails', as: 'administrator', address: () => paths.audit.list }],
  '/audit/[inspectionId]': [
    { name: 'audit trail', as: 'administrator', address: at((id) => paths.audit.of(id)) },
    {
      name: 'audit trail, nothing found',
      as: 'leadInspector',
      address: at((id) => paths.audit.of(id, { what: 'nothing.done' })),
    },
  ],
  '/inspections/[inspectionId]/report/preview': [
    {
      name: 'preview of the report',
      as: 'qualityAssurer',
      address: at((id) => paths.inspections.preview(id)),
    },
  ],
  // Looked at in their journeys: a report can be written once an inspection is judged.
  '/inspections/[inspectionId]/report/write': [],
  '/inspections/[inspectionId]/report/write/summary': [],
  '/inspections/[inspectionId]/report/write/facts': [],
  '/inspections/[inspectionId]/report/write/paragraphs/new': [],
  '/inspections/[inspectionId]/report/write/paragraphs/[paragraphId]': [],
  '/inspections/[inspectionId]/report/write/areas/new': [],
  '/inspections/[inspectionId]/report/write/areas/[areaId]': [],
  '/inspections/[inspectionId]/publish': [],
  '/inspections/[inspectionId]/correct': [],
  '/inspections/[inspectionId]/report': [
    {
      name: 'draft report',
      as: 'qualityAssurer',
      address: at((id) => paths.inspections.report(id)),
    },
  ],
} as const satisfies Record<
  Exclude<
    RoutePattern,
    | `/api/${string}`
    | `${string}.json`
    | `${string}.ods`
    | `${string}.csv`
    | `${string}/files/[${string}]`
    | `${string}/briefing/[${string}]`
    // The national list itself, as it was prepared.
    | '/local-authorities/prepared'
    | '/sign-out'
  >,
  readonly PageOf[]
>;

export const allPages: readonly PageOf[] = Object.values(pages).flat();

/** So large that it is looked at once; the list narrowed by a filter stands for it in the hand and without script. */
export const largestPage = { name: 'national list', address: () => paths.localAuthorities.list };
