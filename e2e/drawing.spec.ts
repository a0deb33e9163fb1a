import type { Locator, Page } from '@playwright/test';
import { dropDrawing } from './fixtures/drop-drawing.ts';
import { expect, test } from './fixtures/test.ts';
import { Simulator } from './pages/simulator.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

type Box = { x: number; y: number; width: number; height: number };
type Point = { x: number; y: number };

/** Where something is drawn, once the view has come to rest: hovering waits for that. */
async function boxOf(target: Locator): Promise<Box> {
  await target.hover({ trial: true, position: { x: 40, y: 14 } });
  const box = await target.boundingBox();
  if (box === null) throw new Error('It is not drawn.');
  return box;
}

async function drag(page: Page, from: Point, to: Point): Promise<void> {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(to.x, to.y, { steps: 8 });
  await page.mouse.up();
}

const server = (id: string, name: string) => ({ id, type: 'onPremisesServer', organization: null, name, hostName: `${id}.example`, ipAddresses: [] });

const THREE = {
  title: 'Three',
  records: [
    { id: 'frame', type: 'organization', name: 'Contoso', color: 'blue' },
    server('one', 'One'),
    server('two', 'Two'),
    server('three', 'Three'),
  ],
  layout: {
    frame: { x: 0, y: 0, w: 360, h: 420 },
    one: { x: 500, y: 20 },
    two: { x: 560, y: 180 },
    three: { x: 620, y: 420 },
    frontDoor: { x: 0, y: -200, w: 500 },
    dns: { x: 1000, y: 20 },
  },
};

test('a node is led into line unless Ctrl is held; several are caught with a lasso, put on one line, spread, moved together and locked', async ({ page }) => {
  const app = new Simulator(page);
  await app.open();
  await dropDrawing(page, THREE);
  const nodes = ['One', 'Two', 'Three'].map((name) => app.node(`${name}, On-premises server`));
  const boxes = async (): Promise<Box[]> => {
    const all: Box[] = [];
    for (const node of nodes) all.push(await boxOf(node));
    return all;
  };
  const [one, two, three] = await boxes();
  if (one === undefined || two === undefined || three === undefined) throw new Error('They are not drawn.');
  // A hand is never as steady as this: three pixels beside the left edge of another is meant to be in line with it.
  const dragTwo = async (from: number, to: number, key: string | null): Promise<void> => {
    await page.mouse.move(from + 60, two.y + 14);
    await page.mouse.down();
    // The first move only takes it up.
    await page.mouse.move(from + 62, two.y + 14);
    if (key !== null) await page.keyboard.down(key);
    await page.mouse.move(to + 62, two.y + 14, { steps: 6 });
    await page.mouse.up();
    if (key !== null) await page.keyboard.up(key);
  };
  const aside = async (): Promise<number> => Math.round(((await boxes())[1]?.x ?? 0) - one.x);
  await dragTwo(two.x, one.x + 3, null);
  await expect.poll(aside).toBe(0);
  await dragTwo(one.x, one.x + 3, 'Control');
  await expect.poll(aside).toBe(3);

  await page.keyboard.down('Shift');
  await drag(page, { x: one.x - 12, y: one.y - 12 }, { x: three.x + three.width + 12, y: three.y + three.height + 12 });
  await page.keyboard.up('Shift');
  const bar = page.getByRole('toolbar', { name: '3 selected' });
  await bar.getByRole('button', { name: 'Align left edges' }).click();
  await expect.poll(async () => new Set((await boxes()).map(({ x }) => Math.round(x))).size).toBe(1);
  await bar.getByRole('button', { name: 'Distribute vertically' }).click();
  const gaps = async (): Promise<number[]> => {
    const [first, second, third] = await boxes();
    return first === undefined || second === undefined || third === undefined ? [] : [second.y - first.y - first.height, third.y - second.y - second.height];
  };
  await expect.poll(async () => Math.abs(((await gaps())[0] ?? 0) - ((await gaps())[1] ?? 99))).toBeLessThan(3);

  // All of them go where one is led.
  const [before] = await boxes();
  if (before === undefined) throw new Error('It is not drawn.');
  await drag(page, { x: before.x + 60, y: before.y + 14 }, { x: before.x + 120, y: before.y + 34 });
  await expect.poll(async () => new Set((await boxes()).map(({ x }) => Math.round(x))).size).toBe(1);
  expect((await boxes())[2]?.x).toBeGreaterThan(before.x + 40);
  await page.getByRole('button', { name: 'Undo: move' }).click();
  await expect.poll(async () => Math.round((await boxes())[2]?.x ?? 0)).toBe(Math.round(before.x));

  // A locked drawing is moved as a whole.
  await page.getByRole('button', { name: 'Lock the drawing' }).click();
  const dns = app.node('DNS: MX records');
  const apart = async (): Promise<number> => Math.round((await boxOf(dns)).x - ((await boxes())[0]?.x ?? 0));
  const distance = await apart();
  await drag(page, { x: before.x + 60, y: before.y + 14 }, { x: before.x + 20, y: before.y + 34 });
  await expect.poll(async () => Math.round((await boxes())[0]?.x ?? 0)).toBe(Math.round(before.x) - 40);
  expect(await apart()).toBe(distance);
});

