import { lazy, type ComponentType, type LazyExoticComponent } from 'react';

function Nothing(): null {
  return null;
}

/**
 * A part of the page that is loaded when it is shown for the first time. Where its code does not come, its place stays empty: a
 * rejected one would take the whole page down with it. That something did not come is said by whoever starts the page.
 */
export function lazyPart<Props extends object>(load: () => Promise<ComponentType<Props>>): LazyExoticComponent<ComponentType<Props>> {
  return lazy(async (): Promise<{ default: ComponentType<Props> }> => ({ default: await load().catch(() => Nothing) }));
}
