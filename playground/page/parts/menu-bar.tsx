import { type KeyboardEvent, useEffect, useRef, useState } from 'react';

export interface MenuEntry {
  readonly caption: string;
  readonly action: () => void;
  /** A line above it. */
  readonly apart?: boolean;
}

export interface MenuColumn {
  readonly caption: string;
  readonly entries: readonly MenuEntry[];
}

export interface MenuBarProps {
  readonly label: string;
  readonly menus: readonly MenuColumn[];
}

/** Menus by mouse and by keyboard, as on a desktop: arrows walk, Enter chooses, Escape leaves. */
export function MenuBar({ label, menus }: MenuBarProps) {
  const [open, setOpen] = useState<number | null>(null);
  const [stop, setStop] = useState(0);
  const bar = useRef<HTMLDivElement>(null);
  const heads = useRef<(HTMLButtonElement | null)[]>([]);

  useEffect(() => {
    if (open === null) return;
    const leave = (event: Event) => {
      if (event.target instanceof Node && !bar.current?.contains(event.target)) setOpen(null);
    };
    document.addEventListener('pointerdown', leave, true);
    return () => document.removeEventListener('pointerdown', leave, true);
  }, [open]);

  const go = (index: number, opened: boolean) => {
    const next = (index + menus.length) % menus.length;
    setStop(next);
    setOpen(opened ? next : null);
    heads.current[next]?.focus();
  };
  const choose = (entry: MenuEntry, index: number) => {
    setOpen(null);
    heads.current[index]?.focus();
    entry.action();
  };
  const onHeadKey = (event: KeyboardEvent, index: number) => {
    const keys = new Map<string, () => void>([
      ['ArrowRight', () => go(index + 1, open !== null)],
      ['ArrowLeft', () => go(index - 1, open !== null)],
      ['ArrowDown', () => setOpen(index)],
      ['Home', () => go(0, false)],
      ['End', () => go(menus.length - 1, false)],
      ['Escape', () => setOpen(null)],
    ]);
    const act = keys.get(event.key);
    if (!act) return;
    event.preventDefault();
    act();
  };

  return (
    <div ref={bar} className="menu-bar" role="menubar" aria-label={label}>
      {menus.map(({ caption, entries }, index) => (
        <div key={caption} className="menu" role="none">
          <button
            ref={(element) => {
              heads.current[index] = element;
            }}
            type="button"
            role="menuitem"
            className="menu-head"
            aria-haspopup="menu"
            aria-expanded={open === index}
            tabIndex={stop === index ? 0 : -1}
            onClick={() => {
              setStop(index);
              setOpen(open === index ? null : index);
            }}
            onPointerEnter={() => {
              if (open !== null) go(index, true);
            }}
            onKeyDown={(event) => onHeadKey(event, index)}
          >
            {caption}
          </button>
          {open === index ? (
            <MenuList
              caption={caption}
              entries={entries}
              onChoose={(entry) => choose(entry, index)}
              onLeave={() => go(index, false)}
              onSide={(step) => go(index + step, true)}
            />
          ) : null}
        </div>
      ))}
    </div>
  );
}

interface MenuListProps {
  readonly caption: string;
  readonly entries: readonly MenuEntry[];
  readonly onChoose: (entry: MenuEntry) => void;
  readonly onLeave: () => void;
  readonly onSide: (step: 1 | -1) => void;
}

function MenuList({ caption, entries, onChoose, onLeave, onSide }: MenuListProps) {
  const items = useRef<(HTMLButtonElement | null)[]>([]);
  useEffect(() => items.current[0]?.focus(), []);
  const onKey = (event: KeyboardEvent, index: number) => {
    const focus = (at: number) => items.current[(at + entries.length) % entries.length]?.focus();
    const keys = new Map<string, () => void>([
      ['ArrowDown', () => focus(index + 1)],
      ['ArrowUp', () => focus(index - 1)],
      ['Home', () => focus(0)],
      ['End', () => focus(-1)],
      ['ArrowRight', () => onSide(1)],
      ['ArrowLeft', () => onSide(-1)],
      ['Escape', onLeave],
      ['Tab', onLeave],
    ]);
    const act = keys.get(event.key);
    if (!act) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  };
  return (
    <div className="menu-list" role="menu" aria-label={caption}>
      {entries.map((entry, index) => (
        <button
          key={entry.caption}
          ref={(element) => {
            items.current[index] = element;
          }}
          type="button"
          role="menuitem"
          tabIndex={-1}
          className={entry.apart ? 'menu-item apart' : 'menu-item'}
          onClick={() => onChoose(entry)}
          onKeyDown={(event) => onKey(event, index)}
        >
          {entry.caption}
        </button>
      ))}
    </div>
  );
}
