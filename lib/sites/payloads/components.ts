// The component map that the shop's order calls answer with: found by tag, since keys differ between releases (facts: com 6.1).
import { at, each } from './value';

export interface Component {
  key: string;
  tag: string;
  fields: unknown;
}

/** The components of an answer in the order in which the page shows them; empty when it is no such answer. */
export function componentsOf(payload: unknown): readonly Component[] {
  const map = at(payload, 'data', 'data');
  if (typeof map !== 'object' || map === null || Array.isArray(map)) return [];
  const components = Object.entries(map)
    .slice(0, 5000)
    .flatMap(([key, component]) => {
      const tag = at(component, 'tag');
      return typeof tag === 'string' ? [{ key, tag, fields: at(component, 'fields') }] : [];
    });
  const shown = each(at(payload, 'data', 'hierarchy', 'structure')).flatMap(each);
  const places = new Map(shown.map((key, index) => [key, index]));
  // The map's own order is shuffled; what no list names comes last.
  const place = ({ key }: Component) => places.get(key) ?? shown.length;
  return components.sort((one, other) => place(one) - place(other));
}

/** The fields of every component with `tag`, in page order. */
export function fieldsOf(components: readonly Component[], tag: string): readonly unknown[] {
  return components.filter((component) => component.tag === tag).map(({ fields }) => fields);
}
