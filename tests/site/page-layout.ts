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
