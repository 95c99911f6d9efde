import type { Page } from '@playwright/test';
import axe from 'axe-core';

/** The rules of WCAG 2.2 AA and before, and what axe calls best practice. */
export const AXE_RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds wrong on a page as it stands: the rule, the element, what to do. A page gets axe once; it has no frames. */
export async function findViolations(page: Page): Promise<string[]> {
	if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source);
	const violations = await page.evaluate(async (rules) => {
		const { axe: loaded } = globalThis as unknown as { axe: typeof axe };
		const results = await loaded.run({ runOnly: { type: 'tag', values: rules }, resultTypes: ['violations'] });
		return results.violations.map(({ id, nodes }) => ({
			id,
			nodes: nodes.map(({ html, failureSummary = '' }) => `${html}\n${failureSummary}`),
		}));
	}, AXE_RULES);
	return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node}`));
}