test('a route dropped on empty ground offers what to create there, and its end is led elsewhere', async ({ page }) => {
  const app = new Simulator(page);
  await app.open();
  await dropDrawing(page, THREE);
  const one = app.node('One, On-premises server');
  await boxOf(one);
  const start = await one.getByTitle(/^Draw a route from/).boundingBox();
  const ground = await boxOf(app.node('Two, On-premises server'));
  if (start === null) throw new Error('It has no handle.');
  await drag(page, { x: start.x + start.width / 2, y: start.y + start.height / 2 }, { x: ground.x + ground.width + 60, y: ground.y + 30 });
  const menu = page.getByRole('menu', { name: 'Add and connect' });
  await expect(menu.getByRole('menuitem').first()).toBeFocused();
  await menu.getByRole('menuitem', { name: 'Gateway' }).click();
  await expect(app.node('Gateway, Gateway')).toBeVisible();
  await expect(app.connector('To Gateway')).toBeVisible();

  // Its end, on the gateway, is dragged to another server: the smart host follows.
  const end = await page.locator('circle').filter({ hasText: 'Drag to lead To Gateway elsewhere' }).boundingBox();
  const three = await boxOf(app.node('Three, On-premises server'));
  if (end === null) throw new Error('The route has no end.');
  await drag(page, { x: end.x + end.width / 2, y: end.y + end.height / 2 }, { x: three.x + 80, y: three.y + 20 });
  await expect(app.drawing.getByRole('button', { name: /^Send connector: To Gateway\. \*, three\.example/ })).toBeVisible();

  // Its line is the connector, too: a click selects it, and Delete takes it and nothing else.
  await page.keyboard.press('Escape');
  const middle = await page.locator('path[data-owner="send:0"]').first().evaluate((line) => {
    if (!(line instanceof SVGPathElement)) throw new Error('A route is a path.');
    const { x, y } = line.getPointAtLength(line.getTotalLength() / 2).matrixTransform(line.getScreenCTM() ?? undefined);
    return { x, y };
  });
  await page.mouse.click(middle.x, middle.y);
  await expect(app.inspector.getByRole('heading', { name: 'To Gateway' })).toBeVisible();
  await page.keyboard.press('Delete');
  await expect(app.connector('To Gateway')).toHaveCount(0);
  await expect(one).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(app.connector('To Gateway')).toBeVisible();

  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await expect(app.node('Gateway, Gateway')).toHaveCount(0);
  await expect(app.connector('To Gateway')).toHaveCount(0);
});

