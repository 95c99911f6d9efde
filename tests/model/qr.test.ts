import decodeQR from 'qr/decode.js';
import { describe, expect, it } from 'vitest';
import { drawQr } from '#model/qr.ts';

/** Paints the SVG at `scale` pixels a module, the way a browser would. */
function paint(svg: string, scale = 4) {
	const size = Number(/viewBox="0 0 (\d+) \1"/u.exec(svg)?.[1]);
	const width = size * scale;
	const data = new Uint8ClampedArray(width * width * 4).fill(255);
	for (const { x, y, length } of listRuns(svg)) {
		for (let row = y * scale; row < (y + 1) * scale; row += 1) {
			for (let column = x * scale; column < (x + length) * scale; column += 1) {
				data.fill(0, (row * width + column) * 4, (row * width + column) * 4 + 3);
			}
		}
	}
	return { size, image: { width, height: width, data } };
}

/** The dark modules of a code, a run at a time: lines through the middle of their rows. */
function listRuns(svg: string) {
	let [x, y] = [0, 0];
	return [...svg.matchAll(/M(\d+) (\d+)\.5|m(\d+) 0|h(\d+)(?![\dv])/gu)].flatMap(([, left, top, gap, dark]) => {
		if (left !== undefined) [x, y] = [Number(left), Number(top)];
		x += Number(gap ?? 0) + Number(dark ?? 0);
		return dark === undefined ? [] : [{ x: x - Number(dark), y, length: Number(dark) }];
	});
}

describe('a QR code', () => {
	it.each([
		'https://handbook.example.org/u/cash-driver.drive/',
		'https://handbook.example.org/handbook/posts/bank-office/deputy-director-security/',
		'https://intranet.example.org/a/very/long/base/path/u/parcels-express-philately-manager.keep-the-postage-stamp-storeroom-locked/',
	])('of %s reads as that address', (address) => {
		expect(decodeQR(paint(drawQr(address)).image)).toBe(address);
	});

	it('keeps four empty modules on every side', () => {
		const svg = drawQr('https://handbook.example.org/');
		const { size } = paint(svg);
		const runs = listRuns(svg);
		expect(Math.min(...runs.map(({ x }) => x))).toBe(4);
		expect(Math.max(...runs.map(({ x, length }) => x + length))).toBe(size - 4);
		expect(Math.min(...runs.map(({ y }) => y))).toBe(4);
		expect(Math.max(...runs.map(({ y }) => y + 1))).toBe(size - 4);
	});

	it('needs no script and no style', () => {
		expect(drawQr('https://handbook.example.org/')).toMatch(
			/^<svg xmlns="[^"]+" viewBox="[^"]+" shape-rendering="crispEdges">(<path [^>]+\/>){2}<\/svg>\n$/u,
		);
	});

	it('is drawn in a few milliseconds', () => {
		const started = performance.now();
		for (let index = 0; index < 200; index += 1)
			drawQr(`https://handbook.example.org/u/post-${index}.duty-${index}/`);
		expect(performance.now() - started).toBeLessThan(4000);
	});
});
