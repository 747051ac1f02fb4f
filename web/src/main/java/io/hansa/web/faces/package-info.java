/**
 * What every page stands on: the reader's language and theme ({@link io.hansa.web.faces.Appearance}), how figures and dates
 * read ({@link io.hansa.web.faces.Formats}), what units are called ({@link io.hansa.web.faces.UnitNamesBean}), how
 * refusals are said ({@link io.hansa.web.faces.Refusals}), QR codes ({@link io.hansa.web.faces.Qr}), and small answers for beans ({@link io.hansa.web.faces.Pages}).
 *
 * <p>The pages' own words: {@code WEB-INF/hansa.taglib.xml} documents the tags ({@code xmlns:ha="urn:hansa"}),
 * {@code resources/hansa/tokens.css} the design tokens, {@code WEB-INF/templates} the frame of the three faces
 * ({@code member.xhtml}, {@code partner.xhtml}, {@code console.xhtml}, {@code plain.xhtml}: define {@code body}; give
 * {@code title} and {@code nav} as {@code ui:param}).
 *
 * <p>Text comes from {@code io/hansa/web/i18n/<context>_{en,zh_CN}.properties}; {@code faces-config.xml} gives each as the
 * variable {@code <context>Text}. Figures go into a text with OmniFaces' {@code of:format1(text, a)}.
 *
 * <p>When a page is written, then: no text outside bundles, no inline style or script, an id on every input and form, every
 * key in both languages (tests {@code BundlesTest} and {@code PagesTest}). Actions that change something answer with a
 * redirect ({@code Pages}); lists page by key with links ({@code ha:pager}); EL reads records by calling their
 * accessors ({@code line.points()}).
 */
package io.hansa.web.faces;
