package io.hansa.bench.server;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Whom the simulated messages are about, in the order in which they were enrolled. */
@ApplicationScoped
class SimulatedMembers {

    private final List<String> numbers = new CopyOnWriteArrayList<>();

    void add(List<String> enrolled) {
        numbers.addAll(enrolled);
    }

    /** One of so many shares of about the same size. */
    List<String> share(int place, int shares) {
        int size = numbers.size() / shares;
        return numbers.subList(place * size, (place + 1) * size);
    }
}
