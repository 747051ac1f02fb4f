/**
 * Outlets: where they are and when they are open, as staff and a partner's administrator keep them, and as members find them. Pages
 * {@code console/partners/outlet}, {@code partner/outlets}, {@code partner/outlet}, {@code member/partners}; bundle {@code outlet}.
 */
package io.hansa.web.outlet;
