/** Where the site will stand. */
export interface SiteSettings {
	/** Undefined where the host is not known: no canonical addresses and no QR codes then. */
	site: string | undefined;
	base: string;
}

const PATH = /^\/?(?:[\p{L}\p{N}._~-]+(?:\/|$))*$/u;

function findFault(site: string, base: string): string | undefined {
	const url = URL.parse(site || 'https://unknown.example');
	if (url === null || !/^https?:$/u.test(url.protocol))
		return `SITE_URL is "${site}": give the host with its scheme, such as https://hr.example.`;
	if (url.href !== `${url.origin}/`)
		return `SITE_URL is "${site}": give the scheme and the host alone, ${url.origin}, and the path as BASE_PATH, such as /handbook/.`;
	return PATH.test(base) && !base.split('/').some((part) => /^\.\.?$/u.test(part))
		? undefined
		: `BASE_PATH is "${base}": give a path such as /handbook/. (Git Bash takes a path that begins with / for a folder: there write handbook/.)`;
}

/** Reads where the site will stand from `SITE_URL` and `BASE_PATH`; throws one sentence where they can't be right. */
export function readSiteSettings({ SITE_URL = '', BASE_PATH = '' }: Readonly<NodeJS.ProcessEnv>): SiteSettings {
	const [site, base] = [SITE_URL.trim(), BASE_PATH.trim()];
	const fault = findFault(site, base);
	if (fault !== undefined) throw new Error(fault);
	return { site: site === '' ? undefined : site, base: base === '' ? '/' : base };
}
