/**
 * What only the server that is measured has: the floor {@link io.hansa.bench.server.BenchResource#empty}, and a way to make a
 * partner, members and an expiry run. It is added to a copy of the WAR; the product has nothing like it.
 */
package io.hansa.bench.server;
