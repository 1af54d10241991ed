import type { Argument } from './functions/block.ts';
import type { FunctionResult } from './functions/element-wise.ts';
import { formulas } from './functions/formulas.ts';
import { messagesFor } from './i18n/messages.ts';
import { reportMessages } from './i18n/report-messages.ts';
import { provideTexts } from './i18n/stored-text.ts';
import { UserError } from './i18n/user-error.ts';
import { buildSummary } from './report/build-summary.ts';
import type { Workbook } from './report/workbook.ts';
import { answerRequest } from './rpc.ts';
import { cacheProgress } from './sheets/cache-progress.ts';
import { formulaHost } from './sheets/formula-host.ts';
import { addMenu } from './sheets/menu.ts';
import { menuAction } from './sheets/menu-action.ts';
import { showSidebar } from './sheets/show-sidebar.ts';
import { sidebarHost } from './sheets/sidebar-host.ts';
import { texts } from './sheets/texts.ts';
import { toastProgress } from './sheets/toast-progress.ts';
import { userLocale } from './sheets/user-locale.ts';
import { openWorkbook } from './sheets/workbook.ts';

// No call is made here: the texts are read when somebody asks for one.
provideTexts(texts);

/** Simple trigger: the menu, in any AuthMode. */
export function onOpen(): void {
  addMenu(messagesFor(userLocale()));
}

/** Runs once after the installation. */
export function onInstall(): void {
  onOpen();
}

/** Menu item: the KPI summary, from the user's own sheets to the sheet "KPI Summary". */
export function buildKpiSummary(): void {
  const startedAt = Date.now();
  const locale = userLocale();
  menuAction(messagesFor(locale), (spreadsheet) => {
    const workbook = openWorkbook(spreadsheet);
    const now = Utilities.formatDate(new Date(startedAt), workbook.timeZone, 'yyyy-MM-dd HH:mm');
    const messages = reportMessages(locale, texts().kpis);
    return buildSummary(workbook, now, messages, toastProgress(spreadsheet, messages, startedAt), true);
  });
}

/** Menu item: the sidebar in which columns and stages are set up. */
export function openSetup(): void {
  showSidebar(messagesFor(userLocale()));
}

/** A request of the sidebar and its answer, both as JSON text. */
export function answerSidebar(text: string): string {
  const startedAt = Date.now();
  const locale = userLocale();
  const messages = () => reportMessages(locale, texts().kpis);
  const now = ({ timeZone }: Workbook) =>
    Utilities.formatDate(new Date(startedAt), timeZone, 'yyyy-MM-dd HH:mm');
  const build = (workbook: Workbook, run: string) =>
    buildSummary(workbook, now(workbook), messages(), cacheProgress(run, startedAt));
  const host = { ...sidebarHost(messagesFor(locale)), locale, messages, now, build };
  return answerRequest(host, text);
}

/** A formula by its name. An error is thrown as its sentence: Sheets shows it at the cell. */
export function formula(name: string, args: ArrayLike<Argument>): FunctionResult {
  try {
    return formulas[name]?.run({ name, args: Array.from(args), host: formulaHost() }) ?? '';
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    throw new Error(error.say(messagesFor(userLocale())));
  }
}
