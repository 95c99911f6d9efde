import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readCorpus } from '#corpus/disk.ts';
import { previewMove } from '#corpus/move-outcome.ts';
import { readMoveRequest } from '#corpus/move-request.ts';
import { planMove } from '#corpus/move.ts';
import { nameOf } from '#model/addresses.ts';
import { reviewAnchors } from '#model/anchors.ts';
import { resolveAddress } from '#model/redirects.ts';
import { createProject, dutyLines, postFile } from './content.ts';

const CONTENT = {
	'posts/bank-office/driver.mdx': postFile(
		dutyLines('drive', '    cites: [driver.wash]\n') + dutyLines('wash', '    formerly: [clean]\n'),
	),
	'posts/bank-office/guard.mdx': postFile(
		dutyLines(
			'watch',
			"    sharedWith: [driver]\n    boundedBy:\n      - with: driver.drive # the road\n        zh: '路上归驾驶员。'\n",
		) + dutyLines('open-gate'),
		'jobRole: guard\nvariantOf: driver',
		'bank-office',
		'\nSee <UnitLink uid="driver.drive" /> and [the post](/posts/bank-office/driver/#wash), not [another](/posts/bank-office/driver-two/).\n',
	),
	'redirects.mdx':
		"---\nredirects:\n  - from: guard.drive-off # moved\n    to: driver.drive\n    on: '2020-01-01'\n---\n",
	'waivers.mdx': `---
waivers:
  - identity: 'duty-overlap:driver.drive+guard.watch:x'
    hash: abc
    kind: mitigated
    reason: { zh: '已分工。', en: 'Divided.' }
    owner: { zh: '办公室', en: 'Office' }
    until: '2030-01-01'
---
`,
};

function move(from: string, to: string, files: Record<string, string> = CONTENT) {
	const reading = readCorpus(createProject(files).root, { drafts: true });
	const plan = planMove(reading, readMoveRequest(reading.corpus, from, to));
	const outcome = previewMove(reading, plan);
	const leads = (address: string) => {
		const heir = resolveAddress(outcome.corpus, address);
		return heir && nameOf(heir);
	};
	return { plan, outcome, leads, text: (file: string) => plan.texts.get(`content/${file}`) ?? '' };
}

const rulebookFile = (lists: string): string => `---
title: { zh: '办法', en: 'Measures' }
titleStatus: printed
source: { id: source-000, place: '正文' }
validity: { issuer: unknown, issued: unknown, effectiveFrom: unknown, supersedes: unknown, reviewDate: unknown, owner: unknown }
appliesTo: {}
${lists}---
`;

/** One article of a chapter, as a line of YAML. */
const chapterLines = (id: string, article: string, more = ''): string =>
	`  - id: ${id} # kept\n    label: '第一章'\n    zh: '保管'\n    en: 'Custody'\n    place: '正文'\n    articles:\n      - { id: ${article}, zh: '保管。', en: 'Keep.', place: '正文'${more} }\n`;

const RULEBOOKS = {
	...CONTENT,
	'rulebooks/seals.mdx': rulebookFile(
		`chapters:\n${chapterLines('general', 'aim', ', cites: [seals.custody]')}${chapterLines('custody', 'safe')}`,
	),
	'rulebooks/stamps.mdx': rulebookFile(`chapters:\n${chapterLines('whole', 'lend')}`),
	'rulebooks/flat.mdx': rulebookFile("articles:\n  - { id: one, zh: '一。', en: 'One.', place: '正文' }\n"),
};

const refusal = (from: string, to: string, files: Record<string, string> = CONTENT): string => {
	try {
		const { outcome } = move(from, to, files);
		return outcome.findings.map(({ message }) => message.en).join(' ');
	} catch (error) {
		return error instanceof Error ? error.message : String(error);
	}
};

describe('a chapter of a rulebook', () => {
	it('gets another name as any unit does', () => {
		const { plan, outcome, leads, text } = move('seals.custody', 'keeping', RULEBOOKS);
		expect(outcome.findings).toEqual([]);
		expect(plan.references).toBe(1);
		expect(text('rulebooks/seals.mdx')).toContain(
			"  - id: keeping # kept\n    formerly: [custody]\n    label: '第一章'\n",
		);
		expect(leads('seals.custody')).toBe('seals.keeping');
		expect(leads('seals.safe')).toBe('seals.safe');
	});

	it('goes to another rulebook with its articles', () => {
		const { outcome, leads } = move('seals.custody', 'stamps.custody', RULEBOOKS);
		expect(outcome.findings).toEqual([]);
		expect(outcome.corpus.findUnit('stamps.safe')?.parent?.uid).toBe('stamps.custody');
		expect(leads('seals.safe')).toBe('stamps.safe');
		expect(leads('seals.custody')).toBe('stamps.custody');
	});
});

