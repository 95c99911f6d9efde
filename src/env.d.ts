/// <reference types="astro/client" />

declare module 'remark-join-cjk-lines' {
	import type { Plugin } from 'unified';
	import type { Root } from 'mdast';

	/** Drops the space that a line break leaves between two Chinese lines. */
	const remarkJoinCjkLines: Plugin<[], Root>;
	export default remarkJoinCjkLines;
}

declare namespace App {
	interface Locals {
		/** The edition of the page, for the components of MDX bodies; the page’s own body component sets it. */
		view: import('#model/view.ts').View;
	}
}
