/**
 * Console pages about the life of points and of rights that are given anew: the policies and what they do, what ends in the
 * coming months, and one member's pending and expired points. When a policy is set, then in two steps: what it says, then what it does to days and numbers.
 */
package io.hansa.web.console.expiry;