describe('renaming an entry', () => {
	const renamed = () => move('driver', 'chauffeur');

	it('renames its file and records its former id', () => {
		const { plan, text } = renamed();
		expect([...plan.files]).toEqual([
			['content/posts/bank-office/driver.mdx', 'content/posts/bank-office/chauffeur.mdx'],
		]);
		expect(text('posts/bank-office/chauffeur.mdx')).toContain('titleStatus: printed\nformerly: [driver]\nsource:');
	});

	it('lets every reference follow, and nothing else: not the job role of the same name', () => {
		const { plan, text } = renamed();
		const own = text('posts/bank-office/chauffeur.mdx');
		expect(own).toContain('jobRole: driver\n');
		expect(own).toContain('cites: [chauffeur.wash]');
		const guard = text('posts/bank-office/guard.mdx');
		expect(guard).toContain('variantOf: chauffeur\n');
		expect(guard).toContain('sharedWith: [chauffeur]');
		expect(guard).toContain('- with: chauffeur.drive # the road');
		expect(guard).toContain(
			'<UnitLink uid="chauffeur.drive" /> and [the post](/posts/bank-office/chauffeur/#wash), not [another](/posts/bank-office/driver-two/)',
		);
		expect(text('redirects.mdx')).toContain('- from: guard.drive-off # moved\n    to: chauffeur.drive\n');
		expect(text('waivers.mdx')).toContain("identity: 'duty-overlap:chauffeur.drive+guard.watch:x'");
		expect(plan.references).toBe(7);
	});

	it('breaks nothing, and every old address leads on', () => {
		const { outcome, leads } = renamed();
		expect(outcome.findings).toEqual([]);
		expect(leads('posts/bank-office/driver')).toBe('posts/bank-office/chauffeur');
		expect(leads('driver.drive')).toBe('chauffeur.drive');
		expect(leads('driver.clean')).toBe('chauffeur.wash');
		expect(leads('guard.drive-off')).toBe('chauffeur.drive');
		const after = { ...outcome.corpus, anchors: outcome.ledger };
		expect(reviewAnchors(after).changes).toEqual([]);
	});

	it('to one of its former ids takes that one off the list', () => {
		const driver = postFile(dutyLines('drive'), 'formerly: [chauffeur, pilot] # of old\njobRole: driver');
		const { text, outcome, leads } = move('driver', 'chauffeur', { 'posts/bank-office/driver.mdx': driver });
		expect(text('posts/bank-office/chauffeur.mdx')).toContain('formerly: [pilot, driver] # of old\n');
		expect(outcome.findings).toEqual([]);
		expect(leads('pilot.drive')).toBe('chauffeur.drive');
	});

	it('into another organisation changes the organisation too', () => {
		const { plan, text, outcome, leads } = move('driver', 'posts/post-bureau/driver');
		expect(text('posts/post-bureau/driver.mdx')).toContain('organisation: post-bureau\n');
		expect(plan.records).toEqual(['posts/bank-office/driver → posts/post-bureau/driver by its id, which stays']);
		expect(outcome.findings).toEqual([]);
		expect(leads('posts/bank-office/driver')).toBe('posts/post-bureau/driver');
	});

	it('that is an organisation takes its posts along', () => {
		const { plan, text, outcome } = move('bank-office', 'head-office');
		expect([...plan.files.values()].sort()).toEqual([
			'content/organisations/head-office.mdx',
			'content/posts/head-office/driver.mdx',
			'content/posts/head-office/guard.mdx',
		]);
		expect(text('posts/head-office/driver.mdx')).toContain('organisation: head-office\n');
		expect(outcome.findings).toEqual([]);
	});

	it('that is a source is kept by a record, for sources have no former ids', () => {
		const { text, outcome, leads } = move('source-000', 'source-bank');
		expect(text('redirects.mdx')).toContain('  - from: sources/source-000\n    to: sources/source-bank\n');
		expect(text('posts/bank-office/driver.mdx')).toContain("source: { id: source-bank, place: '正文' }");
		expect(outcome.findings).toEqual([]);
		expect(leads('sources/source-000')).toBe('sources/source-bank');
	});

	it('that was never published needs no record', () => {
		const files = {
			...CONTENT,
			'posts/bank-office/clerk.mdx': postFile(dutyLines('write'), 'jobRole: driver\ndraft: true'),
		};
		const { plan, text } = move('clerk', 'scribe', files);
		expect(plan.records).toEqual([]);
		expect(text('posts/bank-office/scribe.mdx')).not.toContain('formerly');
	});
});

