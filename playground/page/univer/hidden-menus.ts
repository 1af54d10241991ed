import type { MenuConfig } from '@univerjs/ui';

/** Univer's menu items that a sales sheet does not need. */
export const hiddenMenus: MenuConfig = {};
