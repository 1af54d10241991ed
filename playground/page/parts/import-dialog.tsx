import type { Encoding } from '../files/decode-text.ts';
import { encodings } from '../files/decode-text.ts';
import { csvDraft, type ImportDraft, sheetOfXlsx } from '../files/import-draft.ts';
import type { Separator } from '../files/read-csv.ts';
import { separators } from '../files/read-csv.ts';
import type { Texts } from '../texts/index.ts';
import { DialogFrame } from './dialog-frame.tsx';

export interface ImportDialogProps {
  readonly draft: ImportDraft;
  readonly texts: Texts;
  readonly onChange: (draft: ImportDraft) => void;
  readonly onOpen: (draft: ImportDraft) => void;
  readonly onCancel: () => void;
}

const encodingNames: Readonly<Record<Encoding, string>> = {
  'utf-8': 'UTF-8',
  'windows-1251': 'Windows-1251',
  'windows-1252': 'Windows-1252',
  'utf-16le': 'UTF-16 LE',
  'utf-16be': 'UTF-16 BE',
};

/** How a file is read, with its first rows, before it is opened. */
export function ImportDialog({ draft, texts, onChange, onOpen, onCancel }: ImportDialogProps) {
  const columns = draft.rows.reduce((most, row) => Math.max(most, row.length), 0);
  return (
    <DialogFrame
      title={texts.importTitle(draft.fileName)}
      closeLabel={texts.buttons.close}
      width={640}
      onClose={onCancel}
      buttons={
        <>
          <button type="button" className="button" onClick={onCancel}>
            {texts.buttons.cancel}
          </button>
          <button
            type="button"
            className="button primary"
            data-first
            disabled={draft.fault === 'empty'}
            onClick={() => onOpen(draft)}
          >
            {texts.importButton}
          </button>
        </>
      }
    >
      {draft.kind === 'csv' ? <CsvChoices draft={draft} texts={texts} onChange={onChange} /> : null}
      {draft.kind === 'xlsx' && draft.sheets.length > 1 ? (
        <label className="labelled">
          {texts.importSheet}
          <select
            value={draft.sheet}
            onChange={({ target }) =>
              onChange(sheetOfXlsx(draft.fileName, draft.sheets, Number(target.value)))
            }
          >
            {draft.sheets.map(({ name }, index) => (
              <option key={name} value={index}>
                {name}
              </option>
            ))}
          </select>
        </label>
      ) : null}
      <Preview draft={draft} caption={`${texts.firstRows} · ${texts.size(draft.rows.length, columns)}`} />
      {typeof draft.fault === 'number' ? <p className="warning">{texts.brokenCsv(draft.fault)}</p> : null}
      {draft.fault === 'empty' ? <p className="warning">{texts.empty}</p> : null}
      {draft.kind === 'csv' && draft.longNumbers.length > 0 && !draft.keepTexts ? (
        <p className="warning">{texts.longNumbers(draft.longNumbers.join(', '))}</p>
      ) : null}
    </DialogFrame>
  );
}

interface CsvChoicesProps {
  readonly draft: ImportDraft & { kind: 'csv' };
  readonly texts: Texts;
  readonly onChange: (draft: ImportDraft) => void;
}

function CsvChoices({ draft, texts, onChange }: CsvChoicesProps) {
  const { fileName, bytes, encoding, separator, keepTexts } = draft;
  const read = (how: { encoding?: Encoding; separator?: Separator; keepTexts?: boolean }) =>
    onChange(csvDraft(fileName, bytes, { encoding, separator, keepTexts, ...how }));
  const separatorNames: Readonly<Record<Separator, string>> = {
    ',': `${texts.comma} ,`,
    ';': `${texts.semicolon} ;`,
    '\t': texts.tab,
  };
  return (
    <>
      <div className="choices">
        <label className="labelled">
          {texts.separator}
          <select value={separator} onChange={({ target }) => read({ separator: target.value as Separator })}>
            {separators.map((one) => (
              <option key={one} value={one}>
                {separatorNames[one]}
              </option>
            ))}
          </select>
        </label>
        <label className="labelled">
          {texts.encoding}
          <select value={encoding} onChange={({ target }) => read({ encoding: target.value as Encoding })}>
            {encodings.map((one) => (
              <option key={one} value={one}>
                {encodingNames[one]}
              </option>
            ))}
          </select>
        </label>
      </div>
      <fieldset className="radios">
        <label>
          <input type="radio" name="texts" checked={!keepTexts} onChange={() => read({ keepTexts: false })} />
          <span>
            {texts.convert}
            <small>{texts.convertHint}</small>
          </span>
        </label>
        <label>
          <input type="radio" name="texts" checked={keepTexts} onChange={() => read({ keepTexts: true })} />
          <span>
            {texts.keepText}
            <small>{texts.keepTextHint}</small>
          </span>
        </label>
      </fieldset>
    </>
  );
}

function Preview({ draft, caption }: { readonly draft: ImportDraft; readonly caption: string }) {
  const [head = [], ...rows] = draft.rows.slice(0, 5);
  const text = (value: unknown) => (value instanceof Date ? value.toISOString().slice(0, 10) : String(value));
  return (
    <figure className="preview">
      <figcaption>{caption}</figcaption>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table is scrolled by the keyboard too */}
      <section className="preview-table" tabIndex={0} aria-label={caption}>
        <table>
          <thead>
            <tr>
              {head.map((cell, column) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: columns have no other name
                <th key={column}>{text(cell)}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: rows have no other name
              <tr key={index}>
                {head.map((_, column) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: columns have no other name
                  <td key={column}>{text(row[column] ?? '')}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </figure>
  );
}
