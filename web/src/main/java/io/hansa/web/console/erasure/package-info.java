/**
 * The console's erasures: everything about a person as a file, requests to erase, and what became of them.
 *
 * <p>Beans: {@link io.hansa.web.console.erasure.ErasuresBean} ({@code console/erasures/index.xhtml}),
 * {@link io.hansa.web.console.erasure.ErasureBean} ({@code person.xhtml}),
 * {@link io.hansa.web.console.erasure.ErasureRequestBean} ({@code request.xhtml}); file
 * {@link io.hansa.web.console.erasure.PersonFile}; bundle {@code erasure}.
 *
 * <p>When an erasure is asked for, then after a page that says what goes and what stays.
 */
package io.hansa.web.console.erasure;
