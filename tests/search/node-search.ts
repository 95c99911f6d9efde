import { SearchError } from '#search/error.ts';
import { buildIndex } from '#search/build-index.ts';
import type { IndexFiles } from '#search/build-index.ts';
import type { Load } from '#search/load.ts';
import { createSearch } from '#search/search.ts';
import type { Search, SearchResult } from '#search/search.ts';
import type { Corpus } from '#model/corpus.ts';
import type { Edition } from '#model/edition.ts';
import type { Hit } from '#search/hit.ts';

/** Answers from files in memory as a server would. */
export function loadFrom(files: IndexFiles): Load {
	return (path) => {
		const bytes = files.get(path);
		return bytes ? Promise.resolve(new Uint8Array(bytes)) : Promise.reject(new SearchError('missing', path));
	};
}

/** Search over a corpus in one edition, without a browser. */
export function searchIn(corpus: Corpus, edition: Edition = 'zh-hans', files: IndexFiles = buildIndex(corpus)): Search {
	return createSearch({ base: '/', edition, load: loadFrom(files) });
}

/** Every hit of a result. */
export function readAll(result: SearchResult): Promise<Hit[]> {
	return result.read(0, result.total);
}

/** Texts of segments, matches in brackets. */
export function marked(segments: Hit['text'] = []): string {
	return segments.map(({ text, match }) => (match ? `[${text}]` : text)).join('');
}
