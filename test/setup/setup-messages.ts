import { enSetup } from '../../src/i18n/en-setup.ts';

/** The English texts of "KPI Setup", for tests that read or write such a sheet. */
export const setupMessages = enSetup();
