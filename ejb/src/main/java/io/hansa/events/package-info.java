/** Events: {@code event} is the schedule, {@code booking} who comes. */
package io.hansa.events;
