/**
 * When things begin. Each timer is one line that calls a boundary; whether there is anything to do, and which server does it,
 * is decided there, by a lease in the database. May use every boundary; nobody uses it.
 */
package io.hansa.schedule;
