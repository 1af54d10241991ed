/** What a method does to the outside: nothing that is counted, a read or a write of the document, or another service. */
export type Effect = 'free' | 'read' | 'write' | 'service';

const documentClasses = new Set([
  'Spreadsheet',
  'Sheet',
  'Range',
  'RangeList',
  'Protection',
  'DeveloperMetadataFinder',
  'NamedRange',
  'Selection',
]);

/** Looks at a Range or makes a builder: no trip to the document. */
const freeMethods: Readonly<Record<string, RegExp>> = {
  Spreadsheet: /^(getRange|getRangeList|createDeveloperMetadataFinder)$/,
  Sheet: /^(getRange|getRangeList|newChart|getParent|createDeveloperMetadataFinder)$/,
  Range:
    /^(getA1Notation|getRow|getColumn|getLastRow|getLastColumn|getNumRows|getNumColumns|getWidth|getHeight|getSheet|getGridId|getRowIndex|getColumnIndex|offset|getCell|createDeveloperMetadataFinder)$/,
  RangeList: /^getRanges$/,
  DeveloperMetadataFinder: /^(with|on)/,
};

const services: Readonly<Record<string, RegExp>> = {
  Properties: /./,
  Cache: /./,
  Lock: /./,
  Ui: /^(alert|prompt|show)/,
  Menu: /^addToUi$/,
  ScriptApp:
    /^(getProjectTriggers|getUserTriggers|deleteTrigger|getAuthorizationInfo|requireScopes|invalidateAuth)$/,
  ClockTriggerBuilder: /^create$/,
  SpreadsheetTriggerBuilder: /^create$/,
  UrlFetchApp: /^fetch/,
  MailApp: /^send/,
};

/** Tells what a call of a method counts as. */
export function effectOf(className: string, method: string): Effect {
  if (className === 'SpreadsheetApp') {
    if (method === 'getUi' || method.startsWith('new')) return 'free';
    return method === 'flush' || method.startsWith('set') || method === 'create' ? 'write' : 'read';
  }
  if (className === 'DeveloperMetadata') return /^(set|remove|move)/.test(method) ? 'write' : 'free';
  if (documentClasses.has(className)) {
    if (freeMethods[className]?.test(method)) return 'free';
    return /^(get|is|has|can|find)/.test(method) ? 'read' : 'write';
  }
  return services[className]?.test(method) ? 'service' : 'free';
}