test('in a drawing too large for grips of all lines, a line is clicked all the same, and view and cards follow the hand', async ({ page }) => {
  const app = new Simulator(page);
  await app.open();
  const pairs = Array.from({ length: 32 }, (_, at) => at + 1);
  await dropDrawing(page, {
    title: 'Large',
    records: pairs.flatMap((at) => [
      { ...server(`s${at}`, `Sender ${at}`), SendConnectors: [{ Name: `To receiver ${at}`, AddressSpaces: ['*'], DNSRoutingEnabled: false, SmartHosts: [`r${at}.example`] }] },
      server(`r${at}`, `Receiver ${at}`),
    ]),
    layout: Object.fromEntries(pairs.flatMap((at) => [[`s${at}`, { x: (at % 4) * 800, y: (at >> 2) * 200 }], [`r${at}`, { x: (at % 4) * 800 + 420, y: (at >> 2) * 200 }]])),
  });
  const receiver = await boxOf(app.node('Receiver 9, On-premises server'));
  const row = await app.connector('To receiver 9').boundingBox();
  if (row === null) throw new Error('It is not drawn.');
  const line = { x: (row.x + row.width + receiver.x) / 2, y: row.y + row.height / 2 };
  const heading = app.inspector.getByRole('heading', { name: 'To receiver 9' });
  await page.mouse.click(line.x, line.y);
  await expect(heading).toBeVisible();
  await page.mouse.click(line.x, receiver.y - 8);
  await expect(heading).toHaveCount(0);

  // While the view is pulled, and when it is let go. A card keeps to the grid and to its guides.
  const follows = (dx: number, dy: number) => expect.poll(async () => {
    const now = await app.node('Receiver 9, On-premises server').boundingBox();
    return now === null ? null : Math.hypot(now.x - receiver.x - dx, now.y - receiver.y - dy);
  }).toBeLessThan(10);
  await page.mouse.move(line.x, receiver.y - 8);
  await page.mouse.down();
  await page.mouse.move(line.x + 30, receiver.y + 12, { steps: 5 });
  await page.mouse.move(line.x + 60, receiver.y + 32, { steps: 5 });
  await follows(60, 40);
  await page.mouse.up();
  await follows(60, 40);

  // A card, too; undo leads it back.
  const head = { x: receiver.x + receiver.width / 2 + 60, y: receiver.y + 48 };
  await page.mouse.move(head.x, head.y);
  await page.mouse.down();
  await page.mouse.move(head.x - 20, head.y - 10, { steps: 5 });
  await page.mouse.move(head.x - 40, head.y - 20, { steps: 5 });
  await follows(20, 20);
  await page.mouse.up();
  await follows(20, 20);
  await page.keyboard.press('Control+z');
  await follows(60, 40);
});

test('a right click, a double click and a drag with Alt do what they do on any canvas', async ({ page }) => {
  const app = new Simulator(page);
  await app.open();
  await dropDrawing(page, THREE);
  const two = app.node('Two, On-premises server');
  const box = await boxOf(two);
  await page.mouse.dblclick(box.x + 60, box.y + 14);
  await expect(app.inspector.getByRole('textbox', { name: 'Name', exact: true })).toBeFocused();
  await page.keyboard.type('Relay');
  await page.keyboard.press('Enter');
  const relay = app.node('Relay, On-premises server');
  await expect(relay).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(app.inspector.getByText('Relay', { exact: true })).toHaveCount(0);

  // Space, held, pulls the view from wherever the mouse is; pressed alone, it plays.
  await page.keyboard.down('Space');
  await drag(page, { x: box.x + 60, y: box.y + 14 }, { x: box.x + 60, y: box.y - 46 });
  await page.keyboard.up('Space');
  await expect.poll(async () => Math.abs(((await relay.boundingBox())?.y ?? 0) - (box.y - 60))).toBeLessThan(4);
  await expect(page.getByRole('status', { name: 'Edits' })).not.toHaveText(/move/i);
  await page.keyboard.down('Space');
  await drag(page, { x: box.x + 60, y: box.y - 46 }, { x: box.x + 60, y: box.y + 14 });
  await page.keyboard.up('Space');

  await page.mouse.move(box.x + 60, box.y + 14);
  await page.keyboard.down('Alt');
  await drag(page, { x: box.x + 60, y: box.y + 14 }, { x: box.x - 200, y: box.y + 14 });
  await page.keyboard.up('Alt');
  await expect(app.node('Relay 2, On-premises server')).toBeVisible();
  await expect.poll(async () => Math.abs(((await relay.boundingBox())?.x ?? 0) - box.x)).toBeLessThan(2);

  const menu = page.getByRole('menu', { name: 'What can be done here' });
  await relay.click({ button: 'right', position: { x: 60, y: 14 } });
  await menu.getByRole('menuitem', { name: 'Add Send connector' }).click();
  await expect(app.inspector.getByRole('textbox', { name: 'Name', exact: true })).toHaveValue('Send connector');
  await relay.click({ button: 'right', position: { x: 60, y: 14 } });
  await menu.getByRole('menuitem', { name: 'Delete' }).click();
  await expect(relay).toHaveCount(0);
  await page.mouse.dblclick(box.x + 60, box.y + 14);
  await menu.getByRole('menuitem', { name: 'Add gateway' }).click();
  await expect.poll(async () => Math.abs(((await app.node('Gateway, Gateway').boundingBox())?.y ?? 0) - box.y)).toBeLessThan(30);
});

