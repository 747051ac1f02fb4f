package io.hansa.club.member;

import io.hansa.kernel.Actor;
import io.hansa.kernel.MemberNumber;

/**
 * A membership went to another state. Fired within the transaction that moved it; an observer's refusal takes the step back. Not
 * fired where a membership begins.
 */
public record MemberStepped(MemberNumber member, MemberState from, MemberState to, StepReason reason, Actor actor) {}
