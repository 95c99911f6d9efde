import { defineMiddleware } from 'astro:middleware';
import { convertHtml } from '#text/html-script.ts';
import { toTraditional } from '#text/scripts.ts';

const TRADITIONAL = /^\s*(?:<!doctype html>)?\s*<html lang="zh-Hant"/iu;

/** Makes the pages of the 繁體 edition, which are rendered from the simplified text; what is not a page stays as it is. */
export const onRequest = defineMiddleware(async (_context, next) => {
	const response = await next();
	if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
	const html = await response.text();
	return new Response(TRADITIONAL.test(html) ? convertHtml(html, toTraditional) : html, response);
});
