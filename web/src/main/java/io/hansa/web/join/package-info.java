/** The door for those who are no members yet: {@link io.hansa.web.join.JoinBean}. */
package io.hansa.web.join;
