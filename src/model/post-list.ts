import { isCounted } from './contents.ts';
import type { Binding } from './applies.ts';
import type { Corpus } from './corpus.ts';
import type { AnyEntry, Entry } from './entry.ts';
import { groupPosts, postsOf } from './navigation.ts';
import type { PostGroup } from './navigation.ts';
import type { Post } from './post.ts';
import type { Unit } from './unit.ts';

/** One post in a list: what it holds, what is missing. */
export interface PostRow {
	post: Post;
	/** Duties that survive. */
	duties: number;
	/** Duties that the source lost. */
	missing: number;
	/** The points its score sheet adds up to; undefined where nothing of a sheet survives. */
	total: number | undefined;
	scoring: 'none' | 'lost' | 'incomplete' | 'complete';
}

/** An organisation’s posts in a list, with what it announces beside what is there. */
export interface OrganisationSummary {
	organisation: Entry<'organisations'>;
	groups: readonly { department: PostGroup['department']; rows: readonly PostRow[] }[];
	posts: number;
	duties: number;
	missing: number;
	/** Posts with a complete score sheet. */
	scored: number;
	/** The posts and people it says it has; undefined where it doesn’t say. */
	announcedPosts: number | undefined;
	announcedHeadcount: number | undefined;
	/** People of the posts that say how many hold them. */
	headcount: number;
	/** Posts that don’t say. */
	headcountUnknown: number;
}

/** A document that binds or serves posts of an organisation. */
export interface OrganisationBinding {
	entry: AnyEntry;
	/** Units that concern any of its posts, in reading order, without sanctions and closing clauses. */
	units: readonly Unit[];
	posts: readonly Post[];
}

function createRow(post: Post): PostRow {
	const missing = post.duties.filter(({ gap }) => gap).length;
	const { sheet } = post;
	return {
		post,
		duties: post.duties.length - missing,
		missing,
		total: sheet && sheet.items.length > 0 ? sheet.total : undefined,
		scoring: sheet?.status ?? 'none',
	};
}

/** Sums up an organisation: its posts by department, and their figures. */
export function summariseOrganisation(corpus: Corpus, organisation: Entry<'organisations'>): OrganisationSummary {
	const groups = groupPosts(corpus, organisation).map(({ department, posts }) => ({
		department,
		rows: posts.map(createRow),
	}));
	const rows = groups.flatMap((group) => group.rows);
	const counts = rows.map(({ post }) => post.entry.data.headcount);
	const { announced } = organisation.data;
	return {
		organisation,
		groups,
		posts: rows.length,
		duties: rows.reduce((total, { duties }) => total + duties, 0),
		missing: rows.reduce((total, { missing }) => total + missing, 0),
		scored: rows.filter(({ scoring }) => scoring === 'complete').length,
		announcedPosts: announced?.posts,
		announcedHeadcount: announced?.headcount,
		headcount: counts.reduce<number>((total, count) => total + (count === 'unknown' ? 0 : count), 0),
		headcountUnknown: counts.filter((count) => count === 'unknown').length,
	};
}

/** Every organisation with its posts, in order. */
export function summariseOrganisations(corpus: Corpus): OrganisationSummary[] {
	return corpus.entriesOf('organisations').map((organisation) => summariseOrganisation(corpus, organisation));
}

/** Gathers what binds or serves the posts of an organisation, each document once, in reading order. */
export function bindingsOfOrganisation(corpus: Corpus, organisation: string): OrganisationBinding[] {
	const found = new Map<AnyEntry, { bindings: Binding[]; posts: Post[] }>();
	for (const post of postsOf(corpus, organisation)) {
		for (const binding of corpus.bindingsOf(post)) {
			const own = found.get(binding.entry) ?? { bindings: [], posts: [] };
			found.set(binding.entry, own);
			own.bindings.push(binding);
			own.posts.push(post);
		}
	}
	return corpus.entries.flatMap((entry) => {
		const own = found.get(entry);
		if (!own) return [];
		const bound = own.bindings.flatMap((binding) => binding.units.filter(isCounted));
		const units = [...new Set(bound)].sort((a, b) => a.order - b.order);
		return [{ entry, units, posts: own.posts }];
	});
}
