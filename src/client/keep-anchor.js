// A refresh drops the anchor of the address it leaves: with one, this page goes on by itself, before the refresh is read.
(function () {
	const { hash } = location;
	const { target } = document.currentScript.dataset;
	if (hash === '' || target === undefined) return;
	stop();
	location.replace(target + hash);
})();
