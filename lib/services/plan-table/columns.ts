/** One column of a table of actions: its heading, the question of the form it answers, and what it may hold. */
export type ActionColumn = {
  field: string;
  heading: string;
  /** Other headings it is known by. */
  also: readonly string[];
  required?: true;
  /** What a person reads beside the template. */
  meaning: string;
};

/** The columns of a table of actions, in the order of the template. */
export const actionColumns: readonly ActionColumn[] = [
  {
    field: 'title',
    heading: 'What will be done',
    also: ['action', 'title'],
    required: true,
    meaning: 'One action, without names of people',
  },
  {
    field: 'areaIds',
    heading: 'Areas for improvement',
    also: ['areas', 'area', 'area for improvement'],
    meaning: 'Their numbers in the report, such as 3 or 3, 5',
  },
  {
    field: 'ownerPost',
    heading: 'Owner (post)',
    also: ['owner', 'post', 'owner post'],
    meaning: 'The post, never the name of a person. Without one it shows as having no owner',
  },
  {
    field: 'dueOn',
    heading: 'Due date',
    also: ['due', 'due on', 'by when'],
    meaning: 'A day, such as 31/10/2026 or 31 October 2026',
  },
  {
    field: 'measure',
    heading: 'How you will know it worked',
    also: ['measure'],
    meaning: 'What you will count or look at',
  },
  {
    field: 'childrensExperience',
    heading: 'What children will notice',
    also: ['children', 'childrens experience', 'what children notice'],
    meaning: 'In a sentence',
  },
];
