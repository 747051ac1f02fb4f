package io.hansa.partners.transaction;

import static io.hansa.partners.testing.PartnersWorld.OUTLET;

import io.hansa.partners.transaction.TransactionRequest.Accrual;
import io.hansa.partners.transaction.TransactionRequest.Authorisation;
import io.hansa.partners.transaction.TransactionRequest.Capture;
import io.hansa.partners.transaction.TransactionRequest.Redemption;
import io.hansa.partners.transaction.TransactionRequest.Release;
import io.hansa.partners.transaction.TransactionRequest.Reversal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SplittableRandom;

/**
 * One partner's messages of one day, out of a seed: sales for amounts and of points, payments, authorisations with their captures
 * and releases, reversals whole and in parts, repeats, late and too late ones. Each says which others must have come before it: those
 * whose answer the partner needs to send it. A reversal needs none.
 */
final class DayOfMessages {

    /** What each member has before the day: more than all that can be taken of it in any order. */
    static final long OPENING = 1_000_000;

    static final int MEMBERS = 3;

    private final SplittableRandom random;
    private final Instant noon;
    private final List<Message> messages = new ArrayList<>();

    /** A message for members by their places, and the places of those before it. */
    private record Message(ForMembers request, Set<Integer> after) {}

    /** Makes the request for the members of one try. */
    private interface ForMembers {
        TransactionRequest of(String letter, List<String> members);
    }

    DayOfMessages(long seed, Instant noon, int things) {
        this.random = new SplittableRandom(seed);
        this.noon = noon;
        for (int i = 0; i < things; i++) {
            happen(i);
        }
        int repeats = 1 + random.nextInt(2);
        for (int i = 0; i < repeats; i++) {
            messages.add(messages.get(random.nextInt(messages.size())));
        }
    }

    /** What is sent before the day in any order. */
    static List<TransactionRequest> opening(String letter, List<String> members, Instant at) {
        List<TransactionRequest> opening = new ArrayList<>();
        for (String member : members) {
            String name = letter + "opening-" + opening.size();
            opening.add(Accrual.ofPoints(name, name, at, OUTLET, member, OPENING));
        }
        return opening;
    }

    /** The day in an order that the partner can make; all references begin with a letter. */
    List<TransactionRequest> inSomeOrder(SplittableRandom order, String letter, List<String> members) {
        List<TransactionRequest> sent = new ArrayList<>();
        List<Integer> waiting = new ArrayList<>();
        for (int i = 0; i < messages.size(); i++) {
            waiting.add(i);
        }
        Set<Integer> gone = new HashSet<>();
        while (!waiting.isEmpty()) {
            List<Integer> ready = waiting.stream()
                    .filter(place -> gone.containsAll(messages.get(place).after()))
                    .toList();
            Integer next = ready.get(order.nextInt(ready.size()));
            waiting.remove(next);
            gone.add(next);
            sent.add(messages.get(next).request().of(letter, members));
        }
        return sent;
    }

    private void happen(int thing) {
        int member = random.nextInt(MEMBERS);
        Instant at = random.nextInt(5) == 0
                ? noon.minus(Duration.ofDays(1 + random.nextInt(15)))
                : noon.minusSeconds(random.nextInt(30_000));
        String name = "m" + thing;
        switch (random.nextInt(8)) {
            case 0, 1, 2 -> {
                long fen = 1 + random.nextInt(30_000);
                send((letter, members) ->
                        Accrual.ofAmount(letter + name, letter + name, at, OUTLET, members.get(member), fen));
                undo(name, fen, true);
            }
            case 3 -> {
                long points = 1 + random.nextInt(500);
                send((letter, members) ->
                        Accrual.ofPoints(letter + name, letter + name, at, OUTLET, members.get(member), points));
                undo(name, points, false);
            }
            case 4, 5 -> {
                long points = 1 + random.nextInt(900);
                send((letter, members) ->
                        new Redemption(letter + name, letter + name, at, OUTLET, members.get(member), points));
                undo(name, points, false);
            }
            case 6 -> authorise(name, at, member);
            default -> {
                Instant tooLate = noon.minus(Duration.ofDays(41 + random.nextInt(5)));
                send((letter, members) ->
                        Accrual.ofPoints(letter + name, letter + name, tooLate, OUTLET, members.get(member), 7));
            }
        }
    }

    /** Of three, one is undone whole, and one in parts that are no more than it. */
    private void undo(String original, long measure, boolean amount) {
        int how = random.nextInt(3);
        if (how == 0) {
            send((letter, members) -> whole(letter + original));
        } else if (how == 1) {
            long left = measure;
            int parts = 2 + random.nextInt(2);
            for (int i = 0; i < parts && left > 0; i++) {
                long part = random.nextInt(4) == 0 ? Math.min(left, 1 + random.nextInt(60)) : 1 + random.nextLong(left);
                left -= part;
                String name = original + "-p" + i;
                OptionalLong some = OptionalLong.of(part);
                OptionalLong none = OptionalLong.empty();
                send((letter, members) -> new Reversal(
                        letter + name,
                        letter + name,
                        noon,
                        letter + original,
                        amount ? some : none,
                        amount ? none : some));
            }
        }
    }

    private Reversal whole(String original) {
        return new Reversal(original + "-u", original + "-u", noon, original);
    }

    private void authorise(String name, Instant at, int member) {
        long points = 10 + random.nextInt(900);
        int authorised = send((letter, members) -> new Authorisation(
                letter + name,
                letter + name,
                at,
                OUTLET,
                members.get(member),
                points,
                Optional.of(Duration.ofDays(3))));
        List<Integer> before = new ArrayList<>(List.of(authorised));
        long left = points;
        int captures = random.nextInt(4);
        for (int i = 0; i < captures && left > 0; i++) {
            long part = 1 + random.nextLong(left);
            left -= part;
            String capture = name + "-c" + i;
            before.add(send(
                    (letter, members) ->
                            new Capture(letter + capture, letter + capture, noon, letter + name, OptionalLong.of(part)),
                    authorised));
            undo(capture, part, false);
        }
        if (left > 0 && random.nextBoolean()) {
            send(
                    (letter, members) -> new Release(letter + name + "-x", letter + name + "-x", noon, letter + name),
                    before.stream().mapToInt(Integer::intValue).toArray());
        }
    }

    private int send(ForMembers request, int... after) {
        Set<Integer> before = new HashSet<>();
        Arrays.stream(after).forEach(before::add);
        messages.add(new Message(request, before));
        return messages.size() - 1;
    }
}
