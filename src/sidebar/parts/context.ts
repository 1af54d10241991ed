import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { SidebarMessages } from '../../i18n/sidebar-messages.ts';
import type { SidebarState } from '../state.ts';
import type { Actions } from '../use-sidebar.ts';

/** What every part of an open sidebar has at hand. */
export interface Hand {
  readonly say: SidebarMessages;
  readonly state: SidebarState;
  readonly actions: Actions;
}

export const HandContext = createContext<Hand | null>(null);

/** The texts, the state and what can be done with it. */
export function useHand(): Hand {
  const hand = useContext(HandContext);
  if (!hand) throw new Error('A part of the sidebar stands outside of it.');
  return hand;
}