test('a frame takes in what is dropped into it, is resized, and carries it along', async ({ page }) => {
  const app = new Simulator(page);
  await app.open();
  await dropDrawing(page, THREE);
  const one = app.node('One, On-premises server');
  const frame = app.node('Contoso, Organization');
  const home = await boxOf(frame);
  const node = await boxOf(one);
  await drag(page, { x: node.x + 60, y: node.y + 14 }, { x: home.x + 90, y: home.y + 80 });
  await expect(app.inspector.getByRole('combobox', { name: 'Organization' })).toHaveValue('frame');

  const taken = await boxOf(one);
  await drag(page, { x: home.x + home.width / 2, y: home.y + 12 }, { x: home.x + home.width / 2 - 30, y: home.y + 52 });
  await expect.poll(async () => Math.round(((await one.boundingBox())?.y ?? 0) - taken.y)).toBeGreaterThan(30);
  const moved = await boxOf(frame);
  await drag(page, { x: moved.x + moved.width, y: moved.y + moved.height }, { x: moved.x + moved.width + 40, y: moved.y + moved.height + 40 });
  await expect.poll(async () => (await frame.boundingBox())?.width).toBeGreaterThan(moved.width + 20);
  await expect(page.getByRole('button', { name: 'Undo: move' })).toBeEnabled();

  // A note is written where it is added: into the selected frame. Seen from near it grows out of the view, but for the line that is written.
  await page.getByRole('button', { name: 'Add: Note' }).click();
  await expect(app.inspector.getByRole('textbox', { name: 'Text' })).toBeFocused();
  await page.keyboard.type('Renewed on Friday');
  await expect(app.node('Renewed on Friday, Note')).toHaveText('Renewed on Friday');
  await expect(app.inspector.getByRole('combobox', { name: 'Organization' })).toHaveValue('frame');
  const sheet = await boxOf(app.node('Renewed on Friday, Note'));
  const ground = await boxOf(frame);
  expect(sheet.y).toBeGreaterThan(ground.y);
  expect(sheet.x + sheet.width).toBeLessThan(ground.x + ground.width);
  await page.mouse.move(sheet.x + 20, sheet.y + 10);
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -1200);
  await page.keyboard.up('Control');
  await expect.poll(async () => (await boxOf(app.node('Renewed on Friday, Note'))).width).toBeGreaterThan(450);
  for (let line = 1; line < 26; line += 1) await page.keyboard.type(`\nweek ${line}`);
  await expect(app.drawing.getByText('week 25', { exact: true })).toBeInViewport({ ratio: 0.999 });
});

test('one parameter of several connectors is changed at once, and one undo takes it back', async ({ page }) => {
  const app = new Simulator(page);
  await app.open();
  await app.openScenario('One tenant, two verdicts');
  await app.toEnd();
  const rows = app.drawing.getByRole('button', { name: /^Inbound connectors: / });
  await rows.nth(0).click();
  await rows.nth(1).click({ modifiers: ['Shift'] });
  await expect(app.inspector.getByRole('heading', { name: '2 inbound connectors' })).toBeVisible();
  await app.inspector.getByRole('checkbox', { name: 'Enabled', exact: true }).click();
  await expect(app.drawing.getByRole('button', { name: /^Inbound connectors: .*off/ })).toHaveCount(2);
  const ips = app.inspector.getByRole('group', { name: 'SenderIPAddresses' });
  await ips.getByRole('combobox').last().fill('198.51.100.77');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Undo: SenderIPAddresses of 2 things' })).toBeVisible();
  await page.getByRole('button', { name: 'Undo: SenderIPAddresses of 2 things' }).click();
  await page.getByRole('button', { name: 'Undo: Enabled of 2 things' }).click();
  await expect(app.drawing.getByRole('button', { name: /^Inbound connectors: .*off/ })).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Undo', exact: true })).toBeDisabled();
});
