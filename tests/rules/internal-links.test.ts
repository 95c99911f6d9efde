import { describe, expect, it } from 'vitest';
import { rule } from '#rules/internal-links.ts';
import { corpusOf, duty, entry, findingsOf, guide, post } from './build.ts';
import { withLinks } from './prose.ts';

const words = entry('ui', 'en', { language: 'en', strings: { 'rule.label-gap': 'Gaps in numbering' } });
const driver = post('cash-driver', { duties: [duty('drive', { formerly: ['steer'] })] });
const redirects = [{ from: 'cash-driver.wash', on: '2024-01-01', reason: { zh: '取消。', en: 'Dropped.' } }];
const faults = (body: string, broken: string[] = []) =>
	findingsOf(
		rule,
		corpusOf([driver, words, withLinks(guide('essay', {}, body))], {
			redirects,
			broken: new Map(broken.map((id) => [id, `content/guides/${id}.mdx`])),
		}),
	);

describe('a link in prose', () => {
	it.each([
		'<UnitLink uid="cash-driver.drive" />',
		'[司机](/posts/bank-office/cash-driver/)',
		'[司机](/posts/bank-office/cash-driver/#drive)',
		'[driver](/en/posts/bank-office/cash-driver#drive)',
		'[本篇](#part-1)',
		'[司机](../../posts/bank-office/cash-driver/#drive)',
		'[司机](/u/cash-driver.drive/)',
		'[首页](/)、[home](/en/)、[岗位](/posts/)、[搜索](/search/)',
		'[检查](/consistency/)、[编号](/en/consistency/label-gap/)',
	])('may be %s', (body) => {
		expect(faults(body)).toEqual([]);
	});

	it('to other sites is not followed', () => {
		const findings = faults('[法](https://example.org/none) [信](mailto:a@example.org) [本篇](#part-1)');
		expect(findings).toEqual([]);
	});

	it.each([
		['<UnitLink uid="cash-driver.drvie" />', 'Did you mean “drive”?'],
		['<UnitLink uid="cash-drver.drive" />', 'Did you mean “cash-driver”?'],
		['[司机](/posts/bank-office/cash-drivr/)', 'Did you mean “posts/bank-office/cash-driver”?'],
		['[司机](/posts/bank-office/cash-driver/#drvie)', 'Did you mean “drive”?'],
		['[本篇](#part-2)', 'Did you mean “part-1”?'],
		['<UnitLink uid="cash-driver.steer" />', 'is now “cash-driver.drive”'],
		['<UnitLink uid="cash-driver.wash" />', 'has been withdrawn'],
		['[司机](/u/cash-driver.drvie/)', 'Did you mean “drive”?'],
		['[司机](posts/bank-office/cash-driver/)', 'leads nowhere'],
		['[司机](../cash-driver/)', 'leads nowhere'],
		['[编号](/consistency/label-gaps/)', 'leads nowhere'],
		['[附表](/files/table.pdf)', 'leads nowhere'],
	])('%s is reported in its line', (link, says) => {
		const [finding, ...rest] = faults(`第一行。\n\n见${link}。`);
		expect(rest).toEqual([]);
		expect(finding).toMatchObject({ severity: 'error', uids: ['essay'], at: { line: 3, column: 2 } });
		expect(finding?.message.en).toContain(says);
	});

	it('into a file that can’t be read is left alone', () => {
		expect(faults('<UnitLink uid="clerk.file" /> 和 [文书](/posts/bank-office/clerk/)', ['clerk'])).toEqual([]);
	});
});
