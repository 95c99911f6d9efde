import { defectsOf } from './defect.ts';
import { reword, setField, swap, swapIn } from './edits.ts';

const MORE = [
	'control-acts-tagged',
	'responsibility-matches-verb',
	'assessment-text-drift',
	'criterion-adds-norm',
	'interval-arithmetic',
	'frequency-conflict',
];

export const languageDefects = [
	...defectsOf(
		'translation-complete',
		[...MORE, 'translation-figures', 'translation-terms', 'verb-first'],
		[
			['a duty without English', setField('cash-driver.know-anti-violence-plan', 'en')],
			['a title without English', swap('news-officer', ["  en: 'News and publicity'\n", ''])],
			[
				'Chinese in the English field',
				reword(
					'branch-head.workplace-hygiene',
					'负责维护班组生产现场的环境卫生。',
					'负责维护班组生产现场的环境卫生。',
				),
			],
			['a phrase without English', setField('zhuzhou-phrases.come-again', 'en')],
			[
				'a note without English',
				swapIn('dongtou-document-clerk.post-and-forward-letters', [
					"\n        en: 'Three words are printed without marks; we read “letters from the public, users and staff”.'",
					'',
				]),
			],
			[
				'English in the Chinese field',
				reword(
					'consumer-protection-officer.educate-consumers',
					'Organise consumer education in the whole bank.',
					'Organise consumer education in the whole bank.',
				),
				['cjk-typography'],
			],
			['a subject without English', swap('subjects', ["    en: 'Seals'\n", ''])],
			[
				'a penalty’s trigger without English',
				swapIn('information-equipment-rules.dust-on-equipment', [
					"\n          en: 'Failing to keep the surroundings of outlet equipment clean, so that dust has plainly gathered.'",
					'',
				]),
			],
		],
	),
	...defectsOf('translation-figures', MORE, [
		[
			'50 yuan becomes 500',
			swapIn('information-equipment-rules.dust-on-equipment', [
				'Fine the unit responsible 50 yuan',
				'Fine the unit responsible 500 yuan',
			]),
		],
		[
			'20% becomes 25%',
			swapIn('information-equipment-rules.improper-use-damage', [
				'deduct 20% of the value',
				'deduct 25% of the value',
			]),
		],
		[
			'15 minutes become 50',
			swapIn('one-two-three-window-service.one-ahead', ['15 minutes early', '50 minutes early']),
		],
		['the year is another', swapIn('eight-bans.effective-date', ['1 August 2007', '1 August 2017'])],
		[
			'monthly becomes weekly',
			swapIn('branch-head.monthly-analysis-meeting', ['quality every month,', 'quality every week,']),
		],
		[
			'3 to 5 points become 3 to 8',
			swapIn('deputy-director-personnel.deduct-archives-error', ['3 to 5 points', '3 to 8 points']),
		],
		[
			'ten hours become eight',
			swapIn('outlet-equipment-norms.keep-terminals-online', ['10 hours a day', '8 hours a day']),
		],
		[
			'one of four is lost in words',
			swapIn('office-essentials.four-marks', ["en: 'the four marks'", "en: 'the five marks'"]),
			['translation-terms'],
		],
	]),
	...defectsOf(
		'translation-terms',
		[...MORE, 'translation-figures', 'work-known'],
		[
			[
				'striving for excellence in other words',
				swapIn('office-director-bank.supervise-excellence-and-civilization', [
					'the activities for striving for excellence',
					'the campaign of being first and best',
				]),
			],
			[
				'four no letting pass in other words',
				swapIn('three-natures.inspect-before-opening', [
					'keep to the four “no letting pass”',
					'keep to the quartet of refusals',
				]),
			],
			[
				'the star service in other words',
				swapIn('counter-clerk.star-service-and-manners', ['star-rated service', 'five-star hospitality']),
			],
			[
				'a law under another name',
				swapIn('district-branch-head.carry-out-laws-and-rules', [
					'Commercial Bank Law of the People’s Republic of China',
					'Act on Commercial Banking',
				]),
			],
			[
				'the two certificates in other words',
				swapIn('personnel-supervisor.renew-certificates-and-manage-institutions', [
					'the two certificates',
					'both licences',
				]),
			],
			[
				'a work under another name',
				swapIn('branch-business-management.service-norms-and-satisfaction', [
					'Postal Communication Service Norms',
					'Standards of Postal Service',
				]),
			],
			[
				'the duty head in other words',
				swapIn('branch-head.duty-head-and-complaints', ['duty-head system', 'shift leader arrangement']),
			],
		],
	),
];
