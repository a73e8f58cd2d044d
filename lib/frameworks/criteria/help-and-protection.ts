import type { Criterion } from '@/lib/frameworks/framework';

/** What is looked at for children who need help and protection. */
export const helpAndProtectionCriteria: readonly Criterion[] = [
  {
    id: 'HP-01',
    title: 'Early help and family help',
    looksAt:
      'Whether early help reaches families in time, and cases step up and down between levels of help as needs change.',
    core: true,
    vital: false,
  },
  {
    id: 'HP-02',
    title: 'Front door and thresholds',
    looksAt:
      'Whether contacts and referrals are screened promptly, partners and staff understand thresholds, history is weighed and the decision is right.',
    core: true,
    vital: true,
  },
  {
    id: 'HP-03',
    title: 'Consent and partnership with parents',
    looksAt:
      'Whether parents’ agreement is sought or properly dispensed with, and families know what is shared and why.',
    core: false,
    vital: false,
  },
  {
    id: 'HP-04',
    title: 'Out-of-hours response',
    looksAt: 'Whether the emergency duty team keeps children safe and is joined to daytime work.',
    core: false,
    vital: false,
  },
  {
    id: 'HP-05',
    title: 'Strategy discussions and child protection enquiries',
    looksAt:
      'Whether strategy discussions are timely, with the right agencies and clear decisions, and section 47 enquiries are thorough.',
    core: true,
    vital: true,
  },
  {
    id: 'HP-06',
    title: 'Child protection conferences',
    looksAt:
      'Whether conferences are timely, partners attend and inform them, and children are placed on plans at the right threshold.',
    core: false,
    vital: false,
  },
  {
    id: 'HP-07',
    title: 'Assessments',
    looksAt:
      'Whether assessments centre on the child, analyse what is known, are timely and are updated when things change.',
    core: true,
    vital: false,
  },
  {
    id: 'HP-08',
    title: 'Plans, core groups, reviews and closure',
    looksAt:
      'Whether plans are specific and timed with a contingency, progress is challenged, and work does not end too early.',
    core: true,
    vital: true,
  },
  {
    id: 'HP-09',
    title: 'Visits, direct work and the child’s voice',
    looksAt: 'Whether children are seen alone, are known well, and their views shape plans.',
    core: true,
    vital: false,
  },
  {
    id: 'HP-10',
    title: 'Domestic abuse, neglect, parental substance misuse and mental ill-health',
    looksAt:
      'Whether these are recognised, what they do to the child is analysed, and long-standing neglect is not tolerated.',
    core: false,
    vital: false,
  },
  {
    id: 'HP-11',
    title: 'Pre-proceedings, edge of care and family networks',
    looksAt:
      'Whether the public law outline is used early and tracked, and family group conferences and edge-of-care help are offered.',
    core: true,
    vital: true,
  },
  {
    id: 'HP-12',
    title: 'Exploitation, missing and harm outside the home',
    looksAt:
      'Whether risk is assessed and mapped, return interviews are used, and history is considered.',
    core: true,
    vital: true,
  },
  {
    id: 'HP-13',
    title: 'Radicalisation and extremism',
    looksAt: 'Whether the risk is recognised and children are referred for the right help.',
    core: false,
    vital: false,
  },
  {
    id: 'HP-14',
    title: 'Children missing education and electively home educated',
    looksAt: 'Whether the authority knows these children and checks that they are safe.',
    core: true,
    vital: false,
  },
  {
    id: 'HP-15',
    title: 'Private fostering',
    looksAt: 'Whether private fostering is identified, and checks and support are complete.',
    core: false,
    vital: false,
  },
  {
    id: 'HP-16',
    title: 'Homeless 16- and 17-year-olds',
    looksAt: 'Whether they are assessed jointly, have their rights explained and are offered care.',
    core: true,
    vital: false,
  },
  {
    id: 'HP-17',
    title: 'Allegations against adults in positions of trust',
    looksAt:
      'Whether the designated officer has the capacity to act in time and allegations are tracked to an end.',
    core: false,
    vital: false,
  },
  {
    id: 'HP-18',
    title: 'Disabled children',
    looksAt:
      'Whether disabled children get help and protection of the same quality, from agencies that work together.',
    core: true,
    vital: false,
  },
  {
    id: 'HP-19',
    title: 'Unborn babies and young carers',
    looksAt: 'Whether work starts before birth, and young carers are identified and assessed.',
    core: false,
    vital: false,
  },
  {
    id: 'HP-20',
    title: 'Management decisions and oversight at case level',
    looksAt: 'Whether managers record why they decide as they do, and spot drift.',
    core: true,
    vital: false,
  },
  {
    id: 'HP-21',
    title: 'Identity, language and diversity',
    looksAt:
      'Whether a child’s identity, language and culture are reflected in assessment and plan.',
    core: false,
    vital: false,
  },
  {
    id: 'HP-22',
    title: 'Information sharing and joint working',
    looksAt: 'Whether what partners know is used in decisions about children.',
    core: true,
    vital: false,
  },
];
