import { listBans } from '#model/prohibition.ts';
import type { Rule } from './rule.ts';

export const rule: Rule = {
	id: 'prohibition-sanctioned',
	family: 'phrases-and-prohibitions',
	severity: 'warning',
	doc: {
		what: {
			zh: '每条禁令都写明违反后按哪一项处分（sanctions）处理。',
			en: 'Every ban names the sanction that follows a breach (“sanctions”).',
		},
		why: {
			zh: '没有处分的禁令只是劝告；处分与禁令对不上，处理时就没有依据。',
			en: 'A ban without a sanction is mere advice, and whoever must act on a breach has nothing to act on.',
		},
		fix: {
			zh: '在禁令的 sanctions 里列出适用的处分；确无处分的，请发文单位补上。',
			en: 'List the sanction in the ban’s “sanctions”; where there is none, have the issuer add it.',
		},
	},
	check(corpus, report) {
		let examined = 0;
		for (const { id } of corpus.entriesOf('prohibitions')) {
			for (const { ban, sanctions } of listBans(corpus, id)) {
				if (ban.gap) continue;
				examined += 1;
				const alive = sanctions.filter(({ gap }) => !gap);
				if (alive.length > 0) continue;
				const [lost] = sanctions;
				report(
					{ on: ban, field: ['sanctions'], key: true },
					{
						message: lost
							? { zh: `“${ban.zh}”的处分原文缺。`, en: 'The sanction of this ban is lost in the source.' }
							: { zh: `“${ban.zh}”没有对应的处分。`, en: 'No sanction follows a breach of this ban.' },
						values: [ban.zh, ...(ban.data.sanctions ?? [])],
						...(lost && { related: [{ on: lost, note: { zh: '缺的处分。', en: 'The lost sanction.' } }] }),
					},
				);
			}
		}
		return examined;
	},
};
