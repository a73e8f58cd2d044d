import { type VisitTheme, visitThemes } from '@/lib/domain/visits';
import type { Framework } from './framework';

/**
 * What a visit of each theme looks at, by criterion; none where it looks at everything. Which criteria belong to a theme
 * is our reading of what letters of such visits speak of: Ofsted names themes and prints no list.
 */
const criteriaOfThemes: Readonly<Record<VisitTheme, readonly string[]>> = {
  'Front door': [
    ...['HP-01', 'HP-02', 'HP-03', 'HP-04', 'HP-05', 'HP-07', 'HP-20', 'HP-22'],
    ...['LE-06', 'LE-08', 'LE-09'],
  ],
  'Children in need or subject to a protection plan': [
    ...['HP-05', 'HP-06', 'HP-07', 'HP-08', 'HP-09', 'HP-10', 'HP-11', 'HP-20', 'HP-22'],
    ...['LE-06', 'LE-08', 'LE-09'],
  ],
  'Vulnerable adolescents': [
    ...['HP-05', 'HP-09', 'HP-12', 'HP-13', 'HP-14', 'HP-16', 'HP-20', 'HP-22'],
    ...['CC-17', 'CL-10', 'LE-04', 'LE-06', 'LE-08'],
  ],
  'Disabled children': [
    ...['HP-07', 'HP-08', 'HP-09', 'HP-18', 'HP-20', 'HP-22', 'CC-20'],
    ...['LE-06', 'LE-08', 'LE-12'],
  ],
  'Children in care': [
    ...['CC-01', 'CC-03', 'CC-07', 'CC-08', 'CC-09', 'CC-10', 'CC-11', 'CC-12', 'CC-13', 'CC-14'],
    ...['CC-15', 'CC-16', 'CC-17', 'CC-18', 'LE-05', 'LE-06', 'LE-08', 'LE-09'],
  ],
  'Achieving permanence': [
    ...['CC-02', 'CC-03', 'CC-04', 'CC-05', 'CC-06', 'CC-07', 'CC-08', 'CC-09', 'CC-10', 'CC-11'],
    ...['LE-06', 'LE-08', 'LE-16'],
  ],
  'Care leavers': [
    ...['CL-01', 'CL-02', 'CL-03', 'CL-04', 'CL-05', 'CL-06', 'CL-07', 'CL-08', 'CL-09', 'CL-10'],
    ...['CL-11', 'CL-12', 'CL-13', 'CL-14', 'CL-15', 'LE-05', 'LE-06', 'LE-08'],
  ],
  'Whole service (COVID-19 period)': [],
};

/**
 * The criteria of a framework that a visit of this theme looks at; null where that is all of them: an inspection, a
 * visit to the whole service, or a theme of an earlier time that nobody knows.
 */
export function criteriaOfTheme(framework: Framework, theme: string | null): Set<string> | null {
  const known = visitThemes.find((one) => one === theme);
  const listed = known ? criteriaOfThemes[known] : [];
  const own = new Set(framework.judgements.flatMap(({ criteria }) => criteria.map(({ id }) => id)));
  const looked = listed.filter((id) => own.has(id));

  return looked.length > 0 ? new Set(looked) : null;
}
