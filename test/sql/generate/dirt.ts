/** The kinds of dirt that a generated company may have; each is counted. */
export const dirtKinds = [
  ...['duplicateKey', 'duplicateSameDay', 'refund', 'refundWithoutPurchase', 'reopened', 'wonWithoutDate'],
  ...['lostWithoutDate', 'missingCreated', 'unknownCurrency', 'rateTooLate', 'ownRate', 'tableRate'],
  ...['closedAfterAsOf', 'createdAfterAsOf', 'stageAfterAsOf', 'sameDayCycle', 'negativeCycle'],
  ...['blankDimension', 'disguisedBlank', 'noCustomer', 'spellingCase', 'spellingSpace', 'spellingYo'],
  ...['spellingComposed', 'totalRow', 'repeatedHeader', 'sectionTitle', 'emptyRow', 'leftOutRow', 'massMail'],
  ...[
    'skippedStage',
    'stageBeforePredecessor',
    'blankAmount',
    'zeroAmount',
    'missingCost',
    'firstDealsOneDay',
  ],
  ...[
    'expectedOnAsOf',
    'windowExactly',
    'gapExactly',
    'writtenType',
    'blankProbability',
    'numberAsText',
    'serialDay',
    'lastInstant',
  ],
  ...[
    'utcInstant',
    'orderNotFound',
    'blankOrder',
    'invoiceRefund',
    'fullRefund',
    'twoInvoices',
    'blankReason',
  ],
  ...['targetOffMonth', 'targetQuarter', 'targetRepAndChannel', 'targetMeasure', 'targetBlank', 'targetZero'],
  ...[
    'targetWithEnd',
    'noTeamTarget',
    'holiday',
    'workingSaturday',
    'rosterGap',
    'rosterLeaver',
    'repNotOnRoster',
  ],
  ...['spendWithoutChannel', 'zeroSpend', 'monthWithoutSpend', 'cancelledActivity', 'plannedOccasion'],
  ...['monthWithoutExpenses', 'noExpectedColumn', 'noCostColumn', 'noRoster', 'revenueFromPayments'],
  ...['revenueFromDeals', 'digitIds', 'ownDimensions', 'leadsTable', 'leadWithoutDeal', 'twoDealsOfLead'],
] as const;

/** The name of a kind of dirt. */
export type DirtKind = (typeof dirtKinds)[number];

/** How much of each kind a company has. */
export type Dirt = Map<DirtKind, number>;
