/**
 * What a draft of an earning rule would have given, and what the rules that ran gave when they are decided again.
 *
 * <p>Boundary: {@link io.hansa.club.simulation.Simulations}. A simulation replays a window of real messages, in the order in which they
 * were recorded, with {@link io.hansa.club.earning.Evaluator} and the facts that were kept with them. It is a run in parts that go in
 * order; each commits its sums and its counters together, so that it can be cancelled, and go on after a crash, with the same result.
 *
 * <p>Invariants:
 * <ul>
 *   <li>When the rules that ran are replayed alone, then each message comes to what was posted for it, to the point: by the rules that
 *       were in force for it, the facts that were kept, and caps and budgets as they were.
 *   <li>When a draft is replayed beside them, then as if it had begun before the window and had no end, in the place of the version
 *       of its rule that ran; it competes in its group, and takes nothing from other rules' caps and budgets.
 *   <li>When a cap or budget is first met in the window, then with what it had before that message; from there on the simulation
 *       counts alone. A draft of a new rule begins with nothing. What is undone before that of what was given before the window
 *       changes no counter: it is in what the first message that meets it brings.
 *   <li>When a part of an accrual was undone, then what stays of what was simulated for it is decided as it is live; of an accrual
 *       before the window, of what was really given.
 *   <li>When the draft asks for what nobody asked for then (a birthday, a segment), then it is as it is today, and such messages are
 *       counted beside the result.
 *   <li>When the server dies in the midst of a part, or a run is cancelled and resumed, then it comes to what it would have come to.
 *   <li>When a simulation of a draft came to its end, then the draft may be approved on that account.
 *   <li>When a simulation is over, then its result is kept, and approval shows it; what it counted with is removed soon after, a part at a
 *       time.
 * </ul>
 *
 * <p>Messages that two servers decided within the same microsecond are replayed by their numbers; two that met at one cap just then may
 * change places. A member that was merged in the window has, from then on, only what its number had of caps in the window.
 *
 * <p>Out of scope: what members would do differently.
 */
package io.hansa.club.simulation;
