// Runs before the first paint: applies the reader's own settings, and says that scripts run.
(function () {
	const root = document.documentElement;
	root.dataset.js = '';
	try {
		/** @type {unknown} */
		const kept = JSON.parse(localStorage.getItem('display') ?? '{}');
		const { theme, type } = /** @type {Record<string, string | undefined>} */ (kept);
		if (theme) root.dataset.theme = theme;
		if (type) root.dataset.type = type;
	} catch {
		// The device keeps nothing: the page looks as the system says.
	}
})();
