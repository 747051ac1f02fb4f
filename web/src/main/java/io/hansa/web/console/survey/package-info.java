/** Console pages on which staff write surveys, open and close them, and read what members answered. */
package io.hansa.web.console.survey;
