import type { SidebarMessages } from '../../i18n/sidebar-messages.ts';

/** A count as the language writes it; nothing where nobody has counted. */
export function formatted(count: number | null, { language }: SidebarMessages): string {
  return count === null ? '' : new Intl.NumberFormat(language, { useGrouping: true }).format(count);
}
