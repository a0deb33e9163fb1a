import { countRenders } from './fixtures/count-renders.ts';
import { expect, test } from './fixtures/test.ts';
import { PICTURE_1, Simulator } from './pages/simulator.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

test('a node is dragged, the verdicts stay, and undo brings it back', async ({ page }) => {
  const app = new Simulator(page);
  await app.open();
  const node = app.drawing.getByRole('group', { name: 'Exchange (on-premises), On-premises server' });
  // What is loaded behind the picture takes its room; what is measured before that may still move a little.
  await app.expectPins(PICTURE_1);
  await expect(page.getByRole('navigation', { name: 'Palette' }).getByRole('button').first()).toBeVisible();
  await node.hover({ position: { x: 60, y: 20 } });
  const before = await node.boundingBox();
  if (before === null) throw new Error('the node is not drawn');
  await page.mouse.move(before.x + 60, before.y + 20);
  await page.mouse.down();
  await page.mouse.move(before.x + 68, before.y + 100, { steps: 8 });
  await page.mouse.up();
  await expect.poll(async () => (await node.boundingBox())?.y).toBeGreaterThan(before.y + 60);
  await app.expectPins(PICTURE_1);
  await page.getByRole('button', { name: 'Undo: move' }).click();
  await expect.poll(async () => Math.abs(((await node.boundingBox())?.y ?? 0) - before.y)).toBeLessThan(4);
  await expect(page.getByRole('button', { name: 'Undo', exact: true })).toBeDisabled();
});

test('a record is added from the palette, by click and by drag, and removed again', async ({ page }) => {
  const app = new Simulator(page);
  await app.open();
  await page.getByRole('button', { name: /^Add: Gateway/ }).click();
  await expect(app.drawing.getByRole('group', { name: /, Gateway$/ })).toHaveCount(1);
  await page.getByRole('button', { name: /^Add: Internet host/ }).dragTo(app.drawing, { targetPosition: { x: 520, y: 120 } });
  await expect(app.drawing.getByRole('group', { name: /, Internet host$/ })).toHaveCount(1);
  await page.keyboard.press('Delete');
  await expect(app.drawing.getByRole('group', { name: /, Internet host$/ })).toHaveCount(0);

  // A finger drags it as well: browsers know of no such drag, so the page makes one.
  const button = await page.getByRole('button', { name: /^Add: Internet host/ }).boundingBox();
  const ground = await app.drawing.boundingBox();
  if (button === null || ground === null) throw new Error('nothing is drawn');
  const input = await page.context().newCDPSession(page);
  const [x, y] = [button.x + button.width / 2, button.y + button.height / 2];
  await input.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] });
  for (const way of [0.1, 0.4, 0.7, 1]) {
    await input.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: [{ x: x + (ground.x + 520 - x) * way, y: y + (ground.y + 120 - y) * way }] });
  }
  await input.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  await expect(app.drawing.getByRole('group', { name: /, Internet host$/ })).toHaveCount(1);
});

test('drawing a route from a server to the front door makes a Send connector', async ({ page }) => {
  const app = new Simulator(page);
  await app.open();
  await app.openScenario('One tenant, two verdicts');
  const server = app.drawing.getByRole('group', { name: 'Exchange (on-premises), On-premises server' }).first();
  await expect(app.pin('Decision 3: Originating tailspintoys')).toBeVisible();
  // A view that nobody has moved is fitted again while the panels take their sizes: the handle would go from under the mouse.
  await page.getByRole('button', { name: 'Show the whole drawing' }).click();
  await server.getByTitle(/^Draw a route from/).hover();
  const door = await app.drawing.getByRole('group', { name: 'Front door' }).boundingBox();
  if (door === null) throw new Error('nothing is drawn');
  await page.mouse.down();
  await page.mouse.move(door.x + door.width / 2, door.y + door.height / 2, { steps: 10 });
  await page.mouse.up();
  // The server sends all its mail another way already.
  await page.getByRole('option', { name: /^All mail, in place of “/ }).click();
  await expect(app.inspector).toContainText('SmartHosts');
  await expect(app.drawing.getByRole('button', { name: /^Send connector: To Office 365\. \*, contoso-com\.mail\.protection\.outlook\.com/ })).toBeVisible();
});

test('a route that cannot be says why', async ({ page }) => {
  const app = new Simulator(page);
  await app.open();
  const tenant = app.drawing.getByRole('group', { name: 'contoso, Tenant' });
  await app.expectPins(PICTURE_1);
  // Hovering waits until the view has come to rest; what is measured before may have moved.
  await tenant.getByTitle(/^Draw a route from/).hover();
  const other = await app.drawing.getByRole('group', { name: 'tailspintoys, Tenant' }).boundingBox();
  if (other === null) throw new Error('nothing is drawn');
  await page.mouse.down();
  await page.mouse.move(other.x + other.width / 2, other.y + 60, { steps: 10 });
  await page.mouse.up();
  await expect(page.getByText(/enters Office 365 again by itself/)).toBeVisible();
});

test('a drag renders the dragged node and its edges alone, and an edit renders what it changed', async ({ page }) => {
  const rendered = await countRenders(page);
  const app = new Simulator(page);
  await app.open();
  await app.expectPins(PICTURE_1);
  // Hovering waits until the view has come to rest; what is measured before may have moved.
  await app.node('DNS: MX records').hover({ position: { x: 60, y: 20 } });
  const dns = await app.node('DNS: MX records').boundingBox();
  if (dns === null) throw new Error('nothing is drawn');
  await page.mouse.down();
  // The first move takes the node up; selecting it is a change of its own.
  await page.mouse.move(dns.x + 70, dns.y + 24, { steps: 2 });
  await expect(app.inspector).toBeVisible();
  await rendered.reset();
  await page.mouse.move(dns.x + 120, dns.y + 60, { steps: 6 });
  await expect.poll(async () => (await app.node('DNS: MX records').boundingBox())?.x).toBeGreaterThan(dns.x + 30);
  const drag = await rendered.read();
  await page.mouse.up();
  expect([...drag.keys()].sort()).toEqual(['edge dns/tailspintoys-mx>frontDoor', 'node dns']);

  await app.connector('From on-premises').click();
  const name = app.inspector.getByRole('combobox', { name: 'TlsSenderCertificateName' });
  await expect(name).toHaveValue('*.contoso.com');
  await rendered.reset();
  await name.fill('*.fabrikam.com');
  await expect(app.pin('Decision 1: Incoming tailspintoys, was Originating contoso')).toBeVisible();
  // The connector's own row, the front door's badges, and the MX record, which is not read any more: no other node, and no route.
  expect([...(await rendered.read()).keys()].sort()).toEqual(['node contoso-tenant', 'node dns', 'node frontDoor']);
});
