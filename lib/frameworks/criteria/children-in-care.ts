import type { Criterion } from '@/lib/frameworks/framework';

/** What is looked at for children in care. */
export const childrenInCareCriteria: readonly Criterion[] = [
  {
    id: 'CC-01',
    title: 'Decisions to come into care',
    looksAt:
      'Whether children come into care when they need to and only then, in time, by plan and not by crisis.',
    core: true,
    vital: true,
  },
  {
    id: 'CC-02',
    title: 'Legal status, voluntary accommodation and court work',
    looksAt:
      'Whether children are held on a lawful basis, parents’ rights are explained and proceedings are timely.',
    core: false,
    vital: true,
  },
  {
    id: 'CC-03',
    title: 'Permanence planning',
    looksAt: 'Whether permanence is planned early, in parallel and tracked, without drift.',
    core: true,
    vital: true,
  },
  {
    id: 'CC-04',
    title: 'Returning home and placement with parents',
    looksAt:
      'Whether returns home are assessed and supported, and orders are ended when it is safe.',
    core: false,
    vital: false,
  },
  {
    id: 'CC-05',
    title: 'Adoption and early permanence',
    looksAt:
      'Whether families are found and matched well and early, fostering for adoption is used, and support lasts.',
    core: true,
    vital: false,
  },
  {
    id: 'CC-06',
    title: 'Kinship, connected carers and special guardianship',
    looksAt: 'Whether family and friends who care for children are assessed and supported.',
    core: false,
    vital: false,
  },
  {
    id: 'CC-07',
    title: 'Assessments and care plans',
    looksAt: 'Whether assessments and care plans are current and specific, and drive progress.',
    core: true,
    vital: true,
  },
  {
    id: 'CC-08',
    title: 'Reviews and independent reviewing officers',
    looksAt:
      'Whether reviews are timely, and reviewing officers have the capacity to challenge with effect.',
    core: true,
    vital: true,
  },
  {
    id: 'CC-09',
    title: 'Visits, relationships, direct work and life-story work',
    looksAt: 'Whether children have a worker they trust and come to understand their own story.',
    core: true,
    vital: false,
  },
  {
    id: 'CC-10',
    title: 'Family time, brothers and sisters',
    looksAt:
      'Whether time with family is safe and meaningful, and brothers and sisters live together where they can.',
    core: false,
    vital: false,
  },
  {
    id: 'CC-11',
    title: 'Stability, matching and suitability of homes',
    looksAt:
      'Whether children live in homes that match their needs, move rarely, and any ending is managed well.',
    core: true,
    vital: true,
  },
  {
    id: 'CC-12',
    title: 'Sufficiency of homes',
    looksAt:
      'Whether there are enough carers and homes, near enough, for the children who need them.',
    core: false,
    vital: false,
  },
  {
    id: 'CC-13',
    title: 'Unregistered or unregulated arrangements',
    looksAt:
      'Whether children are kept out of settings that should be registered and are not, or are watched over tightly while there.',
    core: false,
    vital: true,
  },
  {
    id: 'CC-14',
    title: 'Fostering service',
    looksAt:
      'Whether foster carers are recruited, assessed, supervised, visited unannounced and trained.',
    core: true,
    vital: false,
  },
  {
    id: 'CC-15',
    title: 'Health and emotional wellbeing',
    looksAt: 'Whether health assessments are on time and health and emotional needs are met.',
    core: true,
    vital: false,
  },
  {
    id: 'CC-16',
    title: 'Education, virtual school and personal education plans',
    looksAt: 'Whether children progress and attend, and their education plans are good.',
    core: true,
    vital: false,
  },
  {
    id: 'CC-17',
    title: 'Missing and exploitation of children in care',
    looksAt: 'Whether the response is consistent and what return interviews reveal is used.',
    core: false,
    vital: false,
  },
  {
    id: 'CC-18',
    title: 'Participation, advocacy and independent visitors',
    looksAt:
      'Whether children’s views are heard, alone and through the children in care council, with an advocate or visitor when they want one.',
    core: true,
    vital: false,
  },
  {
    id: 'CC-19',
    title: 'Unaccompanied asylum-seeking children',
    looksAt: 'Whether their identity, age, immigration status and safety are attended to.',
    core: false,
    vital: false,
  },
  {
    id: 'CC-20',
    title: 'Disabled children in care and identity needs',
    looksAt:
      'Whether disabled children’s needs are met, short breaks included, and culture and identity are nurtured.',
    core: false,
    vital: false,
  },
  {
    id: 'CC-21',
    title: 'Enrichment and achievement',
    looksAt: 'Whether children have hobbies and interests, and their achievements are celebrated.',
    core: false,
    vital: false,
  },
  {
    id: 'CC-22',
    title: 'Children placed out of area',
    looksAt: 'Whether children living far away are visited and get the services they need.',
    core: false,
    vital: false,
  },
  {
    id: 'CC-23',
    title: 'Case recording',
    looksAt: 'Whether records are written so that children can understand them later.',
    core: false,
    vital: false,
  },
];
