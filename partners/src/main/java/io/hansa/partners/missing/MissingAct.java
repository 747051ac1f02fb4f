package io.hansa.partners.missing;

import io.hansa.kernel.Actor;
import io.hansa.kernel.EntryNumber;
import io.hansa.kernel.Points;
import java.util.Optional;

/** Who does what to a claim. */
record MissingAct(
        MissingStep step,
        Actor actor,
        Optional<Long> fen,
        Optional<Points> points,
        Optional<RejectionReason> reason,
        String text,
        Optional<EntryNumber> entry,
        Optional<String> requestKey) {

    static MissingAct of(MissingStep step, Actor actor) {
        return new MissingAct(
                step,
                actor,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "",
                Optional.empty(),
                Optional.empty());
    }

    MissingAct about(long amountFen) {
        return new MissingAct(step, actor, Optional.of(amountFen), points, reason, text, entry, requestKey);
    }

    MissingAct posted(EntryNumber made, long given) {
        return new MissingAct(
                step, actor, fen, Optional.of(Points.of(given)), reason, text, Optional.of(made), requestKey);
    }

    MissingAct because(RejectionReason why) {
        return new MissingAct(step, actor, fen, points, Optional.of(why), text, entry, requestKey);
    }

    MissingAct saying(String said) {
        return new MissingAct(step, actor, fen, points, reason, said, entry, requestKey);
    }

    MissingAct asked(String key) {
        return new MissingAct(step, actor, fen, points, reason, text, entry, Optional.of(key));
    }
}
