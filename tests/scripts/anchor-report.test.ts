import { describe, expect, it } from 'vitest';
import type { AnchorReview } from '#model/anchors.ts';
import { listChanges, summarise } from '../../scripts/authoring/anchor-report.ts';

const review: AnchorReview = {
	live: 7,
	old: 2,
	changes: [
		{ kind: 'lost', address: 'posts/x/a#gone' },
		{ kind: 'added', address: 'posts/x/b' },
		{ kind: 'added', address: 'posts/x/b#one' },
		{ kind: 'added', address: 'posts/x/b#two' },
		{ kind: 'added', address: 'posts/x/c#three' },
		{ kind: 'moved', address: 'posts/x/d', to: 'posts/x/b', by: 'formerly' },
		{ kind: 'removed', address: 'posts/x/e', to: 'removed', by: 'redirect' },
		{ kind: 'revived', address: 'posts/x/f' },
	],
};

describe('the report on published links', () => {
	it('says one line for each change, a new page with its anchors in one, losses last', () => {
		expect(listChanges(review)).toEqual([
			'+ posts/x/b  new page, 2 anchors',
			'+ posts/x/c#three',
			'→ posts/x/d  now posts/x/b (formerly)',
			'− posts/x/e  removed; an archive page says why',
			'↺ posts/x/f  is in use again',
			'✗ posts/x/a#gone  leads nowhere',
		]);
	});

	it('ends with counts', () => {
		expect(summarise(review)).toBe(
			'7 published links in use, 2 old ones lead on; 4 added, 1 moved, 1 removed, 1 revived, 1 lost.',
		);
	});
});