describe('renaming a unit', () => {
	it('records its former id beside the older ones and lets references follow', () => {
		const { text, outcome, leads } = move('driver.wash', 'driver.rinse');
		const own = text('posts/bank-office/driver.mdx');
		expect(own).toContain('- id: rinse # kept\n');
		expect(own).toContain('formerly: [clean, wash]');
		expect(own).toContain('cites: [driver.rinse]');
		expect(text('posts/bank-office/guard.mdx')).toContain('(/posts/bank-office/driver/#rinse)');
		expect(outcome.findings).toEqual([]);
		expect(leads('driver.clean')).toBe('driver.rinse');
		expect(leads('driver.wash')).toBe('driver.rinse');
	});

	it('to one of its former ids takes that one off the list', () => {
		expect(move('driver.wash', 'clean').text('posts/bank-office/driver.mdx')).toContain('- id: clean # kept\n');
		expect(move('driver.wash', 'clean').text('posts/bank-office/driver.mdx')).toContain('formerly: [wash]');
	});

	it('of the object families lets every act done to them follow', () => {
		const files = {
			...CONTENT,
			'posts/bank-office/driver.mdx': postFile(
				dutyLines('drive', '    acts: [{ act: check, of: seals }]\n') + dutyLines('wash'),
			),
		};
		const { text, outcome, leads } = move('control-acts.seals', 'stamps', files);
		expect(outcome.findings).toEqual([]);
		expect(text('vocabulary/control-acts.mdx')).toMatch(/- id: stamps\n +formerly: \[seals\]/u);
		expect(text('posts/bank-office/driver.mdx')).toContain('of: stamps }');
		expect(leads('control-acts.seals')).toBe('control-acts.stamps');
		expect(outcome.ledger.live['vocabulary/control-acts']).toContain('stamps');
		expect(outcome.ledger.live['vocabulary/control-acts']).not.toContain('seals');
	});

	it('of a vocabulary lets every field that uses it follow', () => {
		const { text, outcome, leads } = move('subjects.subject-a', 'subject-z');
		expect(text('vocabulary/subjects.mdx')).toContain("{ id: subject-z, formerly: [subject-a], zh: '主题甲'");
		expect(text('posts/bank-office/driver.mdx')).toContain('subjects: [subject-z]');
		expect(outcome.findings).toEqual([]);
		expect(leads('subjects.subject-a')).toBe('subjects.subject-z');
	});
});

describe('moving a unit to another entry', () => {
	const moved = () => move('driver.wash', 'guard.wash-car');

	it('takes its lines out and puts them at the end of the same list', () => {
		const { text } = moved();
		expect(text('posts/bank-office/driver.mdx')).not.toContain('wash #');
		expect(text('posts/bank-office/guard.mdx')).toMatch(
			/- id: open-gate # kept[\s\S]*- id: wash-car # kept\n {4}zh: [\s\S]*subjects: \[subject-a\]\n---/u,
		);
	});

	it('records every name it had', () => {
		const { text, outcome, leads } = moved();
		expect(text('posts/bank-office/guard.mdx')).not.toContain('formerly');
		expect(text('redirects.mdx')).toContain("  - from: driver.wash\n    to: guard.wash-car\n    on: '2026-");
		expect(outcome.findings).toEqual([]);
		expect(leads('driver.wash')).toBe('guard.wash-car');
		expect(leads('driver.drive')).toBe('driver.drive');
		expect(
			reviewAnchors({ ...outcome.corpus, anchors: outcome.ledger }).changes.map(({ kind }) => kind),
		).not.toContain('lost');
	});

	it('with a scored item inside takes that along', () => {
		const scored =
			"    scored:\n      id: score-wash\n      zh: '洗车。'\n      en: 'Wash.'\n      place: '表'\n      weight: 10\n      criteria:\n        - { id: dirty, zh: '脏。', en: 'Dirty.', place: '表', effect: deduct, points: 1, per: time }\n";
		const files = {
			...CONTENT,
			'posts/bank-office/driver.mdx': postFile(dutyLines('drive') + dutyLines('wash', scored)),
		};
		const { text, outcome, leads } = move('driver.wash', 'guard.wash', files);
		expect(outcome.findings).toEqual([]);
		expect(leads('driver.dirty')).toBe('guard.dirty');
		expect(text('redirects.mdx').match(/from: driver\.\S+/gu)).toEqual([
			'from: driver.wash',
			'from: driver.score-wash',
			'from: driver.dirty',
		]);
	});

	it('of another source says which source it came from', () => {
		const other = postFile(dutyLines('write'), 'jobRole: guard').replace('source-000', 'source-111');
		const source =
			"---\ntitle: { zh: '来源', en: 'Source' }\nfile: x.txt\nlanguage: zh-Hans\norder: 2\ncontains: []\nleftOut: []\ndamage: []\n---\n";
		const { text, outcome } = move('driver.wash', 'clerk.wash', {
			...CONTENT,
			'posts/bank-office/clerk.mdx': other,
			'sources/source-111.mdx': source,
		});
		expect(text('posts/bank-office/clerk.mdx')).toContain("    place: '正文'\n    source: source-000\n");
		expect(outcome.findings).toEqual([]);
	});
});

