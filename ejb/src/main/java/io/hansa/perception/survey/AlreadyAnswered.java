package io.hansa.perception.survey;

import io.hansa.kernel.Conflict;
import java.util.Map;

/** The member answered the survey before. */
public class AlreadyAnswered extends Conflict {

    private static final long serialVersionUID = 1L;

    public AlreadyAnswered(String survey) {
        super("already-answered", Map.of("survey", survey));
    }
}
