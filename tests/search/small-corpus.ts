import type { Corpus } from '#model/corpus.ts';
import { corpusOf, duty, entry, gap, guide, organisation, part, post, unit, vocabulary } from '../rules/build.ts';

/** A handbook small enough to count by hand: two posts of two organisations, a rulebook, a guide and the names they use. */
export function createSmallCorpus(): Corpus {
	return corpusOf([
		organisation('bank-office', {
			title: { zh: '银行办公室', en: 'Bank office' },
			departments: [{ id: 'office', name: { zh: '行政部', en: 'Administration' }, nameStatus: 'printed' }],
		}),
		organisation('postal-bureau', { title: { zh: '邮政局', en: 'Postal bureau' }, sector: 'post' }),
		post('archivist', {
			title: { zh: '档案管理员', en: 'Archivist' },
			department: 'office',
			duties: [
				duty('keep-archives', {
					zh: '负责档案的保管，做好档案管理。',
					en: 'Keep the archives and manage them.',
					subjects: ['archives'],
				}),
				duty('fines', {
					zh: '违规的每次扣罚100-200元，占20％。',
					en: 'Fine breaches 100–200 yuan each time, 20%.',
					subjects: ['archives'],
				}),
				gap('lost-duty'),
			],
		}),
		post('driver', {
			organisation: 'postal-bureau',
			title: { zh: '运钞车驾驶员', en: 'Cash driver' },
			duties: [
				duty('drive', {
					zh: '驾驶运钞车，检查车辆；管理好𠮷字号钥匙。',
					en: 'Drive the cash truck and check vehicles.',
				}),
				duty('accounts', {
					zh: '核对账户。',
					en: 'Check the accounts and manage the bank’s head office keys.',
				}),
			],
		}),
		entry('rulebooks', 'rules', {
			title: { zh: '设备规定', en: 'Equipment rules' },
			titleStatus: 'printed',
			source: { id: 'source-000', place: '正文' },
			validity: {
				issuer: 'unknown',
				issued: 'unknown',
				effectiveFrom: 'unknown',
				supersedes: 'unknown',
				reviewDate: 'unknown',
				owner: 'unknown',
			},
			appliesTo: {},
			articles: [
				{
					...unit('checks', { zh: '每天检查设备，档案另行保管。', en: 'Check the equipment daily.' }),
					label: '第一条',
					items: [unit('item', { zh: '打印机。', en: 'Printers.' })],
				},
			],
		}),
		guide('essentials', {
			title: { zh: '工作要义', en: 'Essentials' },
			parts: [
				part('section', 'aims', {
					heading: { zh: '工作目标', en: 'Aims' },
					zh: '提高效率。',
					en: 'Be quick.',
					children: [part('list-item', 'first', { zh: '重视行政管理。', en: 'Value administration.' })],
				}),
			],
		}),
		vocabulary({
			vocabulary: 'subjects',
			items: [{ id: 'archives', zh: '档案工作', en: 'Archives', aliases: ['案卷'] }],
		}),
		vocabulary({ vocabulary: 'terms', items: [{ id: 'account', zh: '账户', en: 'account', variants: ['帐户'] }] }),
	]);
}