describe('a move is refused, in one sentence,', () => {
	it.each([
		['of an unknown entry', 'drver', 'x', 'There is no entry "drver". Did you mean "driver"?'],
		[
			'of an unknown unit',
			'driver.drove',
			'driver.x',
			'There is no unit "driver.drove". Did you mean "driver.drive"?',
		],
		['to a name that is taken', 'driver', 'guard', 'The id "guard" is taken by posts/bank-office/guard.'],
		['to a unit that is taken', 'driver.drive', 'driver.wash', '"driver.wash" is taken.'],
		[
			'to a name that meant something else',
			'driver.drive',
			'driver.clean',
			'"driver.clean" was published before and leads to driver.wash; a name is never given to another thing.',
		],
		[
			'to what is no name',
			'driver',
			'Chauf_feur',
			'"Chauf_feur" is no name: names are lower-case ASCII words joined by hyphens, such as "cash-driver".',
		],
		[
			'to an unknown organisation',
			'driver',
			'posts/bank-ofice/driver',
			'There is no organisation "bank-ofice". Did you mean "bank-office"?',
		],
		[
			'to another collection',
			'driver',
			'guides/x/driver',
			'An entry stays in its collection: "guides/x/driver" is not below "posts/".',
		],
		['to itself', 'driver', 'driver', '"posts/bank-office/driver" is where it stands already.'],
		['of a vocabulary', 'subjects', 'topics', 'A vocabulary file keeps the name of its vocabulary.'],
		['without names', '', '', 'Say what moves where: npm run move -- <old> <new>.'],
	])('%s', (_, from, to, sentence) => {
		expect(refusal(from, to)).toBe(sentence);
	});

	it('to a name that was removed or lost, of whatever collection or organisation it was', () => {
		const reason = "    on: '2020-01-01'\n    reason: { zh: '撤销。', en: 'Abolished.' }\n";
		const files = {
			...CONTENT,
			'posts/bank-office/driver.mdx': postFile(dutyLines('drive'), 'jobRole: driver\nformerly: [chauffeur]'),
			'posts/bank-office/guard.mdx': postFile(dutyLines('watch'), 'jobRole: guard'),
			'redirects.mdx': `---\nredirects:\n  - from: posts/post-bureau/porter\n${reason}  - from: chauffeur.park\n${reason}---\n`,
		};
		expect(refusal('driver', 'porter', files)).toBe(
			'"posts/bank-office/porter" was published before and was removed; a name is never given to another thing.',
		);
		expect(refusal('driver.drive', 'park', files)).toBe(
			'"driver.park" was published before and was removed; a name is never given to another thing.',
		);
		const { root } = createProject(CONTENT);
		rmSync(join(root, 'content/posts/bank-office/driver.mdx'));
		const { corpus } = readCorpus(root);
		expect(() => readMoveRequest(corpus, 'guard', 'driver')).toThrow(
			'"posts/bank-office/driver" was published before and leads nowhere now',
		);
		expect(() => readMoveRequest(corpus, 'guard.watch', 'driver.wash')).toThrow('There is no entry "driver"');
	});

	it('of an article in a chapter to another entry, or of a chapter to a rulebook that has none', () => {
		expect(refusal('seals.safe', 'stamps.safe', RULEBOOKS)).toContain(
			'"seals.safe" stands inside another record: only what stands in a list of its entry itself can go to another entry.',
		);
		expect(refusal('seals.custody', 'flat.custody', RULEBOOKS)).toBe(
			'"flat" has no "chapters" to take "seals.custody" in.',
		);
		expect(refusal('flat.one', 'stamps.one', RULEBOOKS)).toBe('"stamps" has no "articles" to take "flat.one" in.');
	});

	it('where something else would break', () => {
		const rulebook = `---
title: { zh: '制度', en: 'Rules' }
titleStatus: printed
source: { id: source-000, place: '正文' }
validity: { issuer: unknown, issued: unknown, effectiveFrom: unknown, supersedes: unknown, reviewDate: unknown, owner: unknown }
appliesTo: {}
articles:
  - { id: one, zh: '一。', en: 'One.', place: '正文' }
---
`;
		expect(refusal('driver.drive', 'rules.drive', { ...CONTENT, 'rulebooks/rules.mdx': rulebook })).toBe(
			"A unit of posts can't go to rulebooks: their records differ.",
		);
		expect(
			refusal('driver', 'posts/post-bureau/driver', {
				...CONTENT,
				'posts/bank-office/driver.mdx': postFile(
					dutyLines('drive') + dutyLines('wash'),
					'jobRole: driver\ndepartment: office',
				),
			}),
		).toContain('There is no department called “office”.');
	});
});
