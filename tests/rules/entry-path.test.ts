import { describe, expect, it } from 'vitest';
import { rule } from '#rules/entry-path.ts';
import { corpusOf, entry, findingsOf, guide, organisation, post, vocabulary } from './build.ts';

const bank = organisation('bank-office');
const moved = (folder: string | undefined) => {
	const { data } = post('driver') as ReturnType<typeof post> & { collection: 'posts' };
	return entry('posts', 'driver', data, folder);
};

describe('a file', () => {
	it('of a post lies in its organisation’s folder', () => {
		expect(findingsOf(rule, corpusOf([bank, post('driver')]))).toEqual([]);
		const [finding] = findingsOf(rule, corpusOf([bank, moved('bank-ofice')]));
		expect(finding).toMatchObject({ uids: ['driver'], severity: 'error', at: { path: ['organisation'] } });
		expect(finding?.message.en).toContain('Is the folder “bank-office”?');
		expect(findingsOf(rule, corpusOf([bank, moved(undefined)])).map(({ message }) => message.en)).toEqual([
			'The file lies in content/posts/ itself; it belongs in its organisation’s folder, content/posts/bank-office/.',
		]);
		expect(findingsOf(rule, corpusOf([bank, moved('bank-office/deep')]))).toHaveLength(1);
	});

	it('of another collection lies in no folder', () => {
		const { data } = guide('essay') as ReturnType<typeof guide> & { collection: 'guides' };
		expect(findingsOf(rule, corpusOf([entry('guides', 'essay', data, 'deep')]))[0]?.message.zh).toContain(
			'不再分文件夹',
		);
	});

	it('of a vocabulary has its name', () => {
		const subjects = vocabulary({ vocabulary: 'subjects', items: [{ id: 'cash', zh: '现金' }] });
		expect(findingsOf(rule, corpusOf([subjects]))).toEqual([]);
		expect(findingsOf(rule, corpusOf([{ ...subjects, id: 'more-subjects' }]))[0]?.values).toEqual([
			'more-subjects',
			'subjects',
		]);
	});
});
