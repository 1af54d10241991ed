import { useRef } from 'react';
import type { OpenPage } from '../session/open-page.ts';
import type { PageState } from '../session/page-state.ts';
import type { Store } from '../session/store.ts';
import type { Texts } from '../texts/index.ts';
import { MenuBar, type MenuColumn } from './menu-bar.tsx';

export interface HeaderProps {
  readonly state: PageState;
  readonly page: OpenPage | null;
  readonly texts: Texts;
  readonly store: Store<PageState>;
}

/** The file's name and the menus, with those of the add-in among them. */
export function Header({ state, page, texts, store }: HeaderProps) {
  const picker = useRef<HTMLInputElement>(null);
  const show = (kind: 'functions' | 'about') => store.set({ dialogs: [...store.get().dialogs, { kind }] });
  const menus: MenuColumn[] = [
    {
      caption: texts.file,
      entries: [
        { caption: texts.openFile, action: () => picker.current?.click() },
        { caption: texts.exportCsv, action: () => page?.files.exportSheet() },
        { caption: texts.startOver, action: () => void page?.startOver(), apart: true },
      ],
    },
    ...(state.menu
      ? [
          {
            caption: state.menu.caption,
            entries: state.menu.items.map(({ caption, handler }) => ({
              caption,
              action: () => void page?.executions.runItem(caption, handler),
            })),
          },
        ]
      : []),
    {
      caption: texts.help,
      entries: [
        { caption: texts.functions, action: () => show('functions') },
        { caption: texts.about, action: () => show('about') },
      ],
    },
  ];
  const saved = { saved: texts.saved, saving: texts.saving, failed: texts.notSaved }[state.saved];
  return (
    <header className="head">
      <svg className="mark" viewBox="0 0 32 32" width="32" height="32" aria-hidden="true">
        <rect width="32" height="32" rx="6" fill="#1F5FA8" />
        <path d="M8 23v-6M14 23V9M20 23v-9M26 23V6" stroke="#fff" strokeWidth="3.2" strokeLinecap="round" />
      </svg>
      <div className="head-lines">
        <div className="head-name">
          <h1>{texts.fileName}</h1>
          {page ? <span className={`saved ${state.saved}`}>{saved}</span> : null}
        </div>
        <MenuBar label={texts.menuBar} menus={menus} />
      </div>
      <input
        ref={picker}
        type="file"
        hidden
        accept=".csv,.tsv,.txt,.xlsx"
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file) void page?.files.open(file);
          target.value = '';
        }}
      />
    </header>
  );
}
