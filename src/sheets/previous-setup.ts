/** So many characters to a property: of up to three bytes each, of which one property holds 9 kB. */
const atOnce = 3000;

const key = 'salesKpis.setup.previous';

/** Keeps the set-up that is about to be written anew, as JSON text in the document properties; only the last one. */
export function keepPrevious(text: string): void {
  const properties = PropertiesService.getDocumentProperties();
  if (!properties) return;
  forgetPrevious(properties);
  const parts: Record<string, string> = {};
  for (let at = 0; at < text.length; at += atOnce)
    parts[`${key}.${at / atOnce}`] = text.slice(at, at + atOnce);
  properties.setProperties(parts);
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
