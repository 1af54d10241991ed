import { render } from 'preact';
import { App } from './parts/app.tsx';
import { askServer } from './server.ts';

const place = document.getElementById('sidebar');
if (place) render(<App ask={askServer} />, place);
