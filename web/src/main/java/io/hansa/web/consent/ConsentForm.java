package io.hansa.web.consent;

import io.hansa.club.consent.Channel;
import io.hansa.club.consent.Purpose;
import io.hansa.club.consent.Topic;
import java.io.Serializable;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A box for each channel of each purpose. */
public class ConsentForm implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final Channel[] NONE = {};

    private final Map<Purpose, Channel[]> agreed = new EnumMap<>(Purpose.class);

    public void read(Set<Topic> holding) {
        for (Purpose purpose : Purpose.values()) {
            agreed.put(
                    purpose,
                    holding.stream()
                            .filter(topic -> topic.purpose() == purpose && topic.isChoice())
                            .map(Topic::channel)
                            .sorted()
                            .toArray(Channel[]::new));
        }
    }

    /** Of each topic that is a choice. */
    public Map<Topic, Boolean> choices() {
        var choices = new HashMap<Topic, Boolean>();
        Topic.all().stream()
                .filter(Topic::isChoice)
                .forEach(topic ->
                        choices.put(topic, List.of(boxes(topic.purpose())).contains(topic.channel())));
        return choices;
    }

    private Channel[] boxes(Purpose purpose) {
        return agreed.getOrDefault(purpose, NONE);
    }

    /** Without the inbox, which always tells of one's own points and orders. */
    public List<Channel> getServiceChannels() {
        return List.of(Channel.SMS, Channel.MAIL, Channel.PHONE);
    }

    public Channel[] getChannels() {
        return Channel.values();
    }

    public Channel[] getService() {
        return boxes(Purpose.SERVICE);
    }

    public void setService(Channel[] channels) {
        agreed.put(Purpose.SERVICE, channels);
    }

    public Channel[] getMarketing() {
        return boxes(Purpose.MARKETING);
    }

    public void setMarketing(Channel[] channels) {
        agreed.put(Purpose.MARKETING, channels);
    }

    public Channel[] getPartnerOffers() {
        return boxes(Purpose.PARTNER_OFFERS);
    }

    public void setPartnerOffers(Channel[] channels) {
        agreed.put(Purpose.PARTNER_OFFERS, channels);
    }

    public Channel[] getSurvey() {
        return boxes(Purpose.SURVEY);
    }

    public void setSurvey(Channel[] channels) {
        agreed.put(Purpose.SURVEY, channels);
    }
}
