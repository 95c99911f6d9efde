import { describe, expect, it } from 'vitest';
import { runRules } from '#rules/run.ts';
import type { Rule } from '#rules/rule.ts';
import { corpusOf, duty, post } from './build.ts';

const text = { zh: '说明。', en: 'Says so.' };
const makeRule = (id: string, check: Rule['check'], fields: Partial<Rule> = {}): Rule => ({
	id,
	family: 'text',
	severity: 'warning',
	doc: { what: text, why: text, fix: text },
	check,
	...fields,
});
const corpus = corpusOf([post('driver', { duties: [duty('drive'), duty('park')] })]);
const [drive, park] = corpus.units;

describe('a run', () => {
	it('goes on after a rule that throws, and names it', () => {
		const broken = makeRule('broken', () => {
			throw new TypeError('no such field');
		});
		const sound = makeRule('sound', ({ units }, report) => {
			for (const unit of units) report({ on: unit, field: ['zh'] }, { message: text, values: [unit.zh] });
			return units.length;
		});
		const { findings, failures, examined } = runRules(corpus, [broken, sound]);
		expect(failures).toEqual([{ rule: 'broken', error: new TypeError('no such field') }]);
		expect(findings.map(({ identity }) => identity)).toEqual(['sound:driver.drive', 'sound:driver.park']);
		expect(examined).toEqual({ sound: 2 });
	});

	it('keeps nothing of what a rule said before it threw', () => {
		const half = makeRule('half', (_, report) => {
			if (drive) report({ on: drive }, { message: text, values: [] });
			throw new Error('too late');
		});
		expect(runRules(corpus, [half])).toMatchObject({ findings: [], failures: [{ rule: 'half' }] });
	});

	it('takes any number of findings from a rule, and says counts as English does', () => {
		const wordy = makeRule('wordy', (_, report) => {
			for (let count = 1; count <= 200_000; count += 1)
				if (drive) report({ on: drive }, { message: { zh: '。', en: `${count} post(s)` }, values: [] });
			return 1;
		});
		const { findings, failures } = runRules(corpus, [wordy]);
		expect(failures).toEqual([]);
		expect(findings.slice(0, 2).map(({ message }) => message.en)).toEqual(['1 post', '2 posts']);
		expect(findings).toHaveLength(200_000);
	});

	it('withholds what rests on a folder of which a file can’t be read', () => {
		const missing = (needs: readonly string[] | 'all') =>
			makeRule('missing', (_, report) => {
				if (drive) report({ on: drive }, { message: text, values: [], needs });
				return 1;
			});
		const broken = corpusOf([post('driver', { duties: [duty('drive')] })], {
			broken: new Map([['essay', 'content/guides/essay.mdx']]),
		});
		const tell = (needs: readonly string[] | 'all', within = broken) => {
			const { findings, withheld } = runRules(within, [missing(needs)]);
			return [findings.length, [...withheld]];
		};
		expect(tell(['guides'])).toEqual([0, ['missing:driver.drive']]);
		expect(tell('all')).toEqual([0, ['missing:driver.drive']]);
		expect(tell(['posts'])).toEqual([1, []]);
		expect(tell('all', corpus)).toEqual([1, []]);
	});

	it('reports a rule that found nothing to examine, unless that is normal for it', () => {
		const idle = makeRule('idle', () => 0);
		expect(runRules(corpus, [idle]).findings).toMatchObject([{ identity: 'idle::idle', severity: 'error' }]);
		expect(runRules(corpus, [{ ...idle, mayBeIdle: true }]).findings).toEqual([]);
	});
});

describe('a statement', () => {
	const state = (check: (report: Parameters<Rule['check']>[1]) => void) =>
		runRules(corpus, [
			makeRule('stating', (_, report) => {
				check(report);
				return 1;
			}),
		]).findings[0];

	it('stands at its unit’s field and concerns the related units', () => {
		if (!drive || !park) throw new Error('The corpus has two duties.');
		const finding = state((report) => {
			report(
				{ on: drive, field: ['zh'] },
				{ message: text, values: ['a'], related: [{ on: park, note: text }], severity: 'notice' },
			);
		});
		expect(finding).toMatchObject({
			severity: 'notice',
			at: { file: 'content/posts/bank-office/driver.mdx', path: ['duties', 0, 'zh'] },
			uids: ['driver.drive', 'driver.park'],
			help: text,
			related: [{ at: { path: ['duties', 1] }, uid: 'driver.park' }],
			identity: 'stating:driver.drive+driver.park',
		});
	});

	it('has one identity from whichever unit it is seen', () => {
		if (!drive || !park) throw new Error('The corpus has two duties.');
		const [there, back] = [
			state((report) => {
				report({ on: drive }, { message: text, values: [], related: [{ on: park, note: text }] });
			}),
			state((report) => {
				report({ on: park }, { message: text, values: [], related: [{ on: drive, note: text }] });
			}),
		];
		expect(there?.identity).toBe(back?.identity);
	});
});
