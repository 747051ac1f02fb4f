/**
 * What leaves the application, or reaches a member, because something was committed.
 *
 * <p>Boundaries: {@link io.hansa.outbox.Outbox} (say that something is to be told), {@link io.hansa.outbox.Inbox} (what a
 * member was told). A notification is a code and its arguments; its words are made when it is read or sent, in the reader's
 * language, from {@code io/hansa/outbox/notices/<context>_<language>.properties}, where the context is the code's part before
 * the first dot.
 *
 * <p>Invariants:
 * <ul>
 *   <li>When something is offered, then only to members who agreed to be offered it ({@link io.hansa.outbox.Audience}).
 *   <li>When something is offered, then only to members who were not contacted often enough already, and it counts as a contact
 *       ({@link io.hansa.outbox.Pacing}).
 *   <li>When a text message or mail has left, then its address and figures are kept no longer.
 *   <li>When a transaction commits, then its notifications are in the outbox; when it rolls back, then they never were.
 *   <li>When a message is dispatched, then at least once, with the same id each time, so that the receiver sees a repetition.
 *   <li>When a dispatch fails, then it is tried again with growing pauses.
 *   <li>When a key is given twice for one recipient, then the notification is told once.
 * </ul>
 *
 * <p>Channels: the inbox of the member; text messages and mails through a folder ({@code hansa.messages.folder}) from which the
 * operator's gateway takes them, or none, and they wait.
 */
package io.hansa.outbox;
