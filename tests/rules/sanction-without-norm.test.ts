import { describe, expect, it } from 'vitest';
import { rule } from '#rules/sanction-without-norm.ts';
import { corpusOf, duty, findingsOf, penalty, post, prohibition, reportedBy, rulebook, unit } from './build.ts';

const punish = (zh: string, fields: Parameters<typeof penalty>[1] = {}) =>
	penalty('p', { trigger: { zh, en: 'Some conduct.' }, ...fields });
const book = (norm: string, sanction: ReturnType<typeof penalty>) =>
	rulebook('rules', {
		title: { zh: '设备细则', en: 'Equipment rules' },
		appliesTo: { jobRoles: ['clerk'] },
		articles: [{ ...unit('a', { zh: norm }), penalties: [sanction] }],
	});
const find = (norm: string, sanction: ReturnType<typeof penalty>) => findingsOf(rule, corpusOf([book(norm, sanction)]));

describe('a penalty', () => {
	it('for conduct that no article speaks of is reported at its trigger', () => {
		const [finding] = find('保持设备干净。', punish('违反规定，造成设备丢失。'));
		expect(finding).toMatchObject({ uids: ['rules.p'], at: { path: ['articles', 0, 'penalties', 0, 'trigger'] } });
		expect(finding?.message.en).toContain('“Some conduct”');
	});

	it('of a fault needs a norm about the fault, not about the thing alone', () => {
		expect(find('报表打印机由专人维护。', punish('报表迟报。'))).toHaveLength(1);
		expect(find('报表不得迟报。', punish('报表迟报。'))).toEqual([]);
	});

	it.each([
		['发生抢劫、火灾等突发事件的，立即向分公司报告。', '突发事件迟报、瞒报。', 0],
		['月报表于次月3日前报送财务部。', '报表漏报。', 0],
		['发生抢劫、火灾等突发事件的，立即向分公司报告。', '报表漏报。', 1],
		['突发事件由专人处理。', '突发事件瞒报。', 1],
	])('of a report that is late or missing is met by the demand for it: %s – %s', (norm, trigger, count) => {
		expect(find(norm, punish(trigger))).toHaveLength(count);
	});

	it.each([
		['保持设备干净，不积灰尘。', '设备积尘明显。'],
		['必须爱护终端。', '不爱惜终端，敲击、涂画。'],
		['防止打印机受损。', '使用不当，造成打印机损坏。'],
		['保持设备干净。', '违反本细则规定。'],
		['电池箱盖不得随意打开。', '擅自打开电池箱盖。'],
	])('has its norm, in other words too: %s – %s', (norm, trigger) => {
		expect(find(norm, punish(trigger))).toEqual([]);
	});

	it('of conduct needs a norm about it, not about the time it happens', () => {
		expect(find('上班时间不得离开终端。', punish('上班时间炒股。'))).toHaveLength(1);
		expect(find('上班时间不得炒股。', punish('工作期间炒股。'))).toEqual([]);
	});

	it('needs more than that nothing be done without leave', () => {
		expect(find('电池箱盖不得擅自打开。', punish('擅自在外兼职。'))).toHaveLength(1);
	});

	it('that cites its norm has one', () => {
		expect(find('保持设备干净。', punish('造成丢失。', { cites: ['rules.a'] }))).toEqual([]);
	});

	it('may rest on another rulebook that binds the same people, and on no other', () => {
		const norms = (jobRoles: string[]) =>
			rulebook('norms', {
				appliesTo: { jobRoles },
				articles: [unit('n', { zh: '线路不得乱接，用完关掉电源。' })],
			});
		const rules = book('保持设备干净。', punish('违规使用电源。'));
		expect(reportedBy(rule, corpusOf([rules, norms(['clerk'])]))).toEqual([]);
		expect(reportedBy(rule, corpusOf([rules, norms(['driver'])]))).toEqual(['rules.p']);
	});
});

describe('a sanction of a prohibition', () => {
	it('has a norm where a ban names it', () => {
		const bans = (sanctions: string[]) => [{ ...unit('b', { zh: '严禁跨界揽收邮件。' }), sanctions }];
		const sanctions = [penalty('s', { trigger: { zh: '工作时间饮酒。' } })];
		expect(reportedBy(rule, corpusOf([prohibition('bans', { bans: bans(['s']), sanctions })]))).toEqual([]);
		expect(reportedBy(rule, corpusOf([prohibition('bans', { bans: bans([]), sanctions })]))).toEqual(['bans.s']);
	});
});

describe('a duty of a post that is bound', () => {
	const teller = (zh: string) => post('teller', { jobRole: 'clerk', duties: [duty('leave', { zh })] });
	const beside = (zh: string) =>
		findingsOf(rule, corpusOf([book('保持设备干净。', punish('离柜未签退系统、未锁尾箱。')), teller(zh)]));

	it('is a norm where it demands what was not done', () => {
		expect(beside('离柜必须签退系统、锁好尾箱。')).toEqual([]);
	});

	it('is none where it only mentions the thing', () => {
		expect(beside('每日清点尾箱。')).toHaveLength(1);
	});
});
