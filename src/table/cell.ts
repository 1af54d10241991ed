/** A cell as the spreadsheet gives it: blank is ''. A Date is an instant, read in the spreadsheet's time zone. */
export type Cell = string | number | boolean | Date;
