/**
 * The database as the application meets it: the one data source, and the tables made ready before anything uses them.
 *
 * <p>When the application starts, then every module's migrations have run before the first use of a persistence unit;
 * when the database can't be reached, is too old, or refuses a migration, then the application does not start and the
 * log says why in one sentence. When two units are used in one transaction, then they share one physical connection,
 * and a rollback takes back the work of both.
 *
 * <p>A bean that works at start-up names {@code SchemaMigration} in {@code @DependsOn}. Out of scope: the scripts, which
 * belong to the modules.
 */
package io.hansa.schema;
