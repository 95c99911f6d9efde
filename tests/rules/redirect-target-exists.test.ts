import { describe, expect, it } from 'vitest';
import { rule } from '#rules/redirect-target-exists.ts';
import type { RedirectData } from '#schema/record.ts';
import { corpusOf, duty, findingsOf, post } from './build.ts';

const reason = { zh: '取消。', en: 'Dropped.' };
const found = (...redirects: RedirectData[]) =>
	findingsOf(
		rule,
		corpusOf([post('driver', { duties: [duty('drive')] })], {
			redirects,
			broken: new Map([['mended', 'content/posts/bank-office/mended.mdx']]),
		}),
	);
const said = (...redirects: RedirectData[]) => found(...redirects).map(({ message }) => message.en);
const on = '2026-01-01';

describe('a record', () => {
	it('that leads to a page or unit in use, or says what was removed, is right', () => {
		expect(
			said(
				{ from: 'posts/bank-office/chauffeur', to: 'posts/bank-office/driver', on },
				{ from: 'driver.steer', to: 'driver.drive', on },
				{ from: 'driver.park', on, reason, replacedBy: ['driver.drive'] },
				{ from: 'driver.stop', to: 'mended.stop', on },
			),
		).toEqual([]);
	});

	it('that leads to nothing is found at its target, with a guess', () => {
		const [finding] = found({ from: 'driver.steer', to: 'driver.driv', on });
		expect(finding?.message.en).toBe('The target “driver.driv” does not exist. Did you mean “driver.drive”?');
		expect(finding?.at).toMatchObject({ file: 'content/redirects.mdx', path: ['redirects', 0, 'to'] });
		expect(said({ from: 'driver.x', on, reason, replacedBy: ['driver.drive', 'posts/bank-office/drivr'] })).toEqual(
			['The target “posts/bank-office/drivr” does not exist. Did you mean “posts/bank-office/driver”?'],
		);
	});

	it('about an address in use is found', () => {
		expect(said({ from: 'driver.drive', on, reason })).toEqual([
			'“driver.drive” is in use, so this record never takes effect.',
		]);
	});

	it('about an id or a unit that another place has taken over is found: its links would lead there', () => {
		const posts = [
			post('driver', { formerly: ['chauffeur'], duties: [duty('drive')] }),
			post('guard', { duties: [duty('watch')] }),
		];
		const say = (...redirects: RedirectData[]) =>
			findingsOf(rule, corpusOf(posts, { redirects })).map(({ values }) => values.join(' by '));
		expect(
			say(
				{ from: 'posts/post-bureau/guard', on, reason },
				{ from: 'guides/chauffeur', on, reason },
				{ from: 'chauffeur.drive', on, reason },
			),
		).toEqual([
			'chauffeur.drive by driver.drive',
			'guides/chauffeur by posts/bank-office/driver',
			'posts/post-bureau/guard by posts/bank-office/guard',
		]);
		expect(
			say(
				{ from: 'guides/guard', to: 'posts/bank-office/guard', on },
				{ from: 'chauffeur.drive', to: 'driver.drive', on },
				{ from: 'chauffeur.park', on, reason },
			),
		).toEqual([]);
	});

	it('that stands twice is found once', () => {
		const record = { from: 'driver.steer', to: 'driver.drive', on };
		expect(said(record, record)).toEqual(['“driver.steer” is recorded twice.']);
	});
});
