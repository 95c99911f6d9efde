import { SearchError } from './error.ts';

/** Fetches a file of the index, still packed; `fresh` passes by every cache. Rejects with a `SearchError`. */
export type Load = (path: string, fresh: boolean) => Promise<Uint8Array<ArrayBuffer>>;

/** Fetches index files from the site whose home is at `base`; shards never change, the manifest is asked for anew. */
export function createLoad(base: string, fetchFile: typeof fetch = (...request) => fetch(...request)): Load {
	const root = base.endsWith('/') ? base : `${base}/`;
	return async (path, fresh) => {
		const immutable = path.split('/').length > 2;
		let response: Response;
		try {
			response = await fetchFile(root + path, {
				cache: fresh ? 'reload' : immutable ? 'force-cache' : 'no-cache',
			});
			if (response.ok) return new Uint8Array(await response.arrayBuffer());
		} catch (error) {
			throw new SearchError('network', path, error);
		}
		throw new SearchError(response.status === 404 || response.status === 410 ? 'missing' : 'network', path);
	};
}

/** Unpacks a file; zlib's checksum tells a damaged one. */
export async function unpack(packed: Uint8Array<ArrayBuffer>, path: string): Promise<Uint8Array<ArrayBuffer>> {
	if (typeof DecompressionStream === 'undefined') throw new SearchError('browser', path);
	try {
		const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream('deflate'));
		return new Uint8Array(await new Response(stream).arrayBuffer());
	} catch (error) {
		throw new SearchError('corrupt', path, error);
	}
}
