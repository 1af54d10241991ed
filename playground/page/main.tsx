import './style/page.css';
import './style/dialogs.css';
import './style/univer.css';
import { createRoot } from 'react-dom/client';
import { App } from './parts/app.tsx';
import { openPage } from './session/open-page.ts';
import { readPageOptions } from './session/page-options.ts';
import { firstState } from './session/page-state.ts';
import { createStore } from './session/store.ts';
import { textsIn } from './texts/index.ts';

const options = readPageOptions(location.search, navigator.languages);
const texts = textsIn(options.language);
const store = createStore(firstState);
document.documentElement.lang = options.language;
document.title = `${texts.fileName} · Sales KPIs`;

const root = document.getElementById('page');
if (!root) throw new Error('The page has no root element.');
createRoot(root).render(
  <App
    store={store}
    texts={texts}
    open={async (container) => {
      const page = await openPage(container, options, store, texts);
      Object.assign(window, { salesKpisPage: page });
      return page;
    }}
  />,
);
