package io.hansa.web.api.member;

import io.hansa.club.consent.Topic;
import io.hansa.club.consent.WordingView;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What the member agreed to.
 *
 * @param wording the version of the words that are in force, which an agreement names
 * @param text those words
 */
public record ConsentsAnswer(String wording, String text, List<Choice> choices) {

    /** @param fixed whether it cannot be refused */
    public record Choice(String channel, String purpose, boolean given, boolean fixed) {}

    static ConsentsAnswer of(Set<Topic> holding, WordingView words, Locale language) {
        return new ConsentsAnswer(
                words.version(),
                words.text().in(language),
                Topic.all().stream()
                        .map(topic -> new Choice(
                                topic.channel().name(),
                                topic.purpose().name(),
                                holding.contains(topic),
                                !topic.isChoice()))
                        .toList());
    }
}
