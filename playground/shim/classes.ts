import { blob } from './blob.ts';
import { cache, cacheService } from './cache.ts';
import { builderTypes, chartBuilder } from './chart-builder.ts';
import { chartOptions, containerInfo, embeddedChart } from './charts.ts';
import { rule, ruleBuilder } from './conditional-rules.ts';
import { dataValidation, dataValidationBuilder } from './data-validation.ts';
import type { ClassBody } from './handle.ts';
import { htmlOutput, htmlService, htmlTemplate } from './html.ts';
import { lock, lockService } from './lock.ts';
import { consoleBody, logger } from './logging.ts';
import { developerMetadata, developerMetadataLocation } from './metadata.ts';
import { developerMetadataFinder } from './metadata-finder.ts';
import { properties, propertiesService } from './properties.ts';
import { protection } from './protection.ts';
import { range } from './range.ts';
import { rangeList } from './range-list.ts';
import { authorizationInfo, clockTriggerBuilder, scriptApp, trigger, triggerBuilder } from './script-app.ts';
import { session, userClass } from './session.ts';
import { sheet } from './sheet.ts';
import { spreadsheet } from './spreadsheet.ts';
import { spreadsheetApp } from './spreadsheet-app.ts';
import { textStyle, textStyleBuilder } from './text-style.ts';
import { menu, promptResponse, ui } from './ui.ts';
import { utilities } from './utilities.ts';

/** The emulated methods of every class. What Google has beyond them says so when it is called. */
export const classes: Readonly<Record<string, ClassBody>> = {
  SpreadsheetApp: spreadsheetApp,
  Spreadsheet: spreadsheet,
  Sheet: sheet,
  Range: range,
  RangeList: rangeList,
  TextStyle: textStyle,
  TextStyleBuilder: textStyleBuilder,
  DataValidation: dataValidation,
  DataValidationBuilder: dataValidationBuilder,
  ConditionalFormatRule: rule,
  ConditionalFormatRuleBuilder: ruleBuilder,
  DeveloperMetadata: developerMetadata,
  DeveloperMetadataFinder: developerMetadataFinder,
  DeveloperMetadataLocation: developerMetadataLocation,
  Protection: protection,
  EmbeddedChart: embeddedChart,
  EmbeddedChartBuilder: chartBuilder,
  ...Object.fromEntries(
    Object.keys(builderTypes).map((name) => [`Embedded${name}ChartBuilder`, chartBuilder]),
  ),
  ContainerInfo: containerInfo,
  ChartOptions: chartOptions,
  Ui: ui,
  Menu: menu,
  PromptResponse: promptResponse,
  PropertiesService: propertiesService,
  Properties: properties,
  CacheService: cacheService,
  Cache: cache,
  LockService: lockService,
  Lock: lock,
  Session: session,
  User: userClass,
  Utilities: utilities,
  Blob: blob,
  HtmlService: htmlService,
  HtmlOutput: htmlOutput,
  HtmlTemplate: htmlTemplate,
  ScriptApp: scriptApp,
  AuthorizationInfo: authorizationInfo,
  TriggerBuilder: triggerBuilder,
  ClockTriggerBuilder: clockTriggerBuilder,
  Trigger: trigger,
  Logger: logger,
  console: consoleBody,
};
