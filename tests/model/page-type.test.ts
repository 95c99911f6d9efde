import { describe, expect, it } from 'vitest';
import { namePageType } from '#model/page-type.ts';
import { viewOf } from './views.ts';

describe('a kind of page', () => {
	it.each([
		['/', 'nav.home'],
		['a-z', 'a-z.title'],
		['posts', 'collection.posts'],
		['posts/*', 'a11y.type.each collection.posts'],
		['posts/* (shortest)', 'a11y.type.shortest collection.posts'],
		['print/posts/*', 'a11y.type.print collection.posts'],
		['consistency/*', 'a11y.type.rules'],
	])('%s has a name', (type, name) => {
		expect(namePageType(viewOf([]), type)).toBe(name);
	});
});
