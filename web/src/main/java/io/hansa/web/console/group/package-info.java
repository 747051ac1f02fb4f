/** The console's pages of corporate groups: the list, one group with its people, its appointments and its pool. */
package io.hansa.web.console.group;
