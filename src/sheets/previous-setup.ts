import { propertyPieces } from './property-pieces.ts';

const key = 'salesKpis.setup.previous';

/** Keeps the set-up that is about to be written anew, as JSON text in the document properties; only the last one. */
export function keepPrevious(text: string): void {
  const properties = PropertiesService.getDocumentProperties();
  if (!properties) return;
  forgetPrevious(properties);
  properties.setProperties(
    Object.fromEntries(propertyPieces(text).map((piece, part) => [`${key}.${part}`, piece])),
  );
}

/** The text kept last, null where there is none. */
export function previousSetup(): string | null {
  const kept = PropertiesService.getDocumentProperties()?.getProperties() ?? {};
  let text = '';
  for (let part = 0; kept[`${key}.${part}`] !== undefined; part++) text += kept[`${key}.${part}`];
  return text === '' ? null : text;
}

function forgetPrevious(properties: GoogleAppsScript.Properties.Properties): void {
  for (const name of properties.getKeys()) if (name.startsWith(key)) properties.deleteProperty(name);
}
