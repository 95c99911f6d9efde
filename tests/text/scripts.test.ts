import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

import { getFold, restrictFold } from '#text/fold.ts';
import { normaliseText } from '#text/normalise.ts';
import { SCRIPT_EXCEPTIONS } from '#text/script-exceptions.ts';
import { toTraditional } from '#text/scripts.ts';
import { findTraditional, hasTraditional } from '#text/traditional.ts';
import { printed } from './sources.ts';

describe('traditional Chinese', () => {
	it.each(
		'后勤:後勤 干部:幹部 若干:若干 干净:乾淨 后面:後面 公里:公里 里面:裏面 系统:系統 关系:關係 联系:聯繫 制度:制度 制作:製作 台席:台席 标准:標準 批准:批准 答复:答覆 修复:修復 重复:重複 发展:發展 收发:收發 案卷:案卷 余额:餘額 征求:徵求 报表:報表 谷物:穀物 只有:只有 签到:簽到 借阅:借閲 占用:佔用 每周:每週 周到:周到 细致:細緻 采购:採購 几乎:幾乎 吃拿卡要:吃拿卡要 方向:方向 审核:審核 简体:簡體'
			.split(' ')
			.map((pair) => pair.split(':')),
	)('%s → %s', (simplified = '', traditional) => {
		expect(toTraditional(simplified)).toBe(traditional);
	});

	it.each([
		['编发邮政信息,准确编发文号', '編發郵政信息,準確編發文號'],
		['处理储汇业务的投诉', '處理儲匯業務的投訴'],
		['在班内实行值日制度', '在班內實行值日制度'],
		['每日制作报表', '每日製作報表'],
		['勤于思考', '勤於思考'],
		['件件有回音', '件件有回音'],
		['资费及准限寄执行情况', '資費及准限寄執行情況'],
		['还是只扣一次', '還是只扣一次'],
		['不准倒卖；登记不准确', '不准倒賣；登記不準確'],
		['冲账、冲减、红冲；冲突', '沖賬、沖減、紅沖；衝突'],
		['双签、会签、标签、封签', '雙簽、會簽、標籤、封籤'],
		['服务周志、周有安排', '服務週誌、週有安排'],
		['为群众服务，高峰时段', '為群眾服務，高峰時段'],
	])('%s keeps its sense', (simplified, traditional) => {
		expect(toTraditional(simplified)).toBe(traditional);
	});

	it('applies each exception as listed', () => {
		for (const [simplified, traditional] of SCRIPT_EXCEPTIONS)
			expect(toTraditional(simplified), simplified).toBe(traditional);
	});

	it('leaves English, figures and marks alone', () => {
		expect(toTraditional('Duty (10), 20% – “A4”')).toBe('Duty (10), 20% – “A4”');
	});

	it('is found again by the reader who types what it shows, all over the content', () => {
		const folder = join(import.meta.dirname, '../../content');
		const texts = readdirSync(folder, { recursive: true, encoding: 'utf8' })
			.filter((file) => file.endsWith('.mdx'))
			.map((file) => readFileSync(join(folder, file), 'utf8'));
		expect(texts.length).toBeGreaterThan(10);
		const simplified = texts.filter((text) => !hasTraditional(text));
		const fold = restrictFold(getFold(), texts);
		for (const text of simplified)
			expect(normaliseText(toTraditional(text), { fold })).toBe(normaliseText(text, { fold }));
	});
});

describe('traditional characters in a simplified text', () => {
	it('are found with their simplified form and place', () => {
		expect(findTraditional('邮政辦公室𠮷網')).toEqual([
			{ character: '辦', simplified: '办', from: 2, to: 3 },
			{ character: '網', simplified: '网', from: 7, to: 8 },
		]);
	});

	it('are those of Hong Kong too', () => {
		expect(findTraditional('衞生説明').map(({ character }) => character)).toEqual(['衞', '説']);
	});

	it('are none in what both scripts write', () => {
		for (const text of ['乾坤', '瞭望', '著作', '后勤干部', 'Duty', printed.demands])
			expect(hasTraditional(text), text).toBe(false);
		expect(hasTraditional(printed.traditional)).toBe(true);
	});
});
