/** Why search can't answer: `network` no answer, `missing` the file is gone (a new version was published), `corrupt` it is damaged, `outdated` page and index are of different versions, `browser` too old. */
export type SearchFailure = 'network' | 'missing' | 'corrupt' | 'outdated' | 'browser';

/** A search that failed; trying again fetches afresh whatever failed, unless the page or the browser is too old. */
export class SearchError extends Error {
	readonly failure: SearchFailure;
	/** The file it is about, below the site's base. */
	readonly path: string;

	constructor(failure: SearchFailure, path: string, cause?: unknown) {
		super(`Search could not read ${path} (${failure}).`, { cause });
		this.name = 'SearchError';
		this.failure = failure;
		this.path = path;
	}
}

/** Whether a file is gone. */
export function isMissing(error: unknown): boolean {
	return error instanceof SearchError && error.failure === 'missing';
}
