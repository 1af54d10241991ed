import Papa from 'papaparse';

/**
 * What cells show, as a CSV file that spreadsheets of any language open: UTF-8 with a byte order mark. `;` stands
 * between cells where `,` is the decimal sign.
 */
export function writeCsv(rows: readonly (readonly string[])[], decimalComma: boolean): Blob {
  const text = Papa.unparse(
    rows.map((row) => [...row]),
    { delimiter: decimalComma ? ';' : ',', newline: '\r\n' },
  );
  return new Blob(['\ufeff', text], { type: 'text/csv;charset=utf-8' });
}
