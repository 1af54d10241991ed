import { bgSidebar } from './bg-sidebar.ts';
import { type SidebarMessages, sidebarMessages } from './en-sidebar.ts';
import { ruSidebar } from './ru-sidebar.ts';

export type { SidebarMessages };

/**
 * The texts of the sidebar for a locale as Google or a browser names it; English where a language is not there.
 *
 * @example sidebarMessagesFor('ru_RU').buttons.save //=> 'Сохранить'
 */
export function sidebarMessagesFor(locale: string): SidebarMessages {
  const language = locale.slice(0, 2).toLowerCase();
  if (language === 'ru') return ruSidebar;
  return language === 'bg' ? bgSidebar : sidebarMessages;
}
