/** What the scheduler needs to know of a step. */
export interface Job {
	name: string;
	needs?: readonly string[];
	after?: readonly string[];
}

/** How a job ended; `unrun` where something it rests on failed. */
export type Ending = 'passed' | 'failed' | 'unrun';

/**
 * Runs jobs in their order, at most `limit` at a time, each as soon as all it names has ended.
 * Rejects where jobs wait for each other or for one that isn't there.
 */
export async function runJobs<J extends Job>(
	jobs: readonly J[],
	limit: number,
	run: (job: J) => Promise<boolean>,
	ended: (job: J, ending: Ending) => void,
): Promise<void> {
	const waiting = [...jobs];
	const running = new Map<string, Promise<void>>();
	const endings = new Map<string, Ending>();

	const end = (job: J, ending: Ending) => {
		endings.set(job.name, ending);
		ended(job, ending);
	};
	const isReady = ({ needs = [], after = [] }: J) => [...needs, ...after].every((name) => endings.has(name));

	while (waiting.length > 0 || running.size > 0) {
		const index = running.size < limit ? waiting.findIndex(isReady) : -1;
		const [job] = index < 0 ? [] : waiting.splice(index, 1);
		if (job === undefined) {
			if (running.size === 0)
				throw new Error(`Nothing left to wait for: ${waiting.map(({ name }) => name).join(', ')}`);
			await Promise.race(running.values());
		} else if (job.needs?.some((name) => endings.get(name) !== 'passed')) {
			end(job, 'unrun');
		} else {
			const task = run(job).then((succeeded) => {
				running.delete(job.name);
				end(job, succeeded ? 'passed' : 'failed');
			});
			running.set(job.name, task);
		}
	}
}
