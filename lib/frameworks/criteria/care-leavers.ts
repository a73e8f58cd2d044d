import type { Criterion } from '@/lib/frameworks/framework';

/** What is looked at for care leavers. */
export const careLeaversCriteria: readonly Criterion[] = [
  {
    id: 'CL-01',
    title: 'Personal adviser relationship and keeping in touch',
    looksAt:
      'Whether a personal adviser is there early, knows the young person and keeps in touch persistently.',
    core: true,
    vital: true,
  },
  {
    id: 'CL-02',
    title: 'Pathway plans',
    looksAt: 'Whether plans are written together, are current and take account of risk.',
    core: true,
    vital: true,
  },
  {
    id: 'CL-03',
    title: 'Preparing for adulthood and transition',
    looksAt:
      'Whether planning starts early and young people can stay with, or stay close to, those who cared for them.',
    core: false,
    vital: false,
  },
  {
    id: 'CL-04',
    title: 'Accommodation',
    looksAt: 'Whether homes are safe and suitable, with choice and support to keep a tenancy.',
    core: true,
    vital: true,
  },
  {
    id: 'CL-05',
    title: 'Education, employment and training',
    looksAt:
      'Whether care leavers take part in learning and work, with ambition, apprenticeships and university open to them.',
    core: true,
    vital: false,
  },
  {
    id: 'CL-06',
    title: 'Health, emotional wellbeing and health history',
    looksAt: 'Whether services can be reached and the young person is given their health history.',
    core: true,
    vital: false,
  },
  {
    id: 'CL-07',
    title: 'Local offer, rights, entitlements and money',
    looksAt: 'Whether the offer is generous, known and understood.',
    core: true,
    vital: false,
  },
  {
    id: 'CL-08',
    title: 'Participation and influence',
    looksAt: 'Whether care leavers shape the services they use.',
    core: true,
    vital: false,
  },
  {
    id: 'CL-09',
    title: 'Networks, belonging and celebration',
    looksAt: 'Whether relationships last and young people are not isolated.',
    core: true,
    vital: false,
  },
  {
    id: 'CL-10',
    title: 'Safety and risk',
    looksAt: 'Whether exploitation, self-harm and substance misuse are recognised and managed.',
    core: true,
    vital: true,
  },
  {
    id: 'CL-11',
    title: 'Care leavers in custody',
    looksAt: 'Whether young people in custody are visited and their release is planned.',
    core: true,
    vital: false,
  },
  {
    id: 'CL-12',
    title: 'Care leavers who are parents',
    looksAt: 'Whether young parents are supported.',
    core: false,
    vital: false,
  },
  {
    id: 'CL-13',
    title: 'Former unaccompanied children',
    looksAt: 'Whether status, language and links are attended to.',
    core: false,
    vital: false,
  },
  {
    id: 'CL-14',
    title: 'Support from 21 to 25',
    looksAt: 'Whether the offer is real and easy to take up.',
    core: true,
    vital: false,
  },
  {
    id: 'CL-15',
    title: 'Independence skills and documents',
    looksAt:
      'Whether young people can budget and hold their passport, national insurance number and other papers.',
    core: true,
    vital: false,
  },
];
