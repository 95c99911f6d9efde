/** Share of the window above which the clause being read begins. */
const READING_LINE = 0.3;

/** Marks, in the lists of a page's contents, the heading and the clause that are being read. */
export function followReading(page: Document): void {
	const links = [...page.querySelectorAll<HTMLAnchorElement>('.toc a[href^="#"], .side a[href^="#"]')];
	const places = links.flatMap((link) => {
		const target = page.getElementById(decodeURIComponent(link.hash.slice(1)));
		return target ? [{ link, target }] : [];
	});
	if (places.length === 0) return;
	let current: readonly HTMLAnchorElement[] = [];
	let waiting = false;

	const mark = (): void => {
		waiting = false;
		const line = innerHeight * READING_LINE;
		const passed = places
			.filter(({ target }) => target.getBoundingClientRect().top <= line)
			.map(({ link }) => link);
		const last = passed.at(-1);
		const heading = last?.closest('ol ol')?.parentElement?.querySelector('a');
		const now = last ? (heading ? [heading, last] : [last]) : [];
		if (now.at(-1) === current.at(-1)) return;
		for (const link of current) link.removeAttribute('aria-current');
		for (const link of now) link.setAttribute('aria-current', 'true');
		current = now;
	};
	const schedule = (): void => {
		if (waiting) return;
		waiting = true;
		requestAnimationFrame(mark);
	};
	addEventListener('scroll', schedule, { passive: true });
	addEventListener('resize', schedule, { passive: true });
	mark();
}
