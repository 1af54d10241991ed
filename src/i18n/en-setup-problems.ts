/**
 * English: what is wrong in "KPI Setup" and what to do, by the code of the problem.
 * `at` names the cell, `value` is what stands there, `detail` what the sentence needs besides.
 */
export const enSetupProblems = () => ({
  'version.newer': (at: string, value: string) =>
    `${at}: this set-up was written by a newer version of the add-in (format ${value}). Reload the spreadsheet to get that version, or delete the sheet to start anew.`,
  'version.unreadable': (at: string, value: string, now: string) =>
    `${at}: “${value}” is no format number. Type ${now}.`,
  'table.missing': (at: string) =>
    `${at} has no row for the table of deals any more. Undo its deletion, or delete the whole sheet to start anew.`,
  'sheet.blank': (at: string) => `${at} names no sheet. Choose the sheet that holds the deals.`,
  'sheet.unknown': (at: string, value: string) =>
    `${at}: there is no sheet “${value}”. Choose one of the sheets of this file.`,
  'part.unknown': (at: string, value: string) =>
    `${at}: there is no sheet “${value}”. Choose one of the sheets of this file, or clear the cell.`,
  'part.column': (at: string, value: string, column: string) =>
    `${at}: “${value}” has no column “${column}”. Name one so, correct the header row, or clear the cell to leave the sheet out.`,
  'part.twice': (at: string, value: string) => `${at}: “${value}” is in this table already and is read once.`,
  'headerRow.unreadable': (at: string, value: string) =>
    `${at}: “${value}” is no row. Type the number of the row that holds the headers, for example 1.`,
  'headerRow.beyond': (at: string, value: string, sheet: string) =>
    `${at}: “${sheet}” ends before row ${value}. Type the number of the row that holds its headers.`,
  'column.unknown': (at: string, value: string, sheet: string) =>
    `${at}: “${sheet}” has no column “${value}”. Choose one of its headers, or leave the cell blank.`,
  'column.twice': (at: string, value: string, other: string) =>
    `${at}: the column “${value}” is already used in ${other}. Choose another one in one of the two cells, or leave it blank.`,
  'table.noPeriod': (at: string, _value: string, sheet: string) =>
    `${at}: no column of “${sheet}” is chosen for the date or month, so the table is not used. Choose one of its headers.`,
  'table.noFigure': (at: string, _value: string, sheet: string) =>
    `${at}: no column of “${sheet}” is chosen for the figure itself, so the table is not used. Choose one of its headers.`,
  'table.noName': (at: string, _value: string, sheet: string) =>
    `${at}: no column of “${sheet}” is chosen for this field, so the table is not used. Choose one of its headers.`,
  'column.reads': (at: string, value: string) =>
    `${at}: “${value}” is no way to read this column. Choose one from the list.`,
  'leave.column': (at: string) =>
    `${at} names no column. Choose the column that holds the texts of the rows to leave out, or clear the texts.`,
  'leave.texts': (at: string) =>
    `${at} names no text. Type the texts of the rows to leave out, with commas between, for example “Test, Duplicate”, or clear the column.`,
  'option.error': (at: string, value: string) =>
    `${at}: “${value}” is an error of a formula and no text; such cells are always listed. Take it out of this cell.`,
  'status.none': (at: string) =>
    `${at} names no status column. Choose the column that says open, won or lost.`,
  'dates.none': (at: string) =>
    `${at} names no column, nor does the closed date: nothing could be put into a month. Choose at least one of the two.`,
  'stage.nameless': (at: string) => `${at}: this stage has no name. Type one, or clear its row.`,
  'stage.reserved': (at: string, value: string) =>
    `${at}: “${value}” is an outcome, not a stage. Give the stage another name.`,
  'stage.nameTwice': (at: string, value: string, other: string) =>
    `${at}: “${value}” is already the name of the stage in ${other}. Rename one of the two.`,
  'stage.noColumn': (at: string, _value: string, name: string) =>
    `${at}: the stage “${name}” has no column. Choose its date column, or “the status, below” in the next cell.`,
  'stage.statusColumn': (at: string, value: string, name: string) =>
    `${at}: “${value}” is the status column and holds no dates. Choose a date column for the stage “${name}”, or “the status, below” in the next cell.`,
  'stage.twoWays': (at: string, value: string, name: string) =>
    `${at}: the stage “${name}” goes by the status, so “${value}” is not used. Clear this cell, or choose “any date” in the next one.`,
  'stage.value': (at: string, value: string) =>
    `${at}: “${value}” cannot be used here. Choose “any date”, “a tick or yes”, “a count”, or “the status, below” and this stage beside its statuses.`,
  'stage.role': (at: string, value: string) =>
    `${at}: “${value}” is no role. Choose Lead, Qualified, Won, Lost or None.`,
  'stage.chances': (at: string, _value: string, part: string) =>
    `${at}: “${part}” is no stage with a probability from 0 to 100%, or says one twice. Write “Offer 50%; Contract 80%”, with the names of your open stages.`,
  'stage.leadNotFirst': (at: string) =>
    `${at}: only the first stage can be the lead. Choose another role here, or move its row to the top of the stages.`,
  'stage.leadByStatus': (at: string) =>
    `${at}: the lead goes by its created date, not by a status. Choose “any date” in the cell to the left, or another role.`,
  'stage.leadWithoutCreated': (at: string) =>
    `${at}: the lead goes by its created date, and no column is chosen for Created. Choose one above, or another role here.`,
  'stage.roleTwice': (at: string, value: string, other: string) =>
    `${at}: the stage in ${other} has the role “${value}” already. Choose None for one of the two.`,
  'stage.endByStatus': (at: string, value: string, name: string) =>
    `${at}: “${name}” goes by the status, so it cannot have the role “${value}”. Choose the outcome beside its statuses below, and clear this row.`,
  'stage.notCounted': (at: string, value: string, name: string) =>
    `${at}: “${value}” is no count, but other stages are counted: then there are no deals, and each stage needs a count. Choose “a count” for “${name}”, or clear its row.`,
  'stage.tooMany': (at: string, _value: string, most: string) =>
    `${at}: a funnel has at most ${most} stages. Clear this row or another one.`,
  'stage.noStatus': (at: string, name: string) =>
    `${at}: the stage “${name}” goes by the status, but no status leads to it. Choose “${name}” beside a status below, or clear this row.`,
  'stage.waits': (at: string, name: string) =>
    `${at}: the stage “${name}” has no column yet, so nothing tells who reached it. Choose its column or a status, or clear its row.`,
  'stage.left': (at: string, name: string) =>
    `${at}: the stage “${name}” is left out, because no status leads to it any more. To keep it, choose it beside a status.`,
  'status.nameless': (at: string) =>
    `${at}: the text of this status is missing. Type it as it stands in your sheet, or clear the row.`,
  'status.meaning': (at: string, value: string) =>
    `${at}: “${value}” is neither an outcome nor the name of a stage. Choose one from the list.`,
  'status.dateStage': (at: string, value: string) =>
    `${at}: the stage “${value}” goes by a date, not by a status. Choose “Open, no stage”, an outcome or another stage.`,
  'status.twice': (at: string, value: string, other: string) =>
    `${at}: “${value}” has another meaning in ${other}. Clear one of the two rows.`,
  'option.date': (at: string, value: string) =>
    `${at}: “${value}” is no date. Type one like 2026-03-31, or leave the cell blank.`,
  'option.whole': (at: string, value: string, most: string) =>
    `${at}: “${value}” is no number of days. Type a whole number from 1 to ${most}, or leave the cell blank.`,
  'option.months': (at: string, value: string, most: string) =>
    `${at}: “${value}” is no number of months. Type a whole number from 0 to ${most}, or leave the cell blank.`,
  'option.month': (at: string, value: string) =>
    `${at}: “${value}” is no month. Choose one from the list, or leave the cell blank.`,
  'option.reach': (at: string, value: string) =>
    `${at}: “${value}” is none of the choices. Choose one from the list.`,
  'option.currency': (at: string, value: string) =>
    `${at}: “${value}” is no currency. Type a code or a sign, like EUR or €, or leave the cell blank.`,
  'row.copied': (at: string, value: string, other: string) =>
    `${at}: this row is a copy of ${other} and says “${value}” instead. Only one can hold: delete this row, or move the change to ${other}.`,
  'key.unknown': (at: string, value: string) =>
    `${at}: “${value}” is not a row of this sheet, so it is not used. Delete the row.`,
  'row.unkeyed': (at: string, value: string) =>
    `${at}: “${value}” stands in a row that is not read. To add a stage, use the empty cream row at the end of the stages.`,
  'cell.notRead': (at: string, value: string) =>
    `${at}: “${value}” is not read; this cell is written anew. Only the cream cells count.`,
  'stage.leadColumn': (at: string, value: string, column: string) =>
    `${at}: “${value}” is not used; the lead goes by the column of the field Created, “${column}”.`,
});
