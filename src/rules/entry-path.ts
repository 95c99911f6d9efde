import { isOf } from '#model/entry.ts';
import type { AnyEntry } from '#model/entry.ts';
import { findClosest } from '#text/closest.ts';
import type { Rule, Statement } from './rule.ts';

interface Fault {
	field: string[];
	statement: Statement;
}

/** A post lies in its organisation’s folder; the folder is part of its address. */
function checkPost(
	entry: AnyEntry & { collection: 'posts' },
	folders: readonly string[],
	organisations: readonly string[],
): Fault | undefined {
	const { organisation } = entry.data;
	if (folders.length === 1 && folders[0] === organisation) return undefined;
	const folder = folders.join('/');
	if (folder === '') {
		const message = {
			zh: `文件直接放在 content/posts/ 里；要放进所属组织的文件夹 content/posts/${organisation}/。`,
			en: `The file lies in content/posts/ itself; it belongs in its organisation’s folder, content/posts/${organisation}/.`,
		};
		return { field: ['organisation'], statement: { message, values: [folder, organisation] } };
	}
	const near = organisations.includes(folder) ? undefined : findClosest(folder, organisations);
	return {
		field: ['organisation'],
		statement: {
			message: {
				zh: `文件在文件夹“${folder}”里，organisation 写的却是“${organisation}”。${near === undefined ? '' : `文件夹名是不是“${near}”？`}`,
				en: `The file lies in the folder “${folder}”, but its organisation is “${organisation}”.${near === undefined ? '' : ` Is the folder “${near}”?`}`,
			},
			values: [folder, organisation],
		},
	};
}

function checkVocabulary(entry: AnyEntry & { collection: 'vocabulary' }): Fault | undefined {
	const { vocabulary } = entry.data;
	if (entry.id === vocabulary) return undefined;
	const message = {
		zh: `文件名是“${entry.id}”，内容却是词表“${vocabulary}”；每种词表只有一个文件，名称相同。`,
		en: `The file is named “${entry.id}”, but holds the vocabulary “${vocabulary}”; each vocabulary is one file of its own name.`,
	};
	return { field: ['vocabulary'], statement: { message, values: [entry.id, vocabulary] } };
}

function checkFolder(entry: AnyEntry, folders: readonly string[]): Fault | undefined {
	if (folders.length === 0) return undefined;
	const folder = folders.join('/');
	const message = {
		zh: `“${entry.id}”放在了下级文件夹“${folder}”里；content/${entry.collection}/ 下不再分文件夹。`,
		en: `“${entry.id}” lies in the folder “${folder}”; content/${entry.collection}/ has no folders.`,
	};
	return { field: [], statement: { message, values: [folder] } };
}

export const rule: Rule = {
	id: 'entry-path',
	family: 'references',
	severity: 'error',
	doc: {
		what: {
			zh: '岗位文件放在所属组织的文件夹里，词表文件与词表同名，其余集合不分文件夹。',
			en: 'A post lies in its organisation’s folder, a vocabulary file has its vocabulary’s name, and other collections have no folders.',
		},
		why: {
			zh: '文件的位置就是网址的一部分；位置与内容不一致，读者会在错误的组织下找到岗位。',
			en: 'A file’s place is part of its address; out of step with its content, readers find a post under the wrong organisation.',
		},
		fix: {
			zh: '把文件移到正确的文件夹（已发布的用 npm run move），或改正字段。',
			en: 'Move the file to the right folder (with npm run move once it is published), or correct the field.',
		},
	},
	reach: 'entry',
	check(corpus, report) {
		const { entries } = corpus;
		const organisations = corpus.entriesOf('organisations').map(({ id }) => id);
		for (const entry of entries) {
			const folders = entry.path.split('/').slice(1, -1);
			const fault = isOf(entry, 'posts')
				? checkPost(entry, folders, organisations)
				: (checkFolder(entry, folders) ?? (isOf(entry, 'vocabulary') ? checkVocabulary(entry) : undefined));
			if (fault) report({ on: entry, field: fault.field }, fault.statement);
		}
		return entries.length;
	},
};
