import { defineMiddleware } from 'astro:middleware';
import { markLanguages } from '#text/html-language.ts';
import { convertHtml } from '#text/html-script.ts';
import { toTraditional } from '#text/scripts.ts';

const TRADITIONAL = /^\s*(?:<!doctype html>)?\s*<html lang="zh-Hant"/iu;

/**
 * Finishes every page: says which language foreign words are in, and makes the pages of the 繁體 edition, which are rendered
 * from the simplified text. What is not a page stays as it is.
 */
export const onRequest = defineMiddleware(async (_context, next) => {
	const response = await next();
	if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
	const html = markLanguages(await response.text());
	return new Response(TRADITIONAL.test(html) ? convertHtml(html, toTraditional) : html, response);
});
