/**
 * Small worlds for the API's tests: partners with a contract, members, rewards and events, made through boundaries inside the
 * server. The resource is part of the test deployment only; the product has nothing like it.
 */
package io.hansa.web.api.world;
