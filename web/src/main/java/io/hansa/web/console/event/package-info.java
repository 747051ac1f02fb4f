/**
 * Events as staff keep them: the calendar, the coming list, the form, the event with its bookings and waiting list, and the
 * door. Pages {@code console/events/*}, bundle {@code consoleEvent}.
 *
 * <p>When an event is dragged to where another one is, then it goes back and the page says what is there; on the form a hall may
 * be shared, and the page says with whom. When an event is published or called off, then the page says in numbers whom that
 * touches before it is done. When a code is shown at the door, then the answer is one large sentence.
 */
package io.hansa.web.console.event;
