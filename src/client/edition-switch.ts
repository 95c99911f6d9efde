/** What makes a link be followed or copied: a click, its middle button or its menu. */
const USES = ['click', 'auxclick', 'contextmenu'];

/** Another edition opens at the same clause, and with the same search; anchors and searches are alike in all. */
export function keepPlace(page: Document): void {
	for (const link of page.querySelectorAll<HTMLAnchorElement>('.editions a')) {
		for (const use of USES) {
			link.addEventListener(use, () => {
				link.search = location.search;
				link.hash = location.hash;
			});
		}
	}
}
