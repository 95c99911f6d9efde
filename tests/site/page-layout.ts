import type { Page } from '@playwright/test';

/** Elements that reach beyond the window's right edge, unless they may be scrolled inside their own box. */
export async function findOverflow(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		const width = document.documentElement.clientWidth;
		if (document.documentElement.scrollWidth <= width) return [];
		return [...document.body.querySelectorAll('*')]
			.filter((element) => element.getBoundingClientRect().right > width + 1)
			.slice(0, 5)
			.map((element) => `${element.tagName} ${element.className}: ${element.textContent.slice(0, 40)}`);
	});
}

/** Words that lie on other words, or beyond an edge of the window: each text by its lines, as high as its characters. */
export async function findCollisions(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		const APART = '.bar, .sr, .skip, .tools, svg'; // the bar and the buttons have tests of their own
		const SCROLLED = '.side, .toc > div'; // what is scrolled out of sight there lies on nothing
		const width = document.documentElement.clientWidth;
		const found = new Set<string>();
		const lines: { node: Node; words: string; left: number; right: number; top: number; bottom: number }[] = [];
		const range = document.createRange();
		const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
		for (let node = walker.nextNode(); node; node = walker.nextNode()) {
			const words = node.textContent?.trim().slice(0, 20) ?? '';
			const parent = node.parentElement;
			if (words === '' || !parent || parent.closest(APART) || !parent.checkVisibility()) continue;
			const { fontSize, clipPath } = getComputedStyle(parent);
			if (clipPath !== 'none') continue;
			const half = Number.parseFloat(fontSize) * 0.4;
			const edges = parent.closest(SCROLLED)?.getBoundingClientRect();
			range.selectNodeContents(node);
			for (const { left, right, top, bottom } of range.getClientRects()) {
				const middle = (top + bottom) / 2;
				if (right - left < 1 || (edges && (middle < edges.top || middle > edges.bottom))) continue;
				if (left < -1 || right > width + 1) found.add(`“${words}” reaches beyond the window`);
				lines.push({ node, words, left, right, top: middle - half, bottom: middle + half });
			}
		}
		lines.sort((a, b) => a.top - b.top);
		for (const [index, one] of lines.entries()) {
			for (let next = index + 1; next < lines.length; next += 1) {
				const other = lines[next];
				if (!other || other.top > one.bottom - 2) break;
				if (other.node !== one.node && other.left < one.right - 1 && other.right > one.left + 1)
					found.add(`“${one.words}” and “${other.words}” lie on each other`);
			}
		}
		return [...found].slice(0, 5);
	});
}

/** Texts of three Han characters or more that stand one under the other. */
export async function findVerticalText(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		const found: string[] = [];
		const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
		const range = document.createRange();
		for (let node = walker.nextNode(); node; node = walker.nextNode()) {
			const text = node.textContent?.trim() ?? '';
			const parent = node.parentElement;
			if (!parent || !/\p{Script=Han}{3}/u.test(text) || parent.closest('.sr, .tools, svg')) continue;
			range.selectNodeContents(node);
			const { width, height } = range.getBoundingClientRect();
			const size = Number.parseFloat(getComputedStyle(parent).fontSize);
			const clipped = getComputedStyle(parent).clipPath !== 'none';
			if (!clipped && width > 0 && height > 2 * size && width < 2 * size) found.push(`“${text.slice(0, 20)}”`);
		}
		return found;
	});
}

/** Latin words of heads, facts and chips that a line's end cuts in two. */
export async function findCutWords(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		const range = document.createRange();
		return [...document.querySelectorAll('.facts *, :is(h1, h2, h3, th, .tag, .bar a)')].flatMap((element) =>
			[...element.childNodes]
				.filter((node) => node.nodeType === Node.TEXT_NODE)
				.flatMap((node) =>
					[...(node.textContent ?? '').matchAll(/\p{Script=Latin}{2,}/gu)].flatMap(({ 0: word, index }) => {
						range.setStart(node, index);
						range.setEnd(node, index + word.length);
						return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size > 1
							? [word]
							: [];
					}),
				),
		);
	});
}

/** Titles and names whose last line holds a single character. */
export async function findLoneEnds(page: Page): Promise<string[]> {
	return page.evaluate(() =>
		[...document.querySelectorAll('h1, .side a > span, .turn a')].flatMap((title) => {
			const lines = new Map<number, string>();
			const walker = document.createTreeWalker(title, NodeFilter.SHOW_TEXT);
			const range = document.createRange();
			for (let node = walker.nextNode(); node; node = walker.nextNode()) {
				if (node.parentElement?.closest('small, .sr')) continue;
				for (let at = 0; at < (node.textContent ?? '').length; at += 1) {
					range.setStart(node, at);
					range.setEnd(node, at + 1);
					const { top, width } = range.getBoundingClientRect();
					const line = [...lines.keys()].find((known) => Math.abs(known - top) < 8) ?? top;
					if (width > 0) lines.set(line, (lines.get(line) ?? '') + range.toString());
				}
			}
			const last = [...lines.values()].at(-1)?.trim() ?? '';
			return lines.size > 1 && Array.from(last).length < 2
				? [`“${title.textContent.trim()}” ends in “${last}”`]
				: [];
		}),
	);
}
