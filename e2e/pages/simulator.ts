import { expect, type Locator, type Page } from '@playwright/test';

/** What the pins of the article's first picture say when all is decided. */
export const PICTURE_1 = ['Decision 1: Originating contoso', 'Decision 2: Incoming tailspintoys'] as const;

/** The page by what a reader sees on it: roles and names, never classes. English names; `Simulator.ja` is not needed yet. */
export class Simulator {
  constructor(readonly page: Page) {}

  get drawing(): Locator {
    return this.page.getByRole('main', { name: 'Message attribution simulator' });
  }

  get hops(): Locator {
    return this.page.getByRole('table', { name: /Hops of the message/ });
  }

  get decision(): Locator {
    return this.page.getByRole('tabpanel', { name: 'Decision' });
  }

  get inspector(): Locator {
    return this.page.getByRole('tabpanel', { name: 'Inspector' });
  }

  /** Opens the page and waits for the first verdicts. */
  async open(hash = ''): Promise<void> {
    await this.page.goto(`./${hash}`);
    await expect(this.hops).toBeVisible();
  }

  async toEnd(): Promise<void> {
    await this.page.getByRole('button', { name: 'To end', exact: true }).click();
  }

  async toStart(): Promise<void> {
    await this.page.getByRole('button', { name: 'To start', exact: true }).click();
  }

  /** A decision's badge on the canvas. */
  pin(name: string): Locator {
    return this.drawing.getByRole('button', { name, exact: true });
  }

  async expectPins(names: readonly string[]): Promise<void> {
    for (const name of names) await expect(this.pin(name)).toBeVisible();
    await expect(this.drawing.getByRole('button', { name: /^Decision \d+:/ })).toHaveCount(names.length);
  }

  /** A connector's row on the canvas. */
  connector(name: string): Locator {
    return this.drawing.getByRole('button', { name: new RegExp(`connectors?: ${name}\\.`) });
  }

  async openScenario(title: string): Promise<void> {
    await this.page.getByRole('button', { name: 'Scenarios', exact: true }).click();
    const dialog = this.page.getByRole('dialog', { name: 'Scenarios' });
    await dialog.getByRole('button', { name: title, exact: true }).click();
    await expect(dialog).toBeHidden();
    await expect(this.page.getByRole('textbox', { name: 'Title of the drawing' })).toHaveValue(title);
  }

  /** A node of the drawing, by its name and kind. */
  node(name: string): Locator {
    return this.drawing.getByRole('group', { name, exact: true });
  }

  /** Starts a command from the command palette, by keyboard. */
  async run(command: string): Promise<void> {
    await this.page.keyboard.press('Control+k');
    await expect(this.page.getByRole('combobox', { name: 'Search commands' })).toBeFocused();
    await this.page.keyboard.type(command);
    await this.page.keyboard.press('Enter');
    await expect(this.page.getByRole('combobox', { name: 'Search commands' })).toBeHidden();
  }
}
