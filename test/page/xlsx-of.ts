import writeExcelFile from 'write-excel-file/node';

type Value = string | number | boolean | Date;

/** An Excel workbook with these sheets. */
export async function xlsxOf(
  sheets: Readonly<Record<string, readonly (readonly Value[])[]>>,
): Promise<Buffer> {
  const list = Object.entries(sheets).map(([sheet, rows]) => ({
    sheet,
    data: rows.map((row) => row.map((value) => cellOf(value))),
  }));
  return writeExcelFile(list).toBuffer();
}

function cellOf(value: Value) {
  if (value instanceof Date) return { value, type: Date, format: 'dd.mm.yyyy' };
  if (typeof value === 'number') return { value, type: Number };
  return typeof value === 'boolean' ? { value, type: Boolean } : { value, type: String };
}
