import type { Loader } from 'astro/loaders';
import type { RecordName } from '#schema/collections.ts';
import type { CheckedCorpus } from './check.ts';

function checkedCorpus({ config, collection }: Parameters<Loader['load']>[0]): CheckedCorpus {
	const load = config.integrations.find(({ name }) => name === 'corpus')?.hooks['corpus:load'];
	if (!load) throw new Error('astro.config.mjs must list the corpus integration.');
	return load(collection);
}

/** Copies one collection of the checked corpus into Astro's store, as it was authored; an entry without a body becomes no module. */
export function corpusLoader(): Loader {
	return {
		name: 'corpus',
		load(context) {
			const { collection, store } = context;
			const { corpus } = checkedCorpus(context);
			const entries = corpus.entries.filter((entry) => entry.collection === collection);
			const ids = new Set(entries.map(({ id }) => id));
			for (const id of store.keys()) if (!ids.has(id)) store.delete(id);
			for (const { id, data, file, body } of entries) {
				const digest = context.generateDigest({ data, body });
				store.set({ id, data, filePath: file, digest, ...(body && { body, deferredRender: true }) });
				if (body) store.addModuleImport(file);
			}
			return Promise.resolve();
		},
	};
}

/** Copies one record at the root of `content/` into the store. */
export function recordLoader(): Loader {
	return {
		name: 'corpus',
		load(context) {
			const { collection } = context;
			const { asOf, floors, waivers, redirects } = checkedCorpus(context).corpus;
			const records: Record<RecordName, object> = {
				'as-of': { date: asOf, floors },
				waivers: { waivers },
				redirects: { redirects },
			};
			const data = { ...records[collection as RecordName] };
			context.store.set({
				id: collection,
				data,
				filePath: `content/${collection}.mdx`,
				digest: context.generateDigest(data),
			});
			return Promise.resolve();
		},
	};
}

/** Copies what nobody authors into the store: the ledger, and the findings with their waivers. */
export function checkedLoader(): Loader {
	return {
		name: 'corpus',
		load(context) {
			const { corpus, findings } = checkedCorpus(context);
			const data = { anchors: corpus.anchors, findings };
			context.store.set({ id: 'checked', data, digest: context.generateDigest(data) });
			return Promise.resolve();
		},
	};
}
