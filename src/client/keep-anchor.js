// A refresh drops the anchor of the address it leaves: with one, this page goes on by itself, before the refresh is read.
(function () {
	const { hash } = location;
	const { currentScript: script } = document;
	const target = script.getAttribute('data-target');
	const elsewhere = script.getAttribute(`data-at-${hash.slice(1)}`);
	const to = elsewhere === null && target !== null ? target + hash : elsewhere;
	if (hash === '' || to === null) return;
	stop();
	location.replace(to);
})();
