import type { LocalProject } from './local-project.ts';

/** The links of a script and its spreadsheet, as lines. */
export function links({ scriptId, parentId }: LocalProject): readonly string[] {
  return [
    ...(parentId === null ? [] : [`Spreadsheet: https://docs.google.com/spreadsheets/d/${parentId}/edit`]),
    `Script:      https://script.google.com/d/${scriptId}/edit`,
  ];
}

/** What the person does now, as lines; `title` is the name of a script made just now. */
export function nextSteps(project: LocalProject, title: string | null): readonly string[] {
  if (title === null)
    return ['Next: reload the spreadsheet where it is open, so that it takes the new code.'];
  if (project.parentId === null)
    return [
      'Next:',
      '  1. Open the script, choose Deploy > Test deployments > Editor add-on, and pick a spreadsheet of yours.',
      `  2. Execute the test, and choose Extensions > ${title} in the spreadsheet that opens.`,
      '  3. The first time, Google asks for your permission: choose your account and allow it.',
    ];
  return [
    'Next:',
    '  1. Open the spreadsheet; if it is open already, reload it.',
    `  2. Choose Extensions > ${title}. The entry comes a few seconds after the sheet.`,
    '  3. The first time, Google asks for your permission: choose your account, allow it, and choose the entry again.',
  ];
}
