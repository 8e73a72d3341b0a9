// Draws a component for a test and finds its parts as a person would: by role and name.
import { type ComponentChild, render } from 'preact';
import { act } from 'preact/test-utils';

const SELECTORS = {
  button: 'button:not([role])',
  tab: '[role="tab"]',
  tabpanel: '[role="tabpanel"]',
  link: 'a[href]',
  combobox: 'select',
  textbox: 'textarea, input[type="text"], input[type="date"]',
  searchbox: 'input[type="search"]',
  checkbox: 'input[type="checkbox"]',
  status: '[role="status"]',
  group: '[role="group"]',
  heading: 'h1, h2',
} as const;
export type Role = keyof typeof SELECTORS;

export interface Shown {
  root: ParentNode;
  text: () => string;
  all: (role: Role) => HTMLElement[];
  /** The one part of this role and name; throws when there is none. */
  find: (role: Role, name: string) => HTMLElement;
  press: (role: Role, name: string) => void;
  /** Types into a field or picks an option, as the browser would say it. */
  enter: (role: Role, name: string, value: string) => void;
  draw: (child: ComponentChild) => void;
}

export function show(child: ComponentChild): Shown {
  const root = document.createElement('div');
  document.body.replaceChildren(root);
  const draw = (next: ComponentChild) => act(() => render(next, root));
  void draw(child);
  return { ...look(root), draw: (next) => void draw(next) };
}

/** The same ways of looking, inside anything that was drawn already. */
export function look(root: HTMLElement | ShadowRoot): Omit<Shown, 'draw'> {
  const all = (role: Role) => [...root.querySelectorAll<HTMLElement>(SELECTORS[role])];
  const find = (role: Role, name: string) => {
    const found = all(role).find((each) => nameOf(each) === name);
    if (found === undefined)
      throw new Error(`no ${role} "${name}" among ${all(role).map(nameOf).join(' | ')}`);
    return found;
  };
  return {
    root,
    all,
    find,
    text: () => squeeze(root.textContent ?? ''),
    press: (role, name) => void act(() => find(role, name).click()),
    enter: (role, name, value) => {
      const field = find(role, name) as HTMLTextAreaElement | HTMLSelectElement;
      void act(() => {
        field.value = value;
        field.dispatchEvent(new Event(role === 'combobox' ? 'change' : 'input', { bubbles: true }));
      });
    },
  };
}

function nameOf(element: HTMLElement): string {
  const label =
    element.getAttribute('aria-label') ?? element.closest('label')?.querySelector('span')?.textContent;
  return squeeze(label ?? element.textContent ?? '');
}

function squeeze(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
