/**
 * What pages about pools share, of a household and of a corporate group, whoever says how they share; bundle {@code pool}.
 */
package io.hansa.web.pool;
