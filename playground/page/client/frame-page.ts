const addOnStyles = 'https://ssl.gstatic.com/docs/script/css/add-ons1.css';

/** What Google's style sheet for add-ons does, in short: nothing is loaded from other hosts here. */
const localStyles = `body{font:13px/18px Arial,sans-serif;color:#202124;margin:0;padding:12px}
button,.button{font:inherit;height:32px;padding:0 16px;border:1px solid #80868b;border-radius:4px;background:#fff}
.action,button.action{background:#1f5fa8;border-color:#1f5fa8;color:#fff}.create{background:#00705a;color:#fff}
.error{color:#b3400e}.gray{color:#5f6368}.block{display:block}.form-group{margin:12px 0}`;

/** A page of the add-in, with the page's fonts and the client script before everything of its own. */
export function framePage(html: string, clientScript: string, fonts: string): string {
  const links = new RegExp(`<link[^>]*href=["']?${addOnStyles.replaceAll('.', '\\.')}["']?[^>]*>`, 'gi');
  const own = html.replace(links, `<style>${localStyles}</style>`);
  const script = `<link rel="stylesheet" href="${fonts}"><script>${clientScript.replaceAll('</script', '<\\/script')}</script>`;
  for (const place of [/<head(\s[^>]*)?>/i, /<html(\s[^>]*)?>/i, /<!doctype[^>]*>/i]) {
    const found = place.exec(own);
    if (!found) continue;
    const end = found.index + found[0].length;
    return own.slice(0, end) + script + own.slice(end);
  }
  return script + own;
}
