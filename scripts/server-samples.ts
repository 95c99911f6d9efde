import { CACHE_CONTROL, IMMUTABLE_FOLDER, MEDIA_TYPES, RESPONSE_HEADERS } from './headers.ts';

const HEADERS = Object.entries(RESPONSE_HEADERS);
const TYPES = Object.entries(MEDIA_TYPES).map(([extension, type]) => {
	const [name = '', charset] = type.split('; ');
	return { extension, name, isText: charset !== undefined };
});
/** What is worth compressing; the search index is compressed as it lies. */
const PACKED = [
	...new Set(TYPES.filter(({ isText, extension }) => isText || extension === '.svg').map(({ name }) => name)),
];
/** How a sample is fitted to a site that was built with BASE_PATH. */
const BELOW = `For a site below a path, write that path before /404.html and /${IMMUTABLE_FOLDER}.`;
const NOTICE = 'Written from scripts/headers.ts by "npm run deploy-samples": change that, not this.';

function indent(lines: readonly string[], depth: number): string {
	return lines.map((line) => '\t'.repeat(depth) + line).join('\n');
}

function nginx(): string {
	const policy = HEADERS.map(([name, value]) => `add_header ${name} "${value}" always;`);
	const types = Map.groupBy(TYPES, ({ name }) => name);
	const table = [...types].map(
		([name, all]) => `${name} ${all.map(({ extension }) => extension.slice(1)).join(' ')};`,
	);
	const texts = new Set(TYPES.filter(({ isText, name }) => isText && name !== 'text/html').map(({ name }) => name));
	// nginx packs HTML in any case, and warns where it is named.
	const packed = PACKED.filter((name) => name !== 'text/html');
	return `# ${NOTICE}
# ${BELOW}
# The headers stand in both locations, since one add_header in a location drops all it would inherit.
server {
	listen 80;
	server_name handbook.example.org;
	root /srv/handbook;
	index index.html;
	error_page 404 /404.html;
	error_page 403 =404 /404.html;
	absolute_redirect off;
	charset utf-8;
	charset_types ${[...texts].join(' ')};
	gzip on;
	gzip_vary on;
	gzip_types ${packed.join(' ')};
	default_type application/octet-stream;
	types {
${indent(table, 2)}
	}

	location / {
		try_files $uri $uri/ =404;
		add_header Cache-Control "${CACHE_CONTROL.other}" always;
${indent(policy, 2)}
	}

	location /${IMMUTABLE_FOLDER} {
		try_files $uri =404;
		add_header Cache-Control "${CACHE_CONTROL.immutable}";
${indent(policy, 2)}
	}
}
`;
}

function caddy(): string {
	const policy = HEADERS.map(([name, value]) => `${name} "${value}"`);
	const binary = TYPES.filter(({ name }) => name === 'application/octet-stream').map(
		({ extension }) => `*${extension}`,
	);
	return `# ${NOTICE}
# ${BELOW}
(policy) {
	header {
${indent(policy, 2)}
	}
}

handbook.example.org {
	root * /srv/handbook
	encode zstd gzip
	import policy
	@hashed path /${IMMUTABLE_FOLDER}*
	@other not path /${IMMUTABLE_FOLDER}*
	@binary path ${binary.join(' ')}
	header @hashed Cache-Control "${CACHE_CONTROL.immutable}"
	header @other Cache-Control "${CACHE_CONTROL.other}"
	header @binary Content-Type application/octet-stream
	file_server
	handle_errors {
		import policy
		rewrite * /404.html
		file_server
	}
}
`;
}

function apache(): string {
	const policy = HEADERS.map(([name, value]) => `Header always set ${name} "${value}"`);
	const types = TYPES.map(
		({ extension, name, isText }) => `AddType "${name}${isText ? ';charset=utf-8' : ''}" ${extension}`,
	);
	return `# ${NOTICE}
# ${BELOW}
# As .htaccess in the site's folder; needs mod_headers, and AllowOverride All; compresses where mod_deflate is there.
Options -Indexes
DirectoryIndex index.html
ErrorDocument 404 /404.html
ErrorDocument 403 /404.html
${policy.join('\n')}
Header set Cache-Control "${CACHE_CONTROL.other}"
<If "%{REQUEST_URI} =~ m#^/${IMMUTABLE_FOLDER}#">
	Header set Cache-Control "${CACHE_CONTROL.immutable}"
</If>
${types.join('\n')}
<IfModule mod_deflate.c>
	AddOutputFilterByType DEFLATE ${PACKED.join(' ')}
</IfModule>
`;
}

function iis(): string {
	const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
	const policy = HEADERS.map(([name, value]) => `<add name="${name}" value="${escape(value)}" />`);
	const types = TYPES.flatMap(({ extension, name, isText }) => [
		`<remove fileExtension="${extension}" />`,
		`<mimeMap fileExtension="${extension}" mimeType="${name}${isText ? '; charset=utf-8' : ''}" />`,
	]);
	return `<?xml version="1.0" encoding="utf-8"?>
<!-- ${NOTICE} -->
<configuration>
	<system.webServer>
		<defaultDocument>
			<files>
				<clear />
				<add value="index.html" />
			</files>
		</defaultDocument>
		<httpErrors errorMode="Custom" existingResponse="Replace">
			<remove statusCode="404" />
			<error statusCode="404" path="404.html" responseMode="File" />
			<remove statusCode="403" />
			<error statusCode="403" path="404.html" responseMode="File" />
		</httpErrors>
		<httpProtocol>
			<customHeaders>
				<remove name="X-Powered-By" />
${indent(policy, 4)}
			</customHeaders>
		</httpProtocol>
		<staticContent>
			<clientCache cacheControlMode="NoControl" cacheControlCustom="${CACHE_CONTROL.other}" />
${indent(types, 3)}
		</staticContent>
	</system.webServer>
	<location path="${IMMUTABLE_FOLDER.replace(/\/$/, '')}">
		<system.webServer>
			<staticContent>
				<clientCache cacheControlMode="NoControl" cacheControlCustom="${CACHE_CONTROL.immutable}" />
			</staticContent>
		</system.webServer>
	</location>
</configuration>
`;
}

/** Configuration for each common web server, by the name of its file in `scripts/deploy/`. */
export function createServerSamples(): Readonly<Record<string, string>> {
	return { 'nginx.conf': nginx(), Caddyfile: caddy(), 'apache.htaccess': apache(), 'web.config': iis() };
}
