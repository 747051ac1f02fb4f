/**
 * Brings the tables of every module to the state its code expects, one Flyway history a module.
 *
 * <p>Boundary: {@link io.hansa.kernel.schema.Migrations}, plain Java, so that the application and the tests make their
 * tables in the same way. When modules are migrated, then in the order ledger, partners, club, each from its own folder
 * {@code db/<module>} where that is present. When a script names {@code ${app}} or {@code ${report}}, then the quoted
 * account of that database user is put there: scripts grant right by right, table by table. JPA never makes schema.
 */
package io.hansa.kernel.schema;
