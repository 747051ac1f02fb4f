package io.hansa.jobs.demo;

import io.hansa.kernel.MemberNumber;
import io.hansa.partners.transaction.TransactionRequest;
import io.hansa.partners.transaction.TransactionResult;
import io.hansa.partners.transaction.Transactions;
import io.hansa.runs.ChunkPlan;
import io.hansa.runs.ChunkResult;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVRecord;

/**
 * Ninety days at the partners' tills, a day a chunk: accruals, a redemption for every twelve of them, and reversals for one in
 * forty; a payment in two steps for every fifty. What a member cannot pay for is refused, and stays listed as refused. On the last
 * day something is still set aside, and a reversal waits for its original.
 */
@ApplicationScoped
class DemoTraffic implements DemoStep {

    private static final int SALES_PER_PARTNER_AND_DAY = 50;
    private static final int REGULARS = 60;

    @Inject
    Transactions transactions;

    @Inject
    DemoPeople people;

    @Inject
    DemoCalendar calendar;

    @Override
    public int order() {
        return 50;
    }

    @Override
    public List<ChunkPlan> plan() {
        return IntStream.range(0, DemoCalendar.DAYS)
                .mapToObj(day -> new ChunkPlan(Integer.toString(day), SALES_PER_PARTNER_AND_DAY * 10L))
                .toList();
    }

    @Override
    public ChunkResult work(String payload) {
        int day = Integer.parseInt(payload);
        Map<String, List<CSVRecord>> outlets =
                DemoFile.read("outlets").stream().collect(Collectors.groupingBy(row -> row.get("partner")));
        List<CSVRecord> partners = DemoFile.read("partners");
        long done = 0;
        long refused = 0;
        for (int place = 0; place < partners.size(); place++) {
            if ((day + place) % 4 == 0) {
                CSVRecord partner = partners.get(place);
                for (TransactionResult result : transactions.submitFor(
                        partner.get("code"), new Till(partner, outlets.get(partner.get("code")), day).requests())) {
                    if (result instanceof TransactionResult.Accepted) {
                        done++;
                    } else {
                        refused++;
                    }
                }
            }
        }
        return new ChunkResult(done, refused);
    }

    /** One partner's tills on one day. */
    private final class Till {

        private final CSVRecord partner;
        private final List<CSVRecord> outlets;
        private final int day;
        private final LocalDate date;
        private final SplittableRandom random;
        private final List<TransactionRequest> requests = new ArrayList<>();

        Till(CSVRecord partner, List<CSVRecord> outlets, int day) {
            this.partner = partner;
            this.outlets = outlets;
            this.day = day;
            this.date = calendar.firstDay().plusDays(day);
            this.random = DemoCalendar.random(partner.get("code") + day);
        }

        List<TransactionRequest> requests() {
            LocalTime time = LocalTime.of(8, 0);
            for (int sale = 0; sale < SALES_PER_PARTNER_AND_DAY; sale++) {
                time = time.plusSeconds(300 + random.nextInt(500));
                sell(sale, calendar.at(date, time));
            }
            if (day == DemoCalendar.DAYS - 1) {
                leaveOpen(calendar.at(date, time));
            }
            return requests;
        }

        private void leaveOpen(Instant at) {
            String reference = "%s-%s-".formatted(partner.get("code"), date);
            String outlet = outlets.get(0).get("code");
            authorise(reference + "OPEN", at, outlet, buyer(0).value(), 200);
            requests.add(new TransactionRequest.Reversal(
                    reference + "EARLY-R", reference + "EARLY-R", at, reference + "EARLY"));
        }

        /** Set aside, taken in part, and given back. */
        private void payInSteps(String reference, Instant at, String outlet, String member) {
            long points = 100 + 50L * random.nextInt(6);
            authorise(reference, at, outlet, member, points);
            requests.add(new TransactionRequest.Capture(
                    reference + "-C", reference + "-C", at.plusSeconds(120), reference, OptionalLong.of(points / 2)));
            requests.add(
                    new TransactionRequest.Release(reference + "-X", reference + "-X", at.plusSeconds(180), reference));
        }

        private void authorise(String reference, Instant at, String outlet, String member, long points) {
            requests.add(new TransactionRequest.Authorisation(
                    reference, reference, at, outlet, member, points, Optional.of(Duration.ofDays(7))));
        }

        private void sell(int sale, Instant at) {
            String reference = "%s-%s-%03d".formatted(partner.get("code"), date, sale);
            String outlet = outlets.get(random.nextInt(outlets.size())).get("code");
            String member = buyer(sale).value();
            if (sale == 17) {
                payInSteps(reference, at, outlet, member);
                return;
            }
            if (sale % 12 == 11) {
                long points = 100 + 50L * random.nextInt(12);
                requests.add(new TransactionRequest.Redemption(reference, reference, at, outlet, member, points));
            } else {
                requests.add(
                        TransactionRequest.Accrual.ofAmount(reference, reference, at, outlet, member, amountFen(sale)));
            }
            if (random.nextInt(40) == 0) {
                requests.add(new TransactionRequest.Reversal(
                        reference + "-R", reference + "-R", at.plusSeconds(240), reference));
            }
        }

        /** Every eighth sale is a regular's; of the others, the least of three draws prefers the first members. */
        private MemberNumber buyer(int sale) {
            int rank = sale % 8 == 0
                    ? Math.min(random.nextInt(REGULARS), random.nextInt(REGULARS))
                    : IntStream.range(0, 3)
                            .map(draw -> random.nextInt(DemoPeople.MEMBERS))
                            .min()
                            .orElseThrow();
            return people.numbers().get(DemoPeople.placeOf(rank));
        }

        private long amountFen(int sale) {
            long yuan = 20 + random.nextInt(400) + (random.nextInt(8) == 0 ? random.nextInt(3_000) : 0);
            return (sale % 8 == 0 ? 2 * yuan : yuan) * 100 + random.nextInt(100);
        }
    }
}
